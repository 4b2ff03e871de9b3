import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleClient, PAGE_SCRIPTS } from '../../src/integrations/client-scripts.ts';
import { indexOn } from './words.ts';

const wire = (text: string) => brotliCompressSync(text).length;
const texts: Record<string, string> = {};

beforeAll(async () => {
  for (const name of PAGE_SCRIPTS) texts[name] = (await bundleClient(name)).text;
  texts['find'] = (await bundleClient('find', 'module')).text;
}, 60_000);

describe('the scripts of the site', () => {
  test('are three texts at most, so that their hashes stay few', () => {
    expect(PAGE_SCRIPTS.length).toBeLessThanOrEqual(3);
  });

  test('that arrive with a page are 6,000 bytes together at most', () => {
    const page = wire(texts['page'] ?? '');
    for (const own of ['stay', 'search']) {
      expect(page + wire(texts[own] ?? ''), own).toBeLessThanOrEqual(6_000);
    }
  });

  test('library and index, which come on use, are 12,000 bytes together at most', () => {
    const index = JSON.stringify(indexOn('2026-02-07'));
    expect(wire(texts['find'] ?? '') + wire(index)).toBeLessThanOrEqual(12_000);
  });

  test('write no HTML, store nothing and make no code', () => {
    for (const [name, text] of Object.entries(texts)) {
      expect(text, name).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|localStorage|sessionStorage|indexedDB|cookie|\beval\b|new Function/,
      );
    }
  });

  test('are the same bytes each time', async () => {
    expect((await bundleClient('page')).text).toBe(texts['page']);
  });
});
