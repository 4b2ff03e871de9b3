import { posix } from 'node:path';
import ts from 'typescript';

/** A file under src/, with its path from the repository's folder. */
export interface SourceFile {
  path: string;
  text: string;
}

interface Imported {
  specifier: string;
  typeOnly: boolean;
}

/**
 * Which layers a layer may import besides itself: arrows point one way (src/README.md).
 * `types` are layers of which only types may be imported.
 */
const deciding = ['vocabularies', 'records', 'reading', 'domain'];
const printed = ['vocabularies', 'domain', 'i18n', 'map', 'views', 'plan', 'policy'];
const house = ['components', 'layouts', 'styles'];
const everything = [
  ...new Set([...deciding, 'rules', 'edition', ...printed, ...house, 'text', 'api', 'feeds']),
  'client',
  'cms',
  'importing',
  'integrations',
  'cli',
];
const layers: Record<string, { values: string[]; types?: string[] }> = {
  vocabularies: { values: [] },
  policy: { values: [] },
  records: { values: ['vocabularies'] },
  domain: { values: ['vocabularies'], types: ['records'] },
  reading: { values: ['vocabularies', 'records', 'domain'] },
  rules: { values: deciding },
  edition: { values: [...deciding, 'rules'] },
  i18n: { values: ['vocabularies'], types: ['domain'] },
  importing: { values: ['vocabularies', 'records', 'domain', 'i18n'] },
  map: { values: ['domain'], types: ['records'] },
  views: { values: [...deciding, 'edition', 'i18n', 'map'] },
  cms: { values: ['vocabularies', 'records', 'reading'] },
  plan: { values: [...deciding, 'edition', 'i18n', 'map', 'views', 'cms'] },
  text: { values: printed },
  api: { values: printed },
  feeds: { values: printed },
  components: { values: [...printed, ...house] },
  layouts: { values: [...printed, ...house] },
  styles: { values: house },
  pages: { values: [...printed, ...house] },
  client: { values: ['domain'] },
  integrations: { values: everything },
  cli: { values: everything },
};

const wholeFiles = ['edition', 'plan'];
const readsFiles = ['reading', 'cli', 'integrations'];
const readsClock = ['cli', 'integrations'];
/** In a browser no command starts: what takes away what has run out asks the reader's device. */
const readsDeviceClock = 'src/client/device-day.ts';
const withoutZod = ['vocabularies', 'domain', 'client'];

/** Every place where a file of src/ breaks the directions of the house, as `path: what is wrong`. */
export function violations(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    const problems =
      layer === undefined || !(layer in layers)
        ? [`is in no layer; the layers are ${Object.keys(layers).join(', ')}`]
        : [...importProblems(file, layer), ...clockProblems(file, layer)];
    return [...nameProblems(file.path), ...problems].map((problem) => `${file.path}: ${problem}`);
  });
}

function nameProblems(path: string): string[] {
  const folder = path.split('/').find((part) => ['utils', 'helpers', 'lib'].includes(part));
  const problems = folder ? [`a folder "${folder}" says nothing about what is in it`] : [];
  if (/\/index\.[jt]s$/.test(path)) problems.push('is a barrel; import the file that has the code');
  return problems;
}

function importProblems({ path, text }: SourceFile, layer: string): string[] {
  return importsOf(path, text).flatMap((imported) => {
    const { specifier } = imported;
    const target = targetOf(path, specifier);
    if (target === undefined) return packageProblems(path, layer, specifier);
    if (!target.startsWith('src/')) return [`imports ${specifier}, which is outside src/`];
    return layerProblems(layer, layerOf(target) ?? target, imported);
  });
}

function layerProblems(from: string, to: string, { specifier, typeOnly }: Imported): string[] {
  const allowed = layers[from];
  if (from === to || allowed?.values.includes(to)) return [];
  if (!allowed?.types?.includes(to)) return [`${from} may not import ${to} (${specifier})`];
  return typeOnly ? [] : [`${from} may import only types of ${to} (${specifier})`];
}

function packageProblems(path: string, layer: string, specifier: string): string[] {
  const name = specifier.replace(/^node:/, '');
  if (/^fs(\/|$)/.test(name) && !readsFiles.includes(layer)) {
    return [`only ${readsFiles.join(', ')} touch files (${specifier})`];
  }
  if (/^date-fns(\/|$)/.test(name) && path !== 'src/domain/calendar-days.ts') {
    return ['only src/domain/calendar-days.ts imports date-fns'];
  }
  if (/^zod(\/|$)/.test(name) && withoutZod.includes(layer)) return [`${layer} may not import zod`];
  return [];
}

function clockProblems({ path, text }: SourceFile, layer: string): string[] {
  if (readsClock.includes(layer) || path === readsDeviceClock) return [];
  const code = path.endsWith('.astro') ? text : javascript(text);
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b/.exec(code);
  return clock ? [`reads the clock (${clock[0]}); today is an argument`] : [];
}

function importsOf(path: string, text: string): Imported[] {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  const kept = new Set(specifiersOf(javascript(code)));
  return [...new Set(specifiersOf(code))].map((specifier) => {
    return { specifier, typeOnly: !kept.has(specifier) };
  });
}

function specifiersOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The code as it runs: without types, type imports and comments. */
function javascript(code: string): string {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    removeComments: true,
  };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

/** What an .astro file runs: its frontmatter and its scripts. */
function scriptsOf(text: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map((script) => script[1])].join('\n');
}

function layerOf(path: string): string | undefined {
  const part = path.split('/')[1]?.replace(/\.ts$/, '');
  const isFile = path.split('/').length === 2;
  return isFile && !wholeFiles.includes(part ?? '') ? undefined : part;
}

/** The file that a specifier means, from the repository's folder; undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('/')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}
