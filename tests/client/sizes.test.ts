import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleClient, PAGE_SCRIPTS } from '../../src/integrations/client-scripts.ts';
import { planOn } from '../text/plan-on.ts';
import { indexOn } from './words.ts';

const wire = (text: string) => brotliCompressSync(text).length;
const texts: Record<string, string> = {};
/** Which scripts arrive together, on a day on which statuses have limits. */
let together: ReadonlySet<string>;

beforeAll(async () => {
  for (const name of PAGE_SCRIPTS) texts[name] = (await bundleClient(name)).text;
  texts['find'] = (await bundleClient('find', 'module')).text;
  together = new Set(
    planOn('2026-02-07').pages.flatMap((page) =>
      page.kind === 'page' ? [(page.view.frame.scripts ?? []).join(' ')] : [],
    ),
  );
}, 60_000);

describe('the scripts of the site', () => {
  test('are five texts at most, so that their hashes stay few', () => {
    expect(PAGE_SCRIPTS.length).toBeLessThanOrEqual(5);
  });

  test('that let a reader leave are 2,000 bytes at most', () => {
    expect(wire(texts['leave'] ?? '')).toBeLessThanOrEqual(2_000);
  });

  test('that arrive with a page are 6,000 bytes together at most', () => {
    const weight = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + wire(texts[name] ?? ''), 0);
    for (const names of together) {
      expect(weight(names.split(' ')), names).toBeLessThanOrEqual(6_000);
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
