import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { PageScript } from '../views/parts.ts';
import { type PageTexts, type TextsOf, textsOf } from './carried-texts.ts';
import { bundleStyle, PAGE_STYLES, styleFiles } from './stylesheet.ts';

/** The scripts that pages carry inline. */
export const PAGE_SCRIPTS = [
  'leave',
  'page',
  'stay',
  'search',
  'keep',
] as const satisfies readonly PageScript[];

const MODULE = 'virtual:overland/scripts';
const RESOLVED = `\0${MODULE}`;
const FOLDER = fileURLToPath(new URL('../client/', import.meta.url));

/** A bundled script, and the files it was made of. */
export interface ClientScript {
  readonly text: string;
  readonly files: readonly string[];
}

/**
 * Bundles one script of `src/client/` to text, by its name without ending: what a page carries inline stands alone
 * (`inline`), what is fetched on use is a module (`module`).
 *
 * @throws where its text would end the element that carries it.
 */
export async function bundleClient(
  name: string,
  kind: 'inline' | 'module' = 'inline',
): Promise<ClientScript> {
  // It takes long to load, and most builds keep what was bundled before.
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2020',
      modulePreload: false,
      rollupOptions: {
        input: `${FOLDER}${name}.ts`,
        preserveEntrySignatures: kind === 'module' ? 'strict' : false,
        output: { format: kind === 'module' ? 'es' : 'iife' },
      },
    },
  });
  const [result] = Array.isArray(made) ? made : [made];
  if (!result || !('output' in result)) throw new Error(`The script "${name}" was not bundled.`);
  const [chunk] = result.output;
  const text = chunk.code.trim();
  if (/<\/script|<!--/i.test(text)) throw new Error(`The script "${name}" would end its element.`);
  return { text, files: chunk.moduleIds.filter((id) => !id.startsWith('\0')) };
}

interface Bundled extends PageTexts {
  readonly files: readonly string[];
}

/** What the pages were given last. */
let given: Bundled | undefined;

function named<Name extends string>(entries: readonly (readonly [Name, string])[]) {
  return Object.fromEntries(entries) as Readonly<Record<Name, string>>;
}

async function bundleTexts(): Promise<Bundled> {
  const made = await Promise.all(
    PAGE_SCRIPTS.map(async (name) => [name, await bundleClient(name)] as const),
  );
  const styles = await Promise.all(
    PAGE_STYLES.map(async (name) => [name, await bundleStyle(name)] as const),
  );
  return {
    scripts: named(made.map(([name, { text }]) => [name, text] as const)),
    styles: named(styles),
    files: [...styleFiles(), ...made.flatMap(([, { files }]) => files)],
  };
}

/** The texts that a page of the dev server carries. */
export const inlineTexts: TextsOf = async (carried) => {
  given ??= await bundleTexts();
  return textsOf(given, carried);
};

/**
 * Gives pages their scripts and their styles as `virtual:overland/scripts`; in `astro dev` anew whenever one of their
 * files changes. There pages carry no policy: it would forbid the script that repaints them.
 */
export function clientScripts(): Plugin {
  let guarded = false;
  return {
    name: 'overland-scripts',
    configResolved({ command }) {
      guarded = command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      given = await bundleTexts();
      const { files, ...texts } = given;
      for (const file of files) this.addWatchFile(file);
      return Object.entries({ ...texts, guarded })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
