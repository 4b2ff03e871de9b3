import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FAMILIES = {
  'noto-sans': 'Noto Sans',
  'noto-sans-arabic': 'Noto Sans Arabic',
  'noto-sans-armenian': 'Noto Sans Armenian',
} as const;
const GENERIC = ['sans-serif', 'system-ui', 'ui-sans-serif', 'serif', 'monospace'];

/** The folders of the fonts that are installed with the site. */
export function fontFolders(root: string): readonly string[] {
  return Object.keys(FAMILIES).map((name) =>
    resolve(root, 'node_modules/@expo-google-fonts', name),
  );
}

/**
 * Writes a fontconfig file that knows the Noto fonts of node_modules and no others, and returns its path for
 * FONTCONFIG_FILE. Pictures and line breaks are then the same on every machine.
 */
export async function fontconfigFile(root: string): Promise<string> {
  const cache = resolve(root, 'node_modules/.cache/overland');
  const path = join(cache, 'fonts.conf');
  await mkdir(cache, { recursive: true });
  await writeFile(path, fontconfig(root, cache));
  return path;
}

function fontconfig(root: string, cache: string): string {
  const preferred = Object.values(FAMILIES)
    .map((family) => `<family>${family}</family>`)
    .join('');
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...fontFolders(root).map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(cache, 'fontconfig')}</cachedir>`,
    ...GENERIC.map(
      (family) =>
        `  <alias binding="strong"><family>${family}</family><prefer>${preferred}</prefer></alias>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n');
}
