import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditorConfig } from '../cms/config.ts';
import type { OtherFile, Plan } from '../plan.ts';
import { EDITOR_FOLDER } from '../policy/editor-headers.ts';
import { bundlePrinter } from './bundle-printer.ts';
import { expectSame } from './code-digest.ts';
import { copyListText } from './copy-lists.ts';
import { editorFiles } from './editor-files.ts';
import { keptBundle } from './kept-bundle.ts';
import type { MadeFile, MadeFiles } from './kept-files.ts';
import { pathsIn } from './mirror-manifest.ts';
import { printFile } from './other-files.ts';
import { loadPrinter, type PagePrinter, type PrintablePage } from './page-printer.ts';

/** Where a site is made, and of what. */
export interface Making {
  /** The folder of the project. */
  readonly root: string;
  /** The digest of the code. */
  readonly code: string;
  /** The folder of the new site. */
  readonly fresh: string;
  /** What is remembered of the old site; nothing where everything is made anew. */
  readonly before: MadeFiles;
  /** The files of the old site that are in that folder already, to be kept or replaced. */
  readonly placed: ReadonlySet<string>;
  /** Whether even the bundle is made anew. */
  readonly clean: boolean;
}

/** How many files that are no pages are printed at a time. */
const AT_ONCE = 16;

/** A file that is to be printed. */
interface Due<File> {
  readonly file: File;
  readonly path: string;
  readonly key: string;
}

/** The path of the file with an address. */
function pathOf(address: string): string {
  return address.slice(1).replace(/(^|\/)$/, '$1index.html');
}

function isEditor(path: string): boolean {
  return `/${path}`.startsWith(EDITOR_FOLDER);
}

/** Says aloud what JSON would leave out, so that a key tells apart whatever a component could. */
function plain(_: string, value: unknown): unknown {
  if (value === undefined) return '\u0000undefined';
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (
    typeof value === 'function' ||
    (isObject && Object.getPrototypeOf(value) !== Object.prototype)
  ) {
    throw new TypeError(`A view is made of plain values; found ${String(value)}.`);
  }
  return value;
}

const digests = new WeakMap<object, string>();

/** The digest of a view, made once: a page and its plain text are printed from one view, and so are feeds in two formats. */
function digestOf(view: object): string {
  const digest = digests.get(view) ?? hash('sha256', JSON.stringify(view, plain));
  digests.set(view, digest);
  return digest;
}

/** The digest of a file's view and of all that is not its view. */
function keyOf(rest: string, file: PrintablePage | OtherFile | EditorFolder): string {
  try {
    const digested = 'view' in file ? { ...file, view: digestOf(file.view) } : file;
    return hash('sha256', `${rest}${JSON.stringify(digested, plain)}`);
  } catch (error) {
    throw new Error(`The view of ${file.address} holds more than plain values.`, { cause: error });
  }
}

/** The editor: its files are made together, by a bundler, and kept together. */
interface EditorFolder {
  readonly address: typeof EDITOR_FOLDER;
  readonly editor: EditorConfig;
}

/** Writes the files of a site and notes what they were made of. */
class Folder {
  readonly made = new Map<string, MadeFile>();
  readonly #fresh: string;
  /** Files of the old site that are there and not kept yet. */
  readonly #placed: Set<string>;

  constructor(fresh: string, placed: ReadonlySet<string>) {
    this.#fresh = fresh;
    this.#placed = new Set(placed);
  }

  /** @param key empty for what is made in every build. */
  write(path: string, content: string | Uint8Array, key = ''): void {
    const place = join(this.#fresh, path);
    // The old site has it under the same name: it is replaced, never edited.
    if (this.#placed.delete(path)) rmSync(place);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content, { flag: 'wx' });
    const size = Buffer.byteLength(content);
    this.made.set(path, { key, sha256: hash('sha256', content), size });
  }

  /** @returns whether the file of the old site is there. */
  keep(path: string, file: MadeFile): boolean {
    const kept = this.#placed.delete(path);
    if (kept) this.made.set(path, file);
    return kept;
  }

  /** Removes what was placed and is not of the new site. */
  finish(): void {
    for (const path of this.#placed) {
      rmSync(join(this.#fresh, path));
      for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
        if (readdirSync(join(this.#fresh, folder)).length > 0) break;
        rmdirSync(join(this.#fresh, folder));
      }
    }
  }
}

/**
 * Makes every file of a site. A file that the old site has of the very same view and code is kept; only the others are
 * printed, in the same way whether they are one or all.
 *
 * @returns every file.
 * @throws where somebody changes the code meanwhile.
 */
export async function makeSite(
  plan: Plan,
  { root, code, fresh, before, placed, clean }: Making,
): Promise<MadeFiles> {
  const folder = new Folder(fresh, placed);
  const keepOrPrint = <File extends PrintablePage | OtherFile>(files: readonly File[]) =>
    files.flatMap((file): readonly Due<File>[] => {
      const path = pathOf(file.address);
      // The gate judges links by the base address, which is in no key of its own.
      const key = keyOf(`${code} ${plan.mirror.baseUrl} `, file);
      const known = before.get(path);
      return known?.key === key && folder.keep(path, known) ? [] : [{ file, path, key }];
    });

  const notFound = { address: '/404.html', kind: 'not-found', view: plan.notFound } as const;
  const pages = keepOrPrint<PrintablePage>([...plan.pages, notFound]);
  const files = keepOrPrint(plan.files);
  let printer: Promise<PagePrinter> | undefined;
  const open = () => {
    printer ??= keptBundle({ root, kind: 'printers', code }, bundlePrinter, clean).then(
      (bundle) => {
        const shown = pages.flatMap(({ file }) => (file.kind === 'not-found' ? [] : [file]));
        return loadPrinter(bundle, { ...plan, pages: shown });
      },
    );
    return printer;
  };
  for (const { file, path, key } of pages) {
    folder.write(path, await (await open()).print(file), key);
  }
  // Some at a time: pictures are drawn beside the main thread.
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const printing = files.slice(at, at + AT_ONCE).map(async ({ file, ...due }) => {
      return { ...due, content: await printFile(file, async (one) => (await open()).texts(one)) };
    });
    for (const { path, key, content } of await Promise.all(printing)) {
      folder.write(path, content, key);
    }
  }
  for (const { address, list } of plan.copies) {
    const hashOf = (page: string) => {
      const file = folder.made.get(pathOf(page));
      if (!file) throw new Error(`${address} lists ${page}, which is not there.`);
      return file.sha256;
    };
    folder.write(pathOf(address), copyListText(list, hashOf));
  }
  if (plan.editor) {
    const key = keyOf(code, { address: EDITOR_FOLDER, editor: plan.editor });
    const known = [...before].filter(([path, file]) => isEditor(path) && file.key === key);
    const kept = known.filter(([path, file]) => folder.keep(path, file));
    if (known.length === 0 || kept.length < known.length) {
      for (const [address, content] of await editorFiles(plan.editor)) {
        if (!folder.made.has(pathOf(address))) folder.write(pathOf(address), content, key);
      }
    }
  }
  for (const path of pathsIn(join(root, 'public'))) {
    folder.write(path, readFileSync(join(root, 'public', path)));
  }
  folder.finish();
  expectSame(root, code);
  return folder.made;
}
