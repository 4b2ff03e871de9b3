import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const FOLDER = fileURLToPath(new URL('../styles/', import.meta.url));

/** The stylesheets of the site: that of every page, and what a page with fields carries besides. */
export const PAGE_STYLES = ['site', 'forms'] as const;

/** A stylesheet as one text, joined and minified: what pages print and what policies let through. */
export function bundleStyle(name: (typeof PAGE_STYLES)[number]): string {
  const { code } = bundle({ filename: `${FOLDER}${name}.css`, minify: true });
  return new TextDecoder().decode(code);
}

/** The files that they are made of. */
export function styleFiles(): readonly string[] {
  return readdirSync(FOLDER).map((name) => join(FOLDER, name));
}
