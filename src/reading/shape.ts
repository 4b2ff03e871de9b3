import type { z } from 'zod';
import { didYouMean, nearest } from './nearest.ts';
import { READING_RULES } from './reading-rules.ts';
import { descriptionAt, keysAt } from './schema-walk.ts';
import type { Path, Trouble, YamlDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;

/** A record whose shape is right, or everything that is wrong with it. */
export type Shaped<Value> =
  | { readonly value: Value; readonly troubles: readonly [] }
  | { readonly value: undefined; readonly troubles: readonly Trouble[] };

/**
 * Holds data against its schema.
 *
 * @param root where in the document the data stands.
 */
export function shape<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  document: YamlDocument,
  root: Path = [],
): Shaped<z.output<Schema>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, troubles: [] };
  const reporter = { schema, data, document, root };
  const troubles = result.error.issues.flatMap((issue) => troublesOf(reporter, issue, []));
  return { value: undefined, troubles };
}

interface Reporter {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly document: YamlDocument;
  readonly root: Path;
}

function troublesOf(reporter: Reporter, issue: Issue, before: Path): readonly Trouble[] {
  const path = [...before, ...issue.path];
  const value = valueAt(reporter.data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(reporter, [...path, key], key));
  }
  if (issue.code === 'invalid_key') return [wrongKey(reporter, path, issue.issues)];
  if (value === undefined) return missing(reporter, path);
  if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null) {
    const branch = bestBranch(issue.errors, value);
    if (branch !== undefined) return branch.flatMap((inner) => troublesOf(reporter, inner, path));
  }
  return [wrongValue(reporter, path, value, issue)];
}

/** The alternative that the author most likely meant: a map or list where a map or list was written, with the fewest faults. */
function bestBranch(
  branches: readonly (readonly Issue[])[],
  value: object,
): readonly Issue[] | undefined {
  const fitting = branches
    .filter((issues) => issues.length > 0)
    .filter((issues) => issues.every((issue) => !rejectsKind(issue, value)));
  const cost = (issues: readonly Issue[]) => {
    const missingKeys = issues.flatMap((issue) =>
      issue.code === 'invalid_type' ? issue.path.map(String) : [],
    );
    const near = issues.some(
      (issue) =>
        issue.code === 'unrecognized_keys' &&
        issue.keys.some((key) => nearest(key, missingKeys) !== undefined),
    );
    return issues.length - (near ? 0.5 : 0);
  };
  return fitting.toSorted((a, b) => cost(a) - cost(b))[0];
}

function rejectsKind(issue: Issue, value: object): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_value') return true;
  if (issue.code === 'invalid_union') return bestBranch(issue.errors, value) === undefined;
  return issue.code === 'invalid_type';
}

function unknownKey({ schema, document, root }: Reporter, path: Path, key: string): Trouble {
  const known = keysAt(schema, path.slice(0, -1));
  return [
    READING_RULES.unknownKey,
    {
      at: document.placeOfKey([...root, ...path]),
      message: `\`${key}\` is no key of ${placeName(path.slice(0, -1))}.`,
      allowed: known.length === 0 ? undefined : known.map((name) => `\`${name}\``).join(', '),
      remedy: didYouMean(key, known, 'Use a key of the list, or take it out.'),
    },
  ];
}

function wrongKey({ document, root }: Reporter, path: Path, issues: readonly Issue[]): Trouble {
  return [
    READING_RULES.unknownKey,
    {
      at: document.placeOfKey([...root, ...path]),
      message: `\`${String(path.at(-1))}\` cannot be a key of ${placeName(path.slice(0, -1))}.`,
      allowed: allowedBy(issues).join(', or ') || undefined,
      remedy: 'Write the key as its kind of code asks.',
    },
  ];
}

function missing({ schema, data, document, root }: Reporter, path: Path): readonly Trouble[] {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const written = Object.keys(Object(valueAt(data, parent)));
  const known = keysAt(schema, parent);
  const misspelt = written.some((name) => !known.includes(name) && nearest(name, known) === key);
  if (misspelt) return [];
  const description = descriptionAt(schema, path);
  return [
    [
      READING_RULES.missingKey,
      {
        at: document.placeOfKey([...root, ...parent]),
        message: `\`${key}\` is missing in ${placeName(parent)}.`,
        remedy: `Write it: ${description ?? 'every field is written, `not-stated` where nothing is stated.'}`,
      },
    ],
  ];
}

function wrongValue(reporter: Reporter, path: Path, value: unknown, issue: Issue): Trouble {
  const { schema, document, root } = reporter;
  const text = typeof value === 'string' ? value : undefined;
  const allowed = allowedBy([issue]);
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const description = descriptionAt(schema, path);
  const at = document.placeOf([...root, ...path]);
  if (issue.code === 'custom' && !issue.message.startsWith('must be ')) {
    const message = `\`${String(path.at(-1) ?? 'this record')}\` ${issue.message}.`;
    return [READING_RULES.value, { at, message, found: text, remedy: description ?? 'Mend it.' }];
  }
  return [
    READING_RULES.value,
    {
      at,
      message: `\`${String(path.at(-1) ?? 'the file')}\` cannot have this value.`,
      found:
        text === undefined
          ? Array.isArray(value)
            ? 'a list'
            : 'a map'
          : text === ''
            ? 'nothing'
            : text,
      allowed: allowed.join(', or '),
      remedy: didYouMean(text ?? '', words, description ?? 'Write one of the allowed values.'),
    },
  ];
}

/** What would have been accepted, in words, in the order of the schema. */
function allowedBy(issues: readonly Issue[]): readonly string[] {
  const words = issues.flatMap((issue): readonly string[] => {
    switch (issue.code) {
      case 'invalid_value':
        return issue.values.map((value) => `\`${String(value)}\``);
      case 'invalid_type':
        return [KINDS[issue.expected] ?? issue.expected];
      case 'invalid_union':
        return issue.errors.flatMap((branch) =>
          allowedBy(branch.filter((inner) => inner.path.length === 0)),
        );
      case 'too_small':
        return [issue.origin === 'array' ? `a list of at least ${issue.minimum}` : issue.message];
      case 'too_big':
        return [issue.origin === 'array' ? `a list of at most ${issue.maximum}` : issue.message];
      default:
        return [issue.message.replace(/^must (be )?/, '')];
    }
  });
  return [...new Set(words)];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  array: 'a list',
  tuple: 'a list',
};

/** The place of a map in words: "`reports`, number 3", or "this record". */
function placeName(path: Path): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `number ${step + 1}` : `\`${String(step)}\``,
  );
  return words.length === 0 ? 'this record' : words.join(', ');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
