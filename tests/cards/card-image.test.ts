import { expect, test } from 'vitest';
import { cardPrinter, drawCard } from '../../src/integrations/card-image.ts';
import { cardSvg } from '../../src/integrations/card-svg.ts';
import type { CardView } from '../../src/views/card.ts';
import { fontconfigFile } from '../support/fonts.ts';
import { darkPixels, pixelsOf } from '../support/pixels.ts';
import { root } from '../support/sites.ts';

const view: CardView = {
  dir: 'ltr',
  siteName: 'Overland',
  publisherMark: 'Not a government site',
  heading: 'Gürbulak / Bazargan',
  localName: { text: 'بازرگان', lang: 'fa', dir: 'rtl' },
  lead: 'Iran to Türkiye, for U.S. citizens',
  frame: 'held',
  mark: { status: 'open', filled: true },
  word: 'Open on 5 Feb 2026',
  past: [],
  limit: 'Do not rely on this after 8 Feb 2026',
  lines: [{ text: 'Says: U.S. alert of 6 Feb 2026.', strong: false, needed: true }],
  banner: undefined,
};

/** Where the heading and its local name stand. */
const heading = { left: 64, top: 75, width: 700, height: 85 };
const localName = { left: 860, top: 75, width: 276, height: 95 };

async function draw(words: Partial<CardView> = {}): Promise<Uint8Array> {
  return drawCard(cardSvg({ ...view, ...words }), await fontconfigFile());
}

test('letters are drawn: a font that is not found would leave them out without an error', async () => {
  const pixels = await pixelsOf(await draw());
  const { localName: _, ...nameless } = view;
  const empty = await pixelsOf(
    await drawCard(cardSvg({ ...nameless, heading: ' ' }), await fontconfigFile()),
  );
  expect(darkPixels(pixels, heading)).toBeGreaterThan(4000);
  expect(darkPixels(empty, heading)).toBe(0);
  expect(darkPixels(pixels, localName)).toBeGreaterThan(1000);
  expect(darkPixels(empty, localName)).toBe(0);
});

test('the name in its own script is joined and runs from the right', async () => {
  const joined = await pixelsOf(await draw());
  const apart = await pixelsOf(
    await draw({ localName: { text: [...'بازرگان'].join('\u200c'), lang: 'fa', dir: 'rtl' } }),
  );
  const turned = await pixelsOf(
    await draw({ localName: { text: [...'بازرگان'].reverse().join(''), lang: 'fa', dir: 'rtl' } }),
  );
  expect(darkPixels(joined, localName)).not.toBe(darkPixels(apart, localName));
  expect(joined.data.equals(turned.data)).toBe(false);
});

test.each([
  ['نوردوز', 'fa', 'Persian'],
  ['Նորդուզ', 'hy', 'Armenian'],
  ['تەمەرچین', 'ku', 'Kurdish'],
  ['Гудурылум', 'tk', 'Cyrillic'],
])('the fonts have the letters of %s (%s, %s)', async (text, lang) => {
  const dir = lang === 'hy' || lang === 'tk' ? 'ltr' : 'rtl';
  const drawn = await pixelsOf(await draw({ localName: { text, lang, dir } }));
  const boxes = [...text].map(() => '\u{10FFFD}').join('');
  const missing = await pixelsOf(await draw({ localName: { text: boxes, lang, dir } }));
  expect(darkPixels(drawn, localName)).toBeGreaterThan(500);
  expect(drawn.data.equals(missing.data)).toBe(false);
});

test('the same card is the same bytes, drawn again or kept', async () => {
  const printer = await cardPrinter(root);
  const [one, two, kept] = [await draw(), await draw(), await printer.print(view)];
  expect(Buffer.from(two).equals(one)).toBe(true);
  expect(Buffer.from(kept).equals(one)).toBe(true);
  expect(Buffer.from(await printer.print(view)).equals(one)).toBe(true);
});

test('without its fonts no card is drawn, rather than one without letters', async () => {
  await expect(cardPrinter('/nonexistent')).rejects.toThrow();
});
