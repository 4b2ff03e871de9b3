import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planSite } from '../../src/plan.ts';
import { pageText } from '../../src/text/page-text.ts';
import { attribute, elements, hasClass, type Node, pagesOf } from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';
import { editionOn } from '../text/plan-on.ts';

/** What a page shows and a text leaves out: buttons, pictures, what needs a browser, headers of columns. */
const LEFT_OUT = ['figure', 'thead', 'template', 'script', 'style', 'form', 'button', 'svg'];

/** The texts of a page, one an entry, as a reader sees them. */
function shownIn(node: Node): readonly string[] {
  if (node.nodeName === '#text' && 'value' in node) {
    return node.value.trim() === '' ? [] : [node.value];
  }
  if ('tagName' in node) {
    if (LEFT_OUT.includes(node.tagName) || attribute(node, 'aria-hidden') === 'true') return [];
    if (hasClass(node, 'buttons')) return [];
  }
  if (!('childNodes' in node)) return [];
  const children = node.childNodes.filter(
    (child) => !('value' in child) || child.value.trim() !== '',
  );
  // The title of a picture goes with it.
  return children.filter((_, index) => children[index + 1]?.nodeName !== 'figure').flatMap(shownIn);
}

/** Letters and digits alone: lines are broken otherwise in a text, and lists and quotations have signs. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

describe.each(siteDays)('the texts of %s', (day) => {
  const folder = siteFolder(day);
  const { files } = planSite(editionOn(day, { rebuilt: true }));
  const texts = files.flatMap((file) =>
    file.kind === 'text' ? [{ address: file.address, text: pageText(file.view) }] : [],
  );
  const messages = files.flatMap((file) =>
    file.kind === 'plain' && file.address.endsWith('.sms.txt') ? [file] : [],
  );
  const pages = pagesOf(folder);

  test('were written as they were planned', () => {
    expect(texts.length).toBeGreaterThan(40);
    expect(messages.length).toBeGreaterThan(35);
    for (const { address, text } of [...texts, ...messages]) {
      expect(existsSync(join(folder, address)), address).toBe(true);
      expect(readFileSync(join(folder, address), 'utf8'), address).toBe(text);
    }
  });

  test('are linked from their page, in its head and for everybody to see', () => {
    for (const { address } of texts) {
      const page = pages.find((one) => one.address === address.replace(/\.txt$/, '/'));
      if (!page) throw new Error(`No page has the text ${address}.`);
      const to = (href: string | undefined) =>
        href === undefined ? '' : new URL(href, `https://a.example${page.address}`).pathname;
      const [alternate] = elements(
        page.tree,
        (one) => one.tagName === 'link' && attribute(one, 'type') === 'text/plain',
      );
      expect(alternate && to(attribute(alternate, 'href')), address).toBe(address);
      const links = elements(page.tree, (one) => one.tagName === 'a');
      expect(links.map((one) => to(attribute(one, 'href')))).toContain(address);
    }
  });

  test('say every word of their page', () => {
    const missing = texts.flatMap(({ address, text }) => {
      const page = pages.find((one) => one.address === address.replace(/\.txt$/, '/'));
      const [main] = page ? elements(page.tree, (one) => one.tagName === 'main') : [];
      if (!main) throw new Error(`The page of ${address} has no content.`);
      const words = bare(text);
      return shownIn(main)
        .filter((shown) => !words.includes(bare(shown)))
        .map((shown) => `${address}\t${shown}`);
    });
    expect(missing).toEqual([]);
  });
});
