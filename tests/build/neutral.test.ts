import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writtenLanguages } from '../../src/i18n/messages.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { attribute, elements, filesOf, hasClass, pagesOf, textOf } from '../support/built-site.ts';
import { root, secondSite, siteDays, siteFolder } from '../support/sites.ts';

/** Words that tell what a page is about, whatever the site's content. */
const FIXED = [
  ...['embassy', 'embassies', 'consulate', 'leave', 'leaving', 'border', 'alert', 'advisory'],
  ...['crossing', 'gate', 'visa', 'passport', 'citizen', 'citizens', 'national', 'nationals'],
  ...['government', 'evacuate', 'evacuation', 'depart', 'departure', 'travel', 'detention', 'war'],
];

/** The same in Persian, which writes its endings onto the word. */
const FIXED_PERSIAN = [
  ...['سفارت', 'کنسول', 'خروج', 'خارج', 'ترک', 'مرز', 'هشدار', 'گذرگاه', 'روادید', 'ویزا'],
  ...['گذرنامه', 'پاسپورت', 'شهروند', 'اتباع', 'تابعیت', 'دولت', 'تخلیه', 'سفر', 'بازداشت', 'جنگ'],
];

/** A neutral page or file of any language, by its address or its path. */
const NEUTRAL = /^\/?(?:[a-z]{2,3}\/)?n\//;

const sites = [
  ...siteDays.map((day) => ({ name: day, folder: siteFolder(day), content: `${root}/content` })),
  { name: 'the second site', folder: secondSite.folder, content: `${root}/${secondSite.content}` },
];

