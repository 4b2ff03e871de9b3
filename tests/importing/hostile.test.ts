import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READERS } from '../../src/importing/formats.ts';
import { Refused } from '../../src/importing/found.ts';
import { htmlText } from '../../src/importing/html-text.ts';
import { root } from '../support/sites.ts';

const feed = READERS['threat-level-feed'];
const entry = (inside: string) =>
  `<rss><channel><item><title>Iran - Level 4: Do Not Travel</title><link>https://a.example/destination.irn.html</link><pubDate>Fri, 05 Dec 2025</pubDate><category domain="Threat-Level">Level 4: Do Not Travel</category>${inside}</item></channel></rss>`;

describe('a feed that was made to do harm is refused', () => {
  test.each([
    [
      'reads a file',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
      /document type/,
    ],
    [
      'grows a billionfold',
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
      /document type/,
    ],
    [
      'fetches a document type',
      '<!DOCTYPE rss SYSTEM "http://a.example/x.dtd"><rss/>',
      /document type/,
    ],
    [
      'names an entity of its own',
      '<rss><channel><item><title>&x;</title></item></channel></rss>',
      /not well-formed/,
    ],
    ['is cut off', '<rss><channel><item>', /not well-formed/],
    ['is a page', '<!DOCTYPE html><p>Sorry', /document type/],
    ['is empty', '<rss><channel/></rss>', /The feed is empty/],
    [
      'is nested a thousand deep',
      `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`,
      /nested too deeply/,
    ],
    [
      'has ten thousand entries',
      `<rss>${'<item></item>'.repeat(10_000)}</rss>`,
      /more entries than countries/,
    ],
  ])('one that %s', (_, text, reason) => {
    expect(() => feed(text)).toThrow(reason);
    expect(() => feed(text)).toThrow(Refused);
  });

  test('markup in a title comes out as words', () => {
    const found = feed(
      entry('').replace('Iran -', '&lt;script&gt;alert(1)&lt;/script&gt;Iran\u202E -'),
    );
    expect(found.levels[0]?.country.name).toBe('Iran');
  });

  test('an address that is none is no country', () => {
    const found = feed(entry('').replace('https://a.example', 'javascript:alert(1)//'));
    expect(found.levels).toEqual([]);
  });

  test('a title and a category that differ are held back', () => {
    const found = feed(
      entry('').replace('Level 4: Do Not Travel</title>', 'Level 2: Caution</title>'),
    );
    expect(found.heldBack[0]?.why).toBe('its title says level 2, its category level 4');
  });
});

describe.each(['content-item', 'advisory-state', 'warning-flags'] as const)('%s', (format) => {
  test.each([
    ['no JSON', 'Sorry, this page is not available'],
    ['half a document', '{"data": {'],
    ['a list', '[]'],
    ['nothing', ''],
    ['null', 'null'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['keys of objects', '{"__proto__":{"warning":true},"constructor":1}'],
  ])('refuses %s', (_, text) => {
    expect(() => READERS[format](text)).toThrow(Refused);
  });
});

test.each([
  ['a level out of the scale', 4],
  ['a level that is a text', '3'],
  ['no level', null],
  ['a broken level', 1.5],
])('%s in the list refuses all of it', (_, state) => {
  const text = readFileSync(`${root}/tests/fixtures/open-data/advisory-state.json`, 'utf8');
  const index = JSON.parse(text);
  index.data.CH['advisory-state'] = state;
  expect(() => READERS['advisory-state'](JSON.stringify(index))).toThrow(Refused);
});

test.each([
  ['<p>Avoid <b>all</b> travel</p><script>x()</script>', 'Avoid all travel'],
  ['a &amp; b&nbsp;c', 'a & b c'],
  ['left\u202Eright\u0000', 'left right'],
  ['<'.repeat(50_000), '<'],
])('%.40j becomes words on one line', (html, words) => {
  expect(htmlText(html).slice(0, 400)).toContain(words);
  expect(htmlText(html).length).toBeLessThan(410);
});
