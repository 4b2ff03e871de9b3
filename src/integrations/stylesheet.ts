import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageStyle } from '../views/carried.ts';

const FOLDER = fileURLToPath(new URL('../styles/', import.meta.url));

export const PAGE_STYLES = ['site', 'forms', 'shown'] as const satisfies readonly PageStyle[];

/** A stylesheet as one text, joined and minified: what pages print and what policies let through. */
export async function bundleStyle(name: PageStyle): Promise<string> {
  const { bundle } = await import('lightningcss');
  const { code } = bundle({ filename: `${FOLDER}${name}.css`, minify: true });
  return new TextDecoder().decode(code);
}

/** The files that they are made of. */
export function styleFiles(): readonly string[] {
  return readdirSync(FOLDER).map((name) => join(FOLDER, name));
}