describe.each(sites)('the neutral views of $name', ({ folder, content: from }) => {
  const { content } = readContent(from);
  if (!content) throw new Error('The content cannot be read.');
  const { site, advisories, issuers, crossings, borders, alerts } = content;
  const names = [
    site.title,
    ...[...advisories.values()].flatMap((one) => [...Object.values(one.names), ...one.aliases]),
    ...[...issuers.values()].flatMap((one) => [one.name, ...Object.values(one.shortName)]),
    ...Object.values(site.passports).flatMap(({ holders, passport }) => [
      ...Object.values(holders),
      ...Object.values(passport),
    ]),
  ];
  const telling = [
    ...[...FIXED, ...names].map(
      (word) =>
        new RegExp(
          `(?<![\\p{L}\\d])${word.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\p{L}\\d])`,
          'iu',
        ),
    ),
    ...FIXED_PERSIAN.map((word) => new RegExp(`(?<!\\p{L})${word}`, 'u')),
  ];
  const tell = (text: string) =>
    telling.filter((word) => word.test(text)).map((word) => `${word.source} in "${text}"`);
  const files = filesOf(folder);
  const pages = pagesOf(folder).filter(({ address }) => NEUTRAL.test(address));
  const host = new URL(site.baseUrl).origin;
  // What stands before the paths of each language: nothing, and "fa/".
  const languages = writtenLanguages(site.languages).map((lang, index) =>
    index === 0 ? '' : `${lang}/`,
  );
  const codeOf = new Map(
    (
      [
        ['', advisories],
        ['alerts/', alerts],
        ['borders/', borders],
        ['crossings/', crossings],
      ] as const
    ).flatMap(([place, records]) =>
      [...records.values()].map(
        ({ slug, neutralCode }) => [`${place}${slug}`, neutralCode] as const,
      ),
    ),
  );

  test('are there for every page of the guide in each language, as page, text and message', () => {
    for (const language of languages) {
      for (const [place, code] of codeOf) {
        if (!existsSync(join(folder, language, place, 'index.html'))) continue;
        for (const end of ['/index.html', '.txt', '.sms.txt']) {
          expect(files, `${language}${place}`).toContain(`${language}n/${code}${end}`);
        }
      }
      expect(pages.filter(({ file }) => file.startsWith(`${language}n/`)).length).toBeGreaterThan(
        4,
      );
    }
  });

  test('have no telling word in file names, titles, previews, icons, headings or on the first lines', () => {
    const told = pages.flatMap(({ tree, file }) => {
      const all = (condition: Parameters<typeof elements>[1]) => elements(tree, condition);
      const metas = all((one) => one.tagName === 'meta' && !attribute(one, 'http-equiv'));
      const links = all((one) => ['a', 'link'].includes(one.tagName) && !hasClass(one, 'leave'));
      const words = all(
        (one) =>
          ['h1', 'footer'].includes(one.tagName) ||
          ['section', 'paper-limit'].some((name) => hasClass(one, name)),
      );
      const [title] = all(({ tagName }) => tagName === 'title');
      return [
        file,
        ...metas.map((one) => (attribute(one, 'content') ?? '').replace(host, '')),
        ...links
          .map((one) => (attribute(one, 'href') ?? '').replace(host, ''))
          .filter((href) => !/^(tel|mailto):/.test(href)),
        ...[...words, ...(title ? [title] : [])].map(textOf),
      ].flatMap(tell);
    });
    expect(told).toEqual([]);
  });

  test('have no telling word in messages and at the head of texts', () => {
    const texts = files.filter((file) => NEUTRAL.test(file) && file.endsWith('.txt'));
    const told = texts.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replaceAll(host, '');
      return tell(file.endsWith('.sms.txt') ? text : (text.split('\n====')[0] ?? ''));
    });
    expect(told).toEqual([]);
  });

  test('have an icon without a name, no picture and no site name', () => {
    for (const { tree, address } of pages) {
      const icons = elements(tree, (one) => attribute(one, 'rel') === 'icon');
      expect(
        icons.map((one) => attribute(one, 'href')?.split('/').at(-1)),
        address,
      ).toEqual(['plain.svg']);
      const named = elements(tree, (one) =>
        /^og:(image|site_name)/.test(attribute(one, 'property') ?? ''),
      );
      expect(named, address).toEqual([]);
    }
    expect(tell(readFileSync(join(folder, 'plain.svg'), 'utf8'))).toEqual([]);
  });

  test('lead only to each other, and are kept from search engines', () => {
    for (const { tree, address, html } of pages) {
      expect(html, address).toContain('<meta name="robots" content="noindex">');
      const strays = elements(tree, (one) => one.tagName === 'a' && !hasClass(one, 'leave'))
        .map((one) => attribute(one, 'href') ?? '')
        .filter((href) => !/^(tel:|mailto:|#)/.test(href))
        .filter((href) => !NEUTRAL.test(new URL(href, `${host}${address}`).pathname));
      expect(strays, address).toEqual([]);
    }
  });

  test('name as their other languages each other, and no ordinary page', () => {
    const guides = pages.filter(({ address }) => !address.endsWith('/n/'));
    for (const { tree, address } of guides) {
      const others = elements(tree, (one) => attribute(one, 'hreflang') !== undefined);
      const own = `/${address.split('/').slice(-3).join('/')}`;
      const expected = languages.map((language) => `/${language}${own.slice(1)}`);
      for (const tag of ['a', 'link']) {
        const named = others
          .filter(({ tagName }) => tagName === tag)
          .map((one) => new URL(attribute(one, 'href') ?? '', `${host}${address}`).pathname);
        expect([address, ...named].sort(), `${address} <${tag}>`).toEqual(expected.sort());
      }
    }
  });

  test('are named by their own page alone: no list, feed, index or sitemap has a code', () => {
    const codes = new RegExp(
      `(?<![\\w+/])(?:${[...codeOf.values()].join('|')})(?![\\w+/=])|/n/\\w{6}/`,
      'g',
    );
    const leaks = files
      .filter((file) => /\.(html|txt|json|xml|atom|csv|geojson|js)$/.test(file))
      .filter((file) => !NEUTRAL.test(file) && !file.startsWith('mirror/'))
      .flatMap((file) => {
        const [language = ''] = languages.filter((one) => file.startsWith(one)).slice(-1);
        const own = codeOf.get(file.slice(language.length).replace(/\/index\.html$/, ''));
        const found = readFileSync(join(folder, file), 'utf8').match(codes) ?? [];
        return found.filter((code) => code !== `/n/${own}/`).map((code) => `${file}: ${code}`);
      });
    expect(leaks).toEqual([]);
  });
});
