import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageAt, pagesOf, textOf } from '../support/built-site.ts';
import { root, secondSite } from '../support/sites.ts';

const pages = pagesOf(secondSite.folder);

/** Names of the first site's issuers, passports and countries: code that knows one of them would print it here. */
function namesOfTheFirstSite(): readonly string[] {
  const site = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8'));
  const issuers = parse(readFileSync(join(root, 'content/issuers.yaml'), 'utf8'));
  const passports = Object.values<{ holders: { en: string }; passport: { en: string } }>(
    site.passports,
  ).flatMap(({ holders, passport }) => [holders.en, passport.en]);
  const governments = Object.values<{ kind: string; shortName: { en: string } }>(issuers)
    .filter(({ kind }) => kind === 'government')
    .map(({ shortName }) => shortName.en);
  return [...passports, ...governments, 'Iran', 'Tehran', site.title];
}

describe('a site of another issuer, about other countries, on another scale', () => {
  test('is built from its own content alone: nothing of the first site stands in the code', () => {
    const names = namesOfTheFirstSite();
    const found = pages.flatMap((page) => {
      const text = textOf(page.tree);
      return names.filter((name) => text.includes(name)).map((name) => `${page.address}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('leads with its own instruction and its own crossings', () => {
    const text = textOf(pageAt(pages, '/chile/').tree);
    expect(text).toContain('For New Zealanders.');
    expect(text).toContain('Leave Chile now');
    expect(text).toContain('Every crossing');
  });

  test('says for whom, and links to the block of its other traveller', () => {
    const text = textOf(pageAt(pages, '/chile/').tree);
    expect(text).toContain('With a Japanese passport');
  });

  test('shows its own levels, with as many steps as its scale has', () => {
    const scales = parse(
      readFileSync(join(root, secondSite.content, 'scales.yaml'), 'utf8'),
    ) as Record<string, { levels: { label: string }[] }>;
    const text = textOf(pageAt(pages, '/levels/').tree);
    const labels = Object.values(scales).flatMap(({ levels }) => levels.map(({ label }) => label));
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });
});
