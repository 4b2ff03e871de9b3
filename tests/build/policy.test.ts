import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/policy/content-security.ts';
import { headersFor } from '../../src/policy/header-rules.ts';
import { readHeadersFile } from '../../src/policy/headers-file.ts';
import { attribute, type Element, elements, pagesOf } from '../support/built-site.ts';
import { secondSite, siteDays, siteFolder } from '../support/sites.ts';

const folders = [...siteDays.map(siteFolder), secondSite.folder];

describe.each(folders)('the policy of %s', (folder) => {
  const pages = pagesOf(folder);
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  const rules = readHeadersFile(text);

  test('the header of every page lets through each text that it carries, and has no spare one', () => {
    const stopped = pages.flatMap(({ address, tree }) => {
      const header = headersFor(rules, address)['Content-Security-Policy'] ?? '';
      return inline(tree).some((element) => !header.includes(hash(element))) ? [address] : [];
    });
    expect(stopped).toEqual([]);
    const carried = new Set(pages.flatMap(({ tree }) => inline(tree).map(hash)));
    expect((text.match(/'sha256-[^']+'/g) ?? []).filter((one) => !carried.has(one))).toEqual([]);
  });

  test('the policy of nearly all pages names three texts: a style and two scripts', () => {
    const named = headersFor(rules, '/iran/')['Content-Security-Policy']?.match(/'sha256-/g);
    expect(named?.length).toBe(3);
  });

  test('every page carries its own policy before anything that it governs', () => {
    const wrong = pages.flatMap(({ address, tree }) => {
      const head = elements(tree, () => true).filter(({ tagName }) =>
        ['meta', 'link', 'style', 'script', 'title'].includes(tagName),
      );
      const policies = head.filter(isPolicy);
      const place = head.findIndex(isPolicy);
      return policies.length === 1 && place === 1 && head[0]?.attrs[0]?.name === 'charset'
        ? []
        : [address];
    });
    expect(wrong).toEqual([]);
  });

  test('that policy names the texts of the page, no other, and loads scripts no more than the header', () => {
    const wrong = pages.flatMap(({ address, tree }) => {
      const [meta] = elements(tree, isPolicy);
      const policy = (meta && attribute(meta, 'content')) ?? '';
      const header = headersFor(rules, address)['Content-Security-Policy'] ?? '';
      const named = policy.match(/'sha256-[^']+'/g) ?? [];
      const scripts = (one: string) => /script-src [^;]*'self'/.test(one);
      const same = [...named].sort().join() === inline(tree).map(hash).sort().join();
      return same && scripts(policy) === scripts(header) ? [] : [address];
    });
    expect(wrong).toEqual([]);
  });

  test('a header line stays under 2,000 characters, and all rules under a hundred', () => {
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
    expect(rules.length).toBeLessThan(100);
  });
});

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv') === 'Content-Security-Policy';
}

/** What runs or paints by standing in the page; data in a script element does neither, and a file stands elsewhere. */
function inline(tree: Parameters<typeof elements>[0]): readonly Element[] {
  return elements(
    tree,
    (element) =>
      element.tagName === 'style' ||
      (element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        !/json/.test(attribute(element, 'type') ?? '')),
  );
}

function hash(element: Element): string {
  return hashOf(element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
}
