import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const FOLDER = fileURLToPath(new URL('../styles/', import.meta.url));

/** The one stylesheet of the site as one text, joined and minified: what pages print and what policies let through. */
export function bundleStyle(): string {
  const { code } = bundle({ filename: `${FOLDER}site.css`, minify: true });
  return new TextDecoder().decode(code);
}

/** The files that it is made of. */
export function styleFiles(): readonly string[] {
  return readdirSync(FOLDER).map((name) => join(FOLDER, name));
}
