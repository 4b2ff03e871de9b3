import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  type BuiltPage,
  elements,
  filesOf,
  isRedirect,
  langOf,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({ extends: ['html-validate:recommended'] }),
);

describe.each(siteDays)('the site of %s', (day) => {
  const folder = siteFolder(day);
  const pages = pagesOf(folder);
  const real = pages.filter((page) => !isRedirect(page));
  const files = new Set(filesOf(folder));

  test('has every page that the addresses promise', () => {
    const promised = [
      ...['/', '/iran/', '/armenia/', '/turkiye/', '/azerbaijan/', '/turkmenistan/', '/iraq/'],
      ...['/afghanistan/', '/pakistan/', '/crossings/', '/crossings/gurbulak-bazargan/'],
      ...['/crossings/gurbulak-bazargan/reports/', '/borders/iran-turkiye/', '/alerts/'],
      ...['/borders/iran-turkiye/reports/', '/alerts/2026-02-06-iran-leave-now/', '/stay/'],
      ...['/levels/', '/updates/', '/subscribe/', '/sources/', '/sources/us/', '/about/'],
      ...['/404.html', '/turkey/'],
      ...['/crossings/bazargan/', '/x/gub/'],
    ];
    const addresses = new Set(pages.map(({ address }) => address));
    expect(promised.filter((address) => !addresses.has(address))).toEqual([]);
  });

  // Two hundred pages take longer than a test is given.
  test('is valid HTML on every page', { timeout: 120_000 }, async () => {
    const problems: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, join(folder, page.file));
      for (const result of report.results) {
        for (const { line, column, ruleId, message } of result.messages) {
          problems.push(`${page.address}:${line}:${column} ${ruleId} ${message}`);
        }
      }
    }
    expect(problems).toEqual([]);
  });

  test('has no link inside the site that leads nowhere, and none that is absolute', () => {
    expect(pages.flatMap((page) => brokenLinks(page, files, folder))).toEqual([]);
  });

  test('asks for nothing besides the page itself', () => {
    const asking = pages.flatMap((page) =>
      elements(
        page.tree,
        (element) =>
          (element.tagName === 'script' && attribute(element, 'src') !== undefined) ||
          ['img', 'iframe', 'object', 'embed', 'video', 'audio', 'source'].includes(
            element.tagName,
          ) ||
          (element.tagName === 'link' &&
            ['stylesheet', 'preload', 'preconnect', 'prefetch', 'modulepreload'].includes(
              attribute(element, 'rel') ?? '',
            )),
      ).map((element) => `${page.address} <${element.tagName}>`),
    );
    expect(asking).toEqual([]);
  });

  test('says on every page what it is, for whom it was made and when', () => {
    const silent = real.filter((page) => {
      const text = textOf(page.tree);
      if (/^\/(?:[a-z]{2}\/)?n\//.test(page.address)) return false;
      return langOf(page) === 'fa'
        ? !text.includes('وب‌گاه دولتی نیست') ||
            !/صفحه در [۰-۹]+ \S+ ۱۴\S\S \/ .+ ساخته شد/.test(text)
        : !text.includes('Not a government site') || !/Page made on \d+ \w+ 20\d\d/.test(text);
    });
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test('says on every page of a rebuilt day that it is not current, and keeps search engines out', () => {
    const wrong = real.filter(
      (page) =>
        !/Rebuilt as it stood on .+ Not current\.|بازسازی‌شده چنان که در .+ کنونی نیست\./.test(
          textOf(page.tree),
        ) || !page.html.includes('noindex'),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('has one style text for all pages, one more for those with fields and for cards, and no style attribute', () => {
    const styles = new Set(
      real.flatMap((page) =>
        elements(page.tree, ({ tagName }) => tagName === 'style').map((style) =>
          textOfStyle(style),
        ),
      ),
    );
    expect(styles.size).toBe(3);
    const styled = pages.flatMap((page) =>
      elements(page.tree, (element) => attribute(element, 'style') !== undefined).map(
        ({ tagName }) => `${page.address} <${tagName}>`,
      ),
    );
    expect(styled).toEqual([]);
  });

  test('has at most five script texts for all pages, and marks what they take away', () => {
    const scripts = new Set(
      pages.flatMap((page) =>
        elements(
          page.tree,
          (element) =>
            element.tagName === 'script' && !/json/.test(attribute(element, 'type') ?? ''),
        ).map(textOfStyle),
      ),
    );
    expect(scripts.size).toBeLessThanOrEqual(5);
    const dated = real.filter((page) => page.html.includes(' data-until='));
    const dead = dated.filter(
      (page) =>
        !page.html.includes('<script>') ||
        (!page.html.includes('id="ran-out"') && !/\/(?:reports|n\/\w+\/2)\/$/.test(page.address)),
    );
    expect(dead.map(({ address }) => address)).toEqual([]);
    expect(dated.length > 0).toBe(day === '2026-02-07');
  });

  test('titles and descriptions never carry a status without its date', () => {
    const bare = real.flatMap((page) => {
      const title = elements(page.tree, ({ tagName }) => tagName === 'title').map(textOf);
      const description = elements(
        page.tree,
        (element) => attribute(element, 'name') === 'description',
      ).map((element) => attribute(element, 'content') ?? '');
      return [...title, ...description]
        .flatMap((text) => text.split(/(?<=[a-z0-9])\. /))
        .filter((sentence) =>
          /\b(?:[Oo]pen|[Cc]losed|(?<!“|outlet |authors )[Nn]ot known)\b/.test(sentence),
        )
        .filter((sentence) => !/\d{1,2} [A-Z][a-z]+ 20\d\d/.test(sentence))
        .map((sentence) => `${page.address} ${sentence}`);
    });
    expect(bare).toEqual([]);
  });
});

function textOfStyle(style: ReturnType<typeof elements>[number]): string {
  return style.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Links of a page that lead to no file or no fragment, or that name the root or a host of ours. */
function brokenLinks(
  page: BuiltPage,
  files: ReadonlySet<string>,
  folder: string,
): readonly string[] {
  const links = elements(page.tree, ({ tagName }) => tagName === 'a').map(
    (element) => attribute(element, 'href') ?? '',
  );
  return [...new Set(links)].flatMap((href) => {
    if (/^(https?:|mailto:|tel:)/.test(href)) return [];
    if (href.startsWith('/') && page.address !== '/404.html')
      return [`${page.address} ${href} is absolute`];
    const target = new URL(href, `https://site.invalid${page.address}`);
    const path = decodeURI(target.pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return [`${page.address} ${href} leads nowhere`];
    if (target.hash === '') return [];
    const html = readFileSync(join(folder, file), 'utf8');
    const id = decodeURIComponent(target.hash.slice(1));
    return html.includes(`id="${id}"`) ? [] : [`${page.address} ${href} has no such fragment`];
  });
}
