import { isNode, isScalar, parseDocument } from 'yaml';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { type Item, yamlOf } from '../reading/yaml-style.ts';
import { indentOf, isBelow, type KeyedPair, pairsOf, spanOf, yamlText } from './yaml-pairs.ts';

/** What a form holds: by field its value, the prose as `body`, and the text of the file it was read from. */
export type Values = Readonly<Record<string, unknown>>;

/** Under which name the text of the file goes through the editor, which keeps what it does not know. */
const ORIGINAL = 'textOfTheFile';
const PROSE = 'body';

interface Parts {
  readonly yaml: string;
  /** Undefined for a file of YAML alone. */
  readonly body: string | undefined;
}

function partsOf(text: string): Parts {
  const parts = splitFrontMatter(text);
  return parts
    ? { yaml: `${parts.frontMatter}\n`, body: parts.body.trim() }
    : { yaml: `${text.trimEnd()}\n`, body: undefined };
}

function shownValue(yaml: string, pair: KeyedPair, asYaml: boolean): unknown {
  if (asYaml) return yamlText(yaml, pair);
  return isNode(pair.value) ? pair.value.toJSON() : '';
}

/** Nothing is empty in a record: a form's empty field is a field that is left out. */
function withoutEmpty(value: unknown): Item | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => withoutEmpty(item) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
      .filter(([, inner]) => inner !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return value === undefined || value === null || value === '' ? undefined : String(value);
}

/** Whether two values say the same; the order of fields in a form is not that of the file. */
function same(one: Item | undefined, other: Item | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other] as Readonly<Record<string, Item | undefined>>[];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    same(left?.[key], right?.[key]),
  );
}

/** A field as lines: YAML as it was typed, on the line of its key where it is short enough to stand there. */
function fieldText(name: string, value: Item, asYaml: boolean): string {
  if (!asYaml || typeof value !== 'string') return yamlOf({ [name]: value }, 0).trimEnd();
  const { contents, errors } = parseDocument(value, { schema: 'failsafe' });
  if (errors[0]) throw new Error(`\`${name}\` is not YAML: ${errors[0].message}`);
  const flow = isScalar(contents) || (isNode(contents) && 'flow' in contents && contents.flow);
  if (flow && !value.includes('\n')) return `${name}: ${value}`;
  return `${name}:\n${value.replace(/^(?=.)/gm, '  ')}`;
}

/**
 * What the editor shows of a record.
 *
 * @param yamlFields the fields that it shows as YAML.
 * @throws where the file has no front matter that is YAML.
 */
export function readRecord(text: string, yamlFields: ReadonlySet<string>): Values {
  const { yaml, body } = partsOf(text);
  const values = pairsOf(yaml).map(
    (pair) => [pair.name, shownValue(yaml, pair, yamlFields.has(pair.name))] as const,
  );
  return {
    ...Object.fromEntries(values),
    ...(body === undefined ? {} : { [PROSE]: body }),
    [ORIGINAL]: text,
  };
}

/** The lines of the fields: those that did not change stand as they were, with their comments. */
function newYaml(yaml: string, values: Values, yamlFields: ReadonlySet<string>): string {
  const pairs = yaml === '' ? [] : pairsOf(yaml);
  const after = (name: string) => withoutEmpty(values[name]);
  let text = yaml;
  for (const pair of pairs.toReversed()) {
    const { name } = pair;
    const value = after(name);
    if (same(withoutEmpty(shownValue(yaml, pair, yamlFields.has(name))), value)) continue;
    const [start, end] = spanOf(pair);
    const from = pair.key.range[0];
    const until = yaml.slice(0, end).trimEnd().length;
    const [before, behind] = [text.slice(0, from), text.slice(until)];
    const lines = value && fieldText(name, value, yamlFields.has(name));
    if (lines === undefined) text = before + behind.slice(behind.indexOf('\n') + 1);
    // What stands between the key and the first line of a block is a comment.
    else if (isBelow(yaml, pair) && lines.startsWith(`${name}:\n`))
      text = `${before}${yaml.slice(from, start - indentOf(yaml, start))}${lines.slice(name.length + 2)}${behind}`;
    else text = before + lines + behind;
  }
  const known = new Set([...pairs.map(({ name }) => name), PROSE, ORIGINAL]);
  const added = Object.keys(values).flatMap((name) => {
    const value = known.has(name) ? undefined : after(name);
    return value === undefined ? [] : `${fieldText(name, value, yamlFields.has(name))}\n`;
  });
  return text + added.join('');
}

/**
 * The file of a record as the editor left it. Fields that did not change keep every letter, comments too; a field that
 * changed is written anew in the style of content files.
 *
 * @throws where a field that is shown as YAML is none.
 */
export function writeRecord(values: Values, yamlFields: ReadonlySet<string>): string {
  const original = values[ORIGINAL];
  const { yaml, body } = typeof original === 'string' ? partsOf(original) : { yaml: '', body: '' };
  const text = newYaml(yaml, values, yamlFields);
  // Two fields of one name, or a value that runs into the next, are seen before anything is written.
  pairsOf(text);
  if (body === undefined) return text;
  const prose = String(values[PROSE] ?? '').trim();
  return `---\n${text}---\n${prose === '' ? '' : `\n${prose}\n`}`;
}
