import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writtenLanguages } from '../../src/i18n/messages.ts';
import { readContent } from '../../src/reading/read-content.ts';
import {
  attribute,
  elements,
  filesOf,
  hasClass,
  isRedirect,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
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

/** Pages without a neutral view: for programs, of an error, in one file, and the editor. Those that only lead on have none either. */
const WITHOUT = /^\/(?:[a-z]{2,3}\/)?(?:api\/|404\.html$|save\/|admin\/)/;

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
  const records = [advisories, alerts, borders, crossings].flatMap((all) => [...all.values()]);
  const codes: ReadonlySet<string> = new Set([
    ...records.map(({ neutralCode }) => neutralCode),
    ...[...issuers.values()].flatMap(({ neutralCode }) => neutralCode ?? []),
    ...Object.values(site.neutralCodes).filter((code) => code !== undefined),
  ]);
  /** The neutral view of every ordinary page, as the page itself names it. */
  const neutralOf = new Map(
    pagesOf(folder)
      .filter((page) => !NEUTRAL.test(page.address) && !isRedirect(page))
      .map(({ address, tree }) => {
        const links = elements(tree, (one) => one.tagName === 'a' && !hasClass(one, 'leave'))
          .map((one) => attribute(one, 'href') ?? '')
          .filter((href) => !/^[a-z]+:/.test(href))
          .map((href) => new URL(href, `${host}${address}`).pathname)
          .filter((path) => NEUTRAL.test(path));
        return [address, links] as const;
      }),
  );

  test('are there for every page but the named ones, in its language, each with an address of its own', () => {
    const wrong = [...neutralOf].filter(
      ([address, links]) => links.length !== (WITHOUT.test(address) ? 0 : 1),
    );
    expect(wrong).toEqual([]);
    const found = [...neutralOf].flatMap(([address, links]) => links.map((to) => [address, to]));
    const known = new Set(pages.map(({ address }) => address));
    for (const [address = '', to = ''] of found) {
      expect(known, address).toContain(to);
      expect(codes, address).toContain(to.split('/n/')[1]?.slice(0, 6));
      const [language = ''] = languages.filter((one) => address.startsWith(`/${one}`)).slice(-1);
      expect(to.startsWith(`/${language}n/`), `${address} to ${to}`).toBe(true);
      const [original = ''] = neutralOf.get(`/${address.slice(1 + language.length)}`) ?? [];
      expect(to.slice(1 + language.length), address).toBe(original.slice(1));
    }
    expect(new Set(found.map(([, to]) => to)).size).toBe(found.length);
    expect(found.length).toBe(pages.filter(({ address }) => !address.endsWith('/n/')).length);
  });

  test('have a text and a message where they are of a record', () => {
    for (const language of languages) {
      for (const { neutralCode } of records) {
        const page = `${language}n/${neutralCode}`;
        if (!files.includes(`${page}/index.html`)) continue;
        expect(files).toContain(`${page}.txt`);
        expect(files).toContain(`${page}.sms.txt`);
      }
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
      const own = address.slice(address.indexOf('/n/'));
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
    const named = new RegExp(
      `(?<![\\w+/])(?:${[...codes].join('|')})(?![\\w+/=])|/n/\\w{6}/(?:\\d/)?`,
      'g',
    );
    const leaks = files
      .filter((file) => /\.(html|txt|json|xml|atom|csv|geojson|js)$/.test(file))
      .filter((file) => !NEUTRAL.test(file) && !file.startsWith('mirror/'))
      .flatMap((file) => {
        const [own = ''] = neutralOf.get(`/${file.replace(/index\.html$/, '')}`) ?? [];
        const found = readFileSync(join(folder, file), 'utf8').match(named) ?? [];
        return found
          .filter((code) => code !== own.slice(own.indexOf('/n/')))
          .map((code) => `${file}: ${code}`);
      });
    expect(leaks).toEqual([]);
  });
});
