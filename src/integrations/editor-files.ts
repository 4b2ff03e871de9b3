import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { EditorConfig } from '../cms/config.ts';
import { EDITOR_FOLDER, editorPolicy } from '../policy/editor-headers.ts';
import { mediaType, UNKNOWN_TYPE } from '../policy/media-types.ts';

const START = fileURLToPath(new URL('../cms/start.ts', import.meta.url));

/** Fields are plain text and hold no pictures: what colours code, draws maps and packs pictures stays away. */
const SPARED =
  /^(@shikijs\/|leaflet\/|terra-draw|svgo\/|exifr\/|immutable$|turndown\/)|\/(heic|webp_enc|shiki)[^/]*\.js$/;
const NOTHING = '\0overland-nothing';

const sparing: Plugin = {
  name: 'overland-editor',
  enforce: 'pre',
  resolveId: (id) => (SPARED.test(id) ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? 'export default [];' : undefined),
};

type Files = ReadonlyMap<string, string | Uint8Array>;

let bundled: Promise<Files> | undefined;

/** Sveltia with our start, bundled once: every file by its name. */
function program(): Promise<Files> {
  bundled ??= bundle();
  return bundled;
}

function isFont(name: string): boolean {
  return name.endsWith('.woff2');
}

/** Under which licences others let the program and its fonts be served. */
function licences(): string {
  const start = createRequire(import.meta.url).resolve('@sveltia/cms');
  const fonts = join(dirname(start), 'assets');
  const names = readdirSync(fonts).filter((name) => name.endsWith('.LICENSE.txt'));
  const files = [join(dirname(start), '../LICENSE.txt'), ...names.map((name) => join(fonts, name))];
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n----\n\n');
}

async function bundle(): Promise<Files> {
  // It takes long to load, and most builds keep the editor.
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [sparing],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsDir: '',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: {
        input: START,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const [result] = Array.isArray(made) ? made : [made];
  if (!result || !('output' in result)) throw new Error('The editor was not bundled.');
  const kept = result.output.filter(({ type, fileName }) => type === 'chunk' || isFont(fileName));
  return new Map([
    ...kept.map((file) => [file.fileName, 'code' in file ? file.code : file.source] as const),
    ['licences.txt', licences()],
  ]);
}

function pageText({ connect }: EditorConfig): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${editorPolicy(connect)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Editor</title>
<script type="module" src="start.js"></script>
</head>
<body>
<noscript><p>The editor needs scripts. Content can be changed in its files without it.</p></noscript>
</body>
</html>
`;
}

/** Every file of the editor, by its address below the site. */
export async function editorFiles(editor: EditorConfig): Promise<Files> {
  const files = [
    ['index.html', pageText(editor)] as const,
    ['config.json', JSON.stringify(editor)] as const,
    ...(await program()),
  ];
  return new Map(files.map(([name, text]) => [`${EDITOR_FOLDER}${name}`, text]));
}

/** A file of the editor for the dev server; undefined where it has none at the address. */
export async function serveEditorFile(
  editor: EditorConfig | undefined,
  address: string,
): Promise<{ readonly type: string; readonly body: string | Uint8Array } | undefined> {
  if (!editor || !address.startsWith(EDITOR_FOLDER)) return undefined;
  const path = address === EDITOR_FOLDER ? `${EDITOR_FOLDER}index.html` : address;
  const body = (await editorFiles(editor)).get(path);
  return body === undefined ? undefined : { type: mediaType(path) ?? UNKNOWN_TYPE, body };
}
