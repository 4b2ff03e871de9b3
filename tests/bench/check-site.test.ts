import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSite, outputOf } from './others/check-site.ts';
import type { SiteFacts } from './others/site-facts.ts';

const facts: SiteFacts = {
  rows: [
    {
      name: 'Gate 1',
      href: '../gate-1/',
      beside: 'to Chile',
      cells: ['Open on 20 Feb', "A's page"],
    },
  ],
  pages: [
    {
      address: '/chile/',
      lang: 'en',
      dir: 'ltr',
      title: 'Chile',
      description: '',
      heading: 'Chile',
      localName: '',
      notices: ['Known on 1 March'],
      canonical: 'https://passes.example/chile/',
      parts: [{ table: { caption: '', head: [], groups: [{ heading: 'Open', rows: [0] }] } }],
      twin: '/chile.txt',
      from: ['/x/1/'],
      markdown: '',
    },
  ],
};
const WHOLE = '<h1>Chile</h1>Known on 1 March Open Gate 1 to Chile Open on 20 Feb A&#39;s page';
const TWIN = "Chile Known on 1 March Open Gate 1 to Chile Open on 20 Feb A's page";

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'overland-check-'));
});

afterEach(() => rmSync(out, { recursive: true, force: true }));

function check(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  checkSite(out, facts, ({ address, twin }) => ({
    page: outputOf(address),
    twin: twin && outputOf(twin),
    message: undefined,
  }));
}

const all = { 'chile/index.html': WHOLE, 'chile.txt': TWIN, 'x/1/index.html': '' };

describe('what other generators make', () => {
  test('passes where every page states every fact', () => {
    expect(() => check(all)).not.toThrow();
  });

  test.each([
    ['a status in a page', { ...all, 'chile/index.html': WHOLE.replace('20 Feb', '') }, '20 Feb'],
    ['a source in a text twin', { ...all, 'chile.txt': TWIN.replace("A's", '') }, "A's page"],
    ['a page', { 'chile/index.html': WHOLE, 'chile.txt': TWIN }, 'has 1 pages, and ours are 2'],
  ])('fails without %s', (_, files, said) => {
    expect(() => check(files)).toThrow(said);
  });
});
