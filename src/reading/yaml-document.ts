import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Finding, Place, RuleHead } from './problem.ts';
import { READING_RULES } from './reading-rules.ts';

export type Path = readonly PropertyKey[];

/** YAML with the place of everything in it. */
export interface YamlDocument {
  /** The data; every scalar is a string. */
  readonly value: unknown;
  /** The place of the value at a path, or of the nearest thing around it that exists. */
  placeOf(path: Path): Place;
  /** The place of the key at a path, or of the nearest thing around it that exists. */
  placeOfKey(path: Path): Place;
}

export type Trouble = readonly [RuleHead, Finding];

const QUOTE_IT =
  'Write the value out; where the character belongs to the text, put the whole value in quotation marks.';

/**
 * Reads YAML (1.2, failsafe schema: every scalar is a string). Aliases, anchors, tags and merge keys are refused: they
 * make a file say something that stands elsewhere, and a few of them can grow to gigabytes.
 *
 * @param firstLine the line of the file on which the text begins, counted from 1.
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
): { readonly document: YamlDocument | undefined; readonly troubles: readonly Trouble[] } {
  const lineCounter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  let parsed: ReturnType<typeof parseDocument>;
  try {
    parsed = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: true,
      lineCounter,
      prettyErrors: false,
    });
  } catch (error) {
    const finding = {
      at: { file, line: firstLine, column: 1 },
      message: 'The data is nested too deeply to be read.',
      found: error instanceof Error ? error.message : undefined,
      remedy: 'Write it flat: no record needs more than six levels.',
    };
    return { document: undefined, troubles: [[READING_RULES.yaml, finding]] };
  }
  const troubles: Trouble[] = parsed.errors.map((error) => [
    READING_RULES.yaml,
    {
      at: at(error.pos[0]),
      message: `The data is not well-formed YAML: ${error.message.replace(/\.?\s*$/, '')}.`,
      found: text.slice(error.pos[0], error.pos[1]).split('\n')[0]?.trim() || undefined,
      remedy:
        error.code === 'DUPLICATE_KEY'
          ? 'Keep one of the two.'
          : 'Mend the YAML: two spaces for each level, and quotation marks around text with `: ` or other signs.',
    },
  ]);
  const refuse = (node: { range?: readonly number[] | null | undefined }, message: string) => {
    const start = node.range?.[0] ?? 0;
    const found = text.slice(start, node.range?.[1] ?? start).split('\n')[0];
    troubles.push([READING_RULES.yamlFeature, { at: at(start), message, found, remedy: QUOTE_IT }]);
  };
  visit(parsed, {
    Alias: (_, node) => refuse(node, 'An alias (`*`) repeats what stands elsewhere.'),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) refuse(node, 'An anchor (`&`) has no use here.');
      if (node.tag) refuse(node, 'A tag (`!`) would change how the value is read.');
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') {
        refuse(pair.key, 'A merge key (`<<`) copies what stands elsewhere.');
      }
    },
  });
  if (troubles.length > 0) return { document: undefined, troubles };
  return { document: documentOf(parsed.contents, parsed.toJS(), at), troubles };
}

/**
 * The document of a text that was read before, without troubles: it is read again when something of it is asked, which is
 * only where a problem is to be printed.
 */
export function yamlWhenAsked(text: string, file: string, firstLine: number): YamlDocument {
  let read: YamlDocument | undefined;
  const document = (): YamlDocument => {
    read ??= readYaml(text, file, firstLine).document;
    if (read === undefined) throw new Error(`${file} was read before, and cannot be read now.`);
    return read;
  };
  return {
    get value() {
      return document().value;
    },
    placeOf: (path) => document().placeOf(path),
    placeOfKey: (path) => document().placeOfKey(path),
  };
}

function documentOf(
  root: Node | null,
  value: unknown,
  at: (offset: number) => Place,
): YamlDocument {
  const find = (path: Path): { readonly key: number; readonly value: number } => {
    let node: unknown = root;
    let found = { key: root?.range?.[0] ?? 0, value: root?.range?.[0] ?? 0 };
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isScalar(item.key) && item.key.value === String(step),
        );
        if (pair === undefined) break;
        const key = (pair.key as Node).range?.[0] ?? found.key;
        found = { key, value: startOf(pair.value) ?? key };
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (item === undefined) break;
        const start = startOf(item) ?? found.value;
        found = { key: start, value: start };
        node = item;
      } else break;
    }
    return found;
  };
  return {
    value,
    placeOf: (path) => at(find(path).value),
    placeOfKey: (path) => at(find(path).key),
  };
}

/** An empty value has no place of its own worth showing: its key is shown instead. */
function startOf(node: unknown): number | undefined {
  const range = (node as Node | null)?.range;
  if (range === undefined || range === null) return undefined;
  return isScalar(node) && node.value === '' && range[0] === range[1] ? undefined : range[0];
}
