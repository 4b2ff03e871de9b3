import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { cardSvg } from '../../src/integrations/card-svg.ts';
import { planSite } from '../../src/plan.ts';
import type { CardView } from '../../src/views/card.ts';
import { type SiteDay, siteDays } from '../support/sites.ts';

/** The words of a drawing, in the order in which they stand. */
function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)]
    .map(([, text]) => text ?? '')
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function planned(day: string): readonly (readonly [string, CardView])[] {
  const edition = makeEdition('content', { day, wallClockDay: '2026-11-20' });
  if (edition.kind === 'problems') throw new Error('The content has problems.');
  return planSite(edition).files.flatMap((file) =>
    file.kind === 'card' ? [[file.address, file.view] as const] : [],
  );
}

const cardsOn = Object.fromEntries(siteDays.map((day) => [day, planned(day)])) as Record<
  SiteDay,
  ReturnType<typeof planned>
>;

for (const day of siteDays) {
  const cards = cardsOn[day];

  test(`on ${day} there is a card for each crossing, alert and country`, () => {
    const kinds = cards.map(([address]) =>
      address.split('/').length > 3 ? address.split('/')[2] : 'country',
    );
    expect(kinds.filter((kind) => kind === 'crossings')).toHaveLength(26);
    expect(kinds.filter((kind) => kind === 'country')).toHaveLength(8);
    expect(kinds.filter((kind) => kind === 'alerts').length).toBeGreaterThanOrEqual(4);
  });

  test(`on ${day} every card has room for what it may not leave out`, () => {
    for (const [address, view] of cards) {
      const words = wordsOf(cardSvg(view));
      const needed = [
        view.heading,
        view.localName?.text,
        view.lead,
        view.word,
        view.limit,
        view.banner,
        view.past[0],
        ...view.lines.filter((line) => line.needed).map(({ text }) => text),
      ];
      for (const text of needed) if (text) expect(words, address).toContain(text);
    }
  });

  test(`on ${day} every line stands on the card, and a day is never torn`, () => {
    for (const [address, view] of cards) {
      const svg = cardSvg(view);
      const lowest = Math.max(...[...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)));
      expect(lowest, address).toBeLessThanOrEqual(612);
      expect(svg, address).not.toMatch(/>[^<]*\b\d{1,2}<|>\d{4}\b/);
    }
  });

  test(`on ${day} a card names a year with every day of its status, and no day as today`, () => {
    for (const [address, view] of cards) {
      if (!address.startsWith('/cards/crossings/')) continue;
      const dated = [view.word, ...view.past].join(' ');
      expect(dated, address).toMatch(/\b\d{4}\b/);
      expect(JSON.stringify(view), address).not.toMatch(/\btoday\b/i);
    }
  });
}

test('the card of an open gate has its two days; the card of one that nobody knows has the day of the page', () => {
  const of = (day: SiteDay) =>
    cardsOn[day].find(([address]) => address === '/cards/crossings/gurbulak-bazargan.png')?.[1];
  expect(of('2026-02-07')).toMatchObject({
    frame: 'held',
    mark: { status: 'open', filled: true },
    word: 'Open on 5 Feb 2026',
    limit: 'Do not rely on this after 8 Feb 2026',
    localName: { text: 'بازرگان', dir: 'rtl' },
  });
  expect(of('2026-11-20')).toMatchObject({
    frame: 'nobody',
    mark: { status: 'unknown' },
    word: 'Not known on 20 Nov 2026',
    limit: undefined,
  });
});

test('a do-not-travel warning of the far side is on the card of an open gate', () => {
  const card = cardsOn['2026-02-07'].find(([address]) => address.includes('esendere-serow'))?.[1];
  const words = card ? wordsOf(cardSvg(card)) : '';
  expect(words).toContain('Other side: Hakkari: the U.S. says do not travel');
});
