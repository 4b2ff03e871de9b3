import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  type BuiltPage,
  elements,
  pageAt,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

const CARD = /^(?:\/fa)?\/crossings\/[^/]+\/card\/$/;

/** The words that are shown to others: language, direction and text. */
const shownOn = ({ tree }: BuiltPage): readonly string[] =>
  elements(tree, (one) => /^shown-/.test(attribute(one, 'class') ?? '')).map(
    (one) => `${attribute(one, 'lang')} ${attribute(one, 'dir')} ${textOf(one).trim()}`,
  );

describe.each(siteDays)('the cards for drivers of %s', (day) => {
  const folder = siteFolder(day);
  const pages = pagesOf(folder);
  const at = (address: string) => pageAt(pages, address);
  const cards = pages.filter(({ address }) => CARD.test(address));
  const listed: { data: readonly { id: string; statuses: readonly { status: string }[] }[] } =
    JSON.parse(readFileSync(join(folder, 'api/v1/crossings.json'), 'utf8'));

  test('every crossing has one in both languages but for those that are not to be used', () => {
    const slugs = listed.data.map(({ id }) => id);
    const usable = listed.data
      .filter(({ statuses }) => statuses.every(({ status }) => status !== 'do-not-use'))
      .map(({ id }) => id);
    expect(usable.length).toBeGreaterThan(8);
    expect(usable.length).toBeLessThan(slugs.length);
    const expected = usable.flatMap((slug) =>
      ['', '/fa'].map((lang) => `${lang}/crossings/${slug}/card/`),
    );
    expect(cards.map(({ address }) => address).sort()).toEqual(expected.sort());
    // Each is linked by the page of its crossing.
    const unlinked = cards.filter(
      ({ address }) => !at(address.replace(/card\/$/, '')).html.includes(`${address.slice(1)}"`),
    );
    expect(unlinked.map(({ address }) => address)).toEqual([]);
  });

  test('they show the name of each side as on its sign, then sentences in its language', () => {
    const shown = shownOn(at('/crossings/agarak-norduz/card/'));
    expect(shown.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      ...Array(4).fill('fa rtl'),
      ...Array(4).fill('hy ltr'),
    ]);
    expect([shown[0], shown[4]]).toEqual(['fa rtl نوردوز', 'hy ltr Ագարակ']);
    expect(shownOn(at('/crossings/gurbulak-bazargan/card/'))).toContain(
      'tr ltr Lütfen beni en yakın şehre götürün.',
    );
    expect(shownOn(at('/fa/crossings/astara/card/'))).toContain(
      'az ltr Xahiş edirəm, məni ən yaxın şəhərə aparın.',
    );
  });

  test('a language of which we are not sure shows the name alone, and the card says so', () => {
    const page = at('/crossings/lotfabad-artyk/card/');
    expect(shownOn(page).filter((one) => one.startsWith('tk'))).toEqual(['tk ltr Artyk']);
    expect(textOf(page.tree)).toContain('We have no sentences in the language of this side.');
  });

  test('they tell the reader that nobody has reviewed the sentences, and say no status', () => {
    for (const page of cards) {
      const persian = page.address.startsWith('/fa/');
      expect(textOf(page.tree), page.address).toContain(
        persian ? 'هنوز کسی آن‌ها را بازبینی نکرده است' : 'not yet reviewed by a person',
      );
      const marks = elements(page.tree, (one) =>
        /\b(?:word|panel)\b/.test(attribute(one, 'class') ?? ''),
      );
      expect(marks, page.address).toEqual([]);
      expect(page.html, page.address).toContain('content="noindex"');
    }
  });

  test('they come with a copy of the guide', () => {
    const copy = JSON.parse(readFileSync(join(folder, 'save/iran.json'), 'utf8'));
    const kept = copy.pages.map(({ address }: { address: string }) => address);
    const english = cards.filter(({ address }) => !address.startsWith('/fa/'));
    expect(kept).toEqual(expect.arrayContaining(english.map(({ address }) => address)));
  });
});
