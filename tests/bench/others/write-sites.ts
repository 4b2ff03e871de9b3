import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './check-site.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';

const templates = (name: string) => join(import.meta.dirname, name);

/** Front matter as JSON, which both generators read sooner than YAML, before the record's prose. */
function put(
  folder: string,
  number: number,
  open: string,
  close: string,
  data: object,
  markdown: string,
): void {
  const text = `${open}${JSON.stringify(data, undefined, 1)}${close}\n${markdown}\n`;
  writeFileSync(join(folder, `${number}.md`), text);
}

/** Writes a site for Eleventy: a Markdown file for each page, and templates that print further files from the same data. */
export function writeEleventy(site: string, { pages, rows }: SiteFacts): void {
  const input = join(site, 'src');
  cpSync(templates('eleventy'), input, { recursive: true });
  cpSync(templates('eleventy/eleventy.config.js'), join(site, 'eleventy.config.js'));
  const folder = join(input, 'told');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(input, '_data'));
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'told.json'), '{ "layout": "told.njk" }');
  writeFileSync(join(input, '_data/rows.json'), JSON.stringify(rows));
  const redirects = pages.flatMap(({ from, canonical }) =>
    from.map((address) => ({ from: outputOf(address), to: canonical })),
  );
  writeFileSync(join(input, '_data/redirects.json'), JSON.stringify(redirects));
  for (const [number, page] of pages.entries()) {
    const { from: _, ...told } = page;
    const tags = [...(page.twin ? ['twin'] : []), ...(page.message ? ['message'] : [])];
    const data = { ...told, permalink: outputOf(page.address), tags };
    put(folder, number, '---json\n', '\n---', data, page.markdown);
  }
}

function hugoPage({ address, from, markdown: _, twin, message, ...told }: PageFacts): object {
  const outputs = ['HTML', ...(twin ? ['twin'] : []), ...(message ? ['message'] : [])];
  return { ...told, url: address, aliases: from, outputs, message };
}

/** Writes a site for Hugo: a Markdown file for each page, whose further files are output formats. */
export function writeHugo(site: string, { pages, rows }: SiteFacts): void {
  cpSync(templates('hugo'), site, { recursive: true });
  const folder = join(site, 'content');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(site, 'data'));
  writeFileSync(join(site, 'data/rows.json'), JSON.stringify(rows));
  for (const [number, page] of pages.entries()) {
    put(folder, number, '', '', hugoPage(page), page.markdown);
  }
}

/** Writes the smallest site that Astro builds: one page. */
export function writeEmptyAstro(site: string): void {
  mkdirSync(join(site, 'src/pages'), { recursive: true });
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(site, 'astro.config.mjs'), 'export default {};\n');
  writeFileSync(
    join(site, 'src/pages/index.astro'),
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body></body></html>\n',
  );
}
