import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, root } from './sites.ts';

const packages = ['noto-sans', 'noto-sans-arabic', 'noto-sans-armenian'];
const families = ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Armenian'];
const generic = ['sans-serif', 'system-ui', 'ui-sans-serif', 'serif', 'monospace'];

/**
 * Writes a fontconfig file that knows the Noto fonts of node_modules and no others, and returns
 * its path for FONTCONFIG_FILE. Pictures and line breaks are then the same on every machine.
 */
export async function fontconfigFile(): Promise<string> {
  const path = join(cache, 'fonts.conf');
  await mkdir(cache, { recursive: true });
  await writeFile(path, fontconfig());
  return path;
}

function fontconfig(): string {
  const directories = packages.map((name) => {
    return `  <dir>${join(root, 'node_modules/@expo-google-fonts', name)}</dir>`;
  });
  const preferred = families.map((family) => `<family>${family}</family>`).join('');
  const aliases = generic.map((family) => {
    return `  <alias binding="strong"><family>${family}</family><prefer>${preferred}</prefer></alias>`;
  });
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...directories,
    `  <cachedir>${join(cache, 'fontconfig')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}
