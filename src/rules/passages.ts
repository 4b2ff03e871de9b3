import type { Nodes, Paragraph, Parents } from 'mdast';
import { plainText } from '../reading/plain-text.ts';
import { perRead } from './per-read.ts';
import type { Context, Place } from './rule.ts';

/** A piece of prose that an editor wrote: not a quotation. References stand in it as `REFERENCE`, dates as `DATE`. */
export interface Passage {
  readonly file: string;
  readonly text: string;
  /** Whether it is prose of a page, in which references can be written, or a text in the data. */
  readonly kind: 'body' | 'field';
  placeOf(offset: number): Place;
}

export const REFERENCE = '\u{fffc}';
export const DATE = '\u{fffd}';

/** Fields in which we speak in our own words. Others hold the words of an issuer. */
const OWN_WORDS = ['note'];

/** Every passage of every file, in order. */
export const passages = perRead((read): readonly Passage[] => [...allPassages(read)]);

/** Every sentence of every passage, in order. */
export const sentences = perRead((read) =>
  passages(read).flatMap((passage) =>
    sentencesOf(passage.text).map((sentence) => ({ passage, sentence })),
  ),
);

function* allPassages({ read, records }: Pick<Context, 'read' | 'records'>): Generator<Passage> {
  for (const { file, body } of read.files) if (body !== undefined) yield* within(body, file);
  for (const folder of ['advisories', 'alerts', 'borders', 'crossings'] as const) {
    for (const { file, slug: _, body: __, ...fields } of records[folder].values()) {
      yield* fieldsOf(file, fields, [], (path) => read.placeOf(file, path));
    }
  }
  for (const [id, source] of records.sources) {
    const file = `${read.label}/sources.yaml`;
    yield* fieldsOf(file, source, [id], (path) => read.placeOf(file, path));
  }
}

function* fieldsOf(
  file: string,
  value: unknown,
  path: readonly PropertyKey[],
  at: (path: readonly PropertyKey[]) => Place,
): Generator<Passage> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const ours = OWN_WORDS.includes(key) || (key === 'text' && path.at(-2) === 'changes');
    if (!ours && typeof inner !== 'object') continue;
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (ours && typeof inner === 'string') {
      const place = at(here);
      yield { file, text: inner, kind: 'field', placeOf: () => place };
    } else yield* fieldsOf(file, inner, here, at);
  }
}

function* within(node: Nodes, file: string): Generator<Passage> {
  if (node.type === 'blockquote' && namesSource(node)) return;
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
    yield passageOf(node, file);
  } else if ('children' in node) {
    for (const child of node.children) yield* within(child, file);
  }
}

/** A quotation is one that says whose words it holds. */
function namesSource(node: Nodes): boolean {
  if (node.type === 'textDirective') return node.name === 'source';
  return 'children' in node && node.children.some(namesSource);
}

function passageOf(root: Paragraph | Parents, file: string): Passage {
  const pieces: { readonly start: number; readonly line: number; readonly column: number }[] = [];
  let text = '';
  const add = (node: Nodes, value: string) => {
    const position = node.position?.start ?? { line: 1, column: 1 };
    pieces.push({ start: text.length, line: position.line, column: position.column });
    text += value;
  };
  const walk = (node: Nodes) => {
    if (node.type === 'textDirective') {
      add(node, node.name === 'date' ? DATE : `${REFERENCE}${plainText(node)}${REFERENCE}`);
    } else if (node.type === 'inlineCode') add(node, ' ');
    else if ('value' in node) add(node, node.type === 'text' ? node.value : '');
    else if (node.type === 'break') add(node, ' ');
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return {
    file,
    text,
    kind: 'body',
    placeOf(offset) {
      const piece = pieces.findLast(({ start }) => start <= offset) ?? {
        start: 0,
        line: 1,
        column: 1,
      };
      const before = text.slice(piece.start, offset).split('\n');
      const column =
        before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : piece.column + offset - piece.start;
      return { file, line: piece.line + before.length - 1, column };
    },
  };
}

/** One sentence with where it begins in its passage. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * Parts a text into sentences. A full stop behind a single letter ("U.S.", "e.g.") ends none, and neither does one
 * before a lower-case letter.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of text.matchAll(
    /(?<!(?:^|[^\p{L}])\p{L})[.!?]+["'”’)\]*]*(?=\s+[^\p{Ll}\s])/gu,
  )) {
    const end = index + 1;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  sentences.push({ text: text.slice(start), start });
  return sentences;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const WRITTEN_DATE = new RegExp(
  `${DATE}|\\b\\d{4}-\\d{2}(-\\d{2})?\\b|\\b\\d{1,2} (${MONTHS})\\b|\\b(${MONTHS}) (\\d{1,2}\\b,? )?\\d{4}\\b`,
  'u',
);

/** Whether a sentence names a day or a month with its year. */
export function hasDate(sentence: string): boolean {
  return WRITTEN_DATE.test(sentence);
}
