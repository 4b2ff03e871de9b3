import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importOpenData } from '../../src/cli/import.ts';
import { AdvisorySchema } from '../../src/records/advisory.ts';
import { ScalesSchema, SourcesSchema } from '../../src/records/site.ts';
import { root } from '../support/sites.ts';

const sample = (file: string) => join(root, 'tests/fixtures/open-data', file);
const yamlOf = (text: string) => parse(text, { schema: 'failsafe' });

function run(
  issuer: string,
  files: readonly string[],
  more: { first?: boolean; previous?: string[] } = {},
) {
  const out = join(mkdtempSync(join(tmpdir(), 'overland-import-')), 'imported');
  const lines: string[] = [];
  const code = importOpenData({
    issuer,
    files,
    content: join(root, 'content'),
    out,
    previous: more.previous ?? [],
    first: more.first ?? false,
    seen: '2026-10-08',
    print: (line) => lines.push(line),
  });
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  return { code, lines, out, read };
}

function advisory(text: string) {
  return AdvisorySchema.parse(yamlOf(text.split('---\n')[1] ?? ''));
}

describe('the feed', () => {
  const { code, lines, out, read } = run('us', [sample('threat-level-feed.xml')], { first: true });

  test('becomes a file for each country, with levels as the issuer wrote them', () => {
    expect(code).toBe(0);
    expect(advisory(read('advisories/iran.md'))).toMatchObject({
      code: 'IR',
      alpha3: 'IRN',
      numeric: '364',
      levels: [
        {
          issuer: 'us',
          scale: 'us-1-4',
          code: '4',
          label: 'Do Not Travel',
          issued: '2025-12-05',
          reviewed: 'not-stated',
          seenOn: ['2026-10-08'],
          source: 'us-advisory-iran-2025-12-05',
        },
      ],
    });
  });

  test('every file is a record that the content can take', () => {
    const files = readdirSync(join(out, 'advisories'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) advisory(read(`advisories/${file}`));
    const sources = SourcesSchema.parse(yamlOf(read('sources.yaml')));
    expect(sources['us-advisory-iran-2025-12-05']).toMatchObject({
      published: '2025-12-05',
      seen: '2026-10-08',
    });
    expect(Object.keys(sources)).toHaveLength(files.length);
    expect(lines.at(-1)).toMatch(new RegExp(`^${files.length} of \\d+ countries in `));
  });
});

test('an item on one country becomes a file, and the words of its format a scale to complete', () => {
  const item = JSON.parse(readFileSync(sample('content-item.json'), 'utf8'));
  item.details.alert_status = ['avoid_all_travel_to_whole_country'];
  item.details.country = { slug: 'turkey', name: 'Turkey' };
  const file = join(mkdtempSync(join(tmpdir(), 'overland-item-')), 'item.json');
  writeFileSync(file, JSON.stringify(item));
  const { code, read } = run('gb', [file]);
  expect(code).toBe(0);
  expect(advisory(read('advisories/turkiye.md')).levels[0]).toMatchObject({
    issuer: 'gb',
    scale: 'gb-levels',
    code: 'avoid_all_travel_to_whole_country',
    reviewed: '2017-02-14',
  });
  const scales = ScalesSchema.parse(yamlOf(read('scales.yaml')));
  expect(scales['gb-levels']?.levels.map(({ order }) => order)).toEqual([1, 2]);
  expect(read('sources.yaml')).toContain('https://www.gov.uk/foreign-travel-advice/');
});

test('a list with states becomes files, and what is no country is said', () => {
  const { code, lines, out } = run('ca', [sample('advisory-state.json')], { first: true });
  expect(code).toBe(0);
  expect(readdirSync(join(out, 'advisories'))).toContain('iran.md');
  expect(lines).toContain('held back  Azores: "PT-20" is no ISO 3166-1 code of two letters');
});

describe('refused, with nothing written', () => {
  const large = join(mkdtempSync(join(tmpdir(), 'overland-large-')), 'large.xml');
  writeFileSync(large, ' '.repeat(17 * 1024 * 1024));
  const binary = join(mkdtempSync(join(tmpdir(), 'overland-binary-')), 'binary.xml');
  writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00, 0x80]));

  test.each([
    [
      'a list without the last one',
      'us',
      [sample('threat-level-feed.xml')],
      /--previous, or say --first/,
    ],
    ['an issuer that nobody knows', 'xx', [sample('threat-level-feed.xml')], /No issuer "xx"/],
    ['an issuer without open data', 'tr', [sample('threat-level-feed.xml')], /has no openData/],
    ['a document of another format', 'us', [sample('advisory-state.json')], /not well-formed XML/],
    ['an index without levels', 'gb', [sample('content-item-index.json')], /gives no levels/],
    ['a file that is not there', 'us', ['/nowhere/feed.xml'], /there is no such file/],
    ['a folder', 'us', [root], /there is no such file/],
    ['a file of 17 megabytes', 'us', [large], /bytes are too many/],
    ['a file that is not UTF-8', 'us', [binary], /not UTF-8/],
  ])('%s', (_, issuer, files, words) => {
    const { code, lines, out } = run(issuer, files);
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(words);
    expect(existsSync(out)).toBe(false);
  });

  test('a list that lost a tenth of its countries since the last time', () => {
    const index = JSON.parse(readFileSync(sample('advisory-state.json'), 'utf8'));
    for (const key of ['AF', 'NZ', 'CH']) delete index.data[key];
    const fewer = join(mkdtempSync(join(tmpdir(), 'overland-fewer-')), 'fewer.json');
    writeFileSync(fewer, JSON.stringify(index));
    const { code, lines } = run('ca', [fewer], { previous: [sample('advisory-state.json')] });
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^The list has \d+ countries; the last time it had \d+\.$/);
  });
});
