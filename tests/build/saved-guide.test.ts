import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  attribute,
  type BuiltPage,
  byId,
  elements,
  hasClass,
  pageAt,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { root, siteDays, siteFolder } from '../support/sites.ts';

const { baseUrl } = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8'));

/** Everything by which a file of HTML can ask for another one. */
const ASKING = ['src', 'srcset', 'poster', 'data', 'background', 'ping', 'action', 'formaction'];

function hrefs(page: BuiltPage): readonly string[] {
  return elements(page.tree, ({ tagName }) => tagName === 'a').map(
    (link) => attribute(link, 'href') ?? '',
  );
}

describe.each(siteDays)('the guides in one file of %s', (day) => {
  const pages = pagesOf(siteFolder(day));
  const guides = pages.filter(({ address }) => /^\/(?:fa\/)?save\//.test(address));
  const persian = pageAt(pages, '/fa/save/iran.html');
  const guide = pageAt(pages, '/save/iran.html');
  const country = pageAt(pages, '/iran/');
  const text = textOf(guide.tree);

  test('there is one for every country in both languages', () => {
    const countries = ['afghanistan', 'armenia', 'azerbaijan', 'iran', 'iraq', 'pakistan'];
    const slugs = [...countries, 'turkiye', 'turkmenistan'];
    expect(guides.map(({ file }) => file)).toEqual(
      ['fa/save', 'save'].flatMap((folder) => slugs.map((slug) => `${folder}/${slug}.html`)),
    );
  });

  test('each is smaller than 150,000 bytes', () => {
    const large = guides.filter(({ html }) => Buffer.byteLength(html) >= 150_000);
    expect(large.map(({ address, html }) => `${address} ${Buffer.byteLength(html)}`)).toEqual([]);
  });

  test('none asks for anything: no file, no style, no picture, no frame', () => {
    const asking = guides.flatMap(({ address, tree, html }) => [
      ...elements(
        tree,
        ({ tagName, attrs }) =>
          ['link', 'img', 'iframe', 'object', 'embed', 'base', 'form'].includes(tagName) ||
          attrs.some(({ name }) => ASKING.includes(name)) ||
          (tagName === 'use' && !attrs.some(({ value }) => value.startsWith('#'))),
      ).map(({ tagName }) => `${address} <${tagName}>`),
      ...(html.match(/url\(|@import|http-equiv="refresh"/g) ?? []).map((found) => found),
    ]);
    expect(asking).toEqual([]);
  });

  test('every id is there once, and every link leads to one of them or to a whole address', () => {
    for (const page of guides) {
      const ids = elements(page.tree, (one) => attribute(one, 'id') !== undefined).map((one) =>
        attribute(one, 'id'),
      );
      expect(ids, page.address).toEqual([...new Set(ids)]);
      const lost = hrefs(page).filter((href) => {
        if (href.startsWith('#')) return !ids.includes(decodeURIComponent(href.slice(1)));
        return !/^(https:\/\/|mailto:|tel:)/.test(href);
      });
      expect(lost, page.address).toEqual([]);
    }
  });

  test('links to other pages of the site are published addresses of pages that exist', () => {
    const known = new Set(pages.map(({ address }) => `${baseUrl}${address}`));
    const away = guides.flatMap(hrefs).filter((href) => href.startsWith(baseUrl));
    expect(away.length).toBeGreaterThan(0);
    expect(away.filter((href) => !known.has(href.replace(/#.*/, '')))).toEqual([]);
  });

  test('says first which day it was made and when to stop trusting it', () => {
    const made = day === '2026-02-07' ? '7 February 2026' : '20 November 2026';
    const until = day === '2026-02-07' ? '8 February 2026' : '23 November 2026';
    const [before = ''] = text.split('For U.S. citizens.');
    expect(before).toContain(
      `Saved guide, made on ${made}. Stop trusting it after ${until}. Look for a newer one at`,
    );
  });

  test('has every row of the table of the page of the country, word for word', () => {
    const rows = elements(
      country.tree,
      (one) => one.tagName === 'tr' && Boolean(attribute(one, 'id')),
    );
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) {
      const id = attribute(row, 'id') ?? '';
      expect(textOf(byId(guide, id)), id).toBe(textOf(row));
    }
  });

  test('has every section of the page of the country', () => {
    const ids = elements(country.tree, ({ tagName }) => tagName === 'h2').map((one) =>
      attribute(one, 'id'),
    );
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids.filter(Boolean)) expect(() => byId(guide, id ?? ''), id).not.toThrow();
  });

  test('has every crossing with its status, its names in every script and its own words', () => {
    const crossings = pages.filter(({ address }) => /^\/crossings\/[^/]+\/$/.test(address));
    const own = crossings.filter(
      ({ tree }) => elements(tree, (one) => hasClass(one, 'panel')).length,
    );
    expect(own.length).toBe(26);
    for (const page of own) {
      const slug = page.address.split('/')[2] ?? '';
      byId(guide, `crossing-${slug}`);
      const [headline] = elements(page.tree, (one) => hasClass(one, 'headline'));
      const names = elements(page.tree, (one) => hasClass(one, 'signs'));
      const prose = elements(page.tree, (one) => hasClass(one, 'prose'));
      for (const part of [headline, ...names, ...prose]) {
        if (part) expect(text, page.address).toContain(textOf(part));
      }
    }
  });

  test('has every alert of the country with its instruction, its steps and its words', () => {
    const alerts = pages.filter(({ address }) => /^\/alerts\/[^/]+iran[^/]*\/$/.test(address));
    expect(alerts.length).toBeGreaterThan(3);
    for (const page of alerts) {
      byId(guide, `alert-${page.address.split('/')[2]}`);
      const parts = elements(
        page.tree,
        (one) => hasClass(one, 'prose') || hasClass(one, 'headline'),
      );
      for (const part of parts) expect(text, page.address).toContain(textOf(part));
    }
  });

  test('has every number and address of the contacts', () => {
    const numbers = elements(country.tree, (one) =>
      /^(tel|mailto):/.test(attribute(one, 'href') ?? ''),
    ).map((one) => attribute(one, 'href'));
    expect(numbers.length).toBeGreaterThan(5);
    const there = hrefs(guide);
    expect(numbers.filter((number) => number && !there.includes(number))).toEqual([]);
  });

  test('the Persian one has every row and contact, and no prose that nobody has reviewed', () => {
    const page = pageAt(pages, '/fa/iran/');
    const rows = elements(
      page.tree,
      (one) => one.tagName === 'tr' && Boolean(attribute(one, 'id')),
    );
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) {
      expect(textOf(byId(persian, attribute(row, 'id') ?? ''))).toBe(textOf(row));
    }
    for (const { address } of pages.filter((one) => /^\/crossings\/[^/]+\/$/.test(one.address))) {
      const slug = address.split('/')[2] ?? '';
      if (persian.html.includes(`id="${slug}"`)) byId(persian, `crossing-${slug}`);
    }
    const numbers = (one: BuiltPage) =>
      new Set(hrefs(one).filter((href) => /^(?:tel|mailto):/.test(href)));
    expect([...numbers(page)].filter((number) => !numbers(persian).has(number))).toEqual([]);
    expect(elements(persian.tree, (one) => hasClass(one, 'prose'))).toEqual([]);
    // A chapter of its own stands in the file; the text that governs stands on the English page.
    expect(hrefs(persian)).toContain('#crossing-kapikoy-razi');
    expect(hrefs(persian)).toContain(`${baseUrl}/iran/`);
    expect(textOf(persian.tree)).toMatch(/^[^.]*راهنمای ذخیره‌شده/);
  });

  test('is linked from the page of the country and from the pages of crossings', () => {
    expect(hrefs(country)).toContain('../save/iran.html');
    expect(hrefs(pageAt(pages, '/crossings/kapikoy-razi/'))).toContain('../../save/iran.html');
    expect(hrefs(pageAt(pages, '/fa/iran/'))).toContain('../../fa/save/iran.html');
    expect(hrefs(pageAt(pages, '/fa/copies/'))).toContain('../../fa/save/iran.html');
  });
});
