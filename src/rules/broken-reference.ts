import { didYouMean } from '../reading/nearest.ts';
import type { Context, Finding, Path, Rule } from './rule.ts';
import { mapsIn, recordMaps } from './walk.ts';

type Target = 'source' | 'issuer' | 'scale' | 'border' | 'crossing' | 'alert' | 'contact';

const HOMES = {
  source: 'sources.yaml',
  issuer: 'issuers.yaml',
  scale: 'scales.yaml',
  border: 'borders',
  crossing: 'crossings',
  alert: 'alerts',
} as const;

/** Every key under which an id of another record stands, in whatever record: the names are the same everywhere. */
const KEYS: Readonly<Record<string, Target>> = {
  source: 'source',
  notIn: 'source',
  issuer: 'issuer',
  scale: 'scale',
  border: 'border',
  covers: 'border',
  crossings: 'crossing',
  references: 'alert',
  alert: 'alert',
  askFirst: 'contact',
  instead: 'contact',
};

/** A name that stands for no record: the page would show a hole, or nothing. */
export const brokenReference: Rule = {
  code: 'OV201',
  severity: 'error',
  title: 'A reference that names nothing',
  *check(context) {
    const known = knownIds(context);
    const allContacts = context.records.advisories.size === context.read.ids.advisories.size;
    for (const [file, path, target, id] of references(context)) {
      const ids = known[target];
      // A contact may stand in an advisory whose shape is wrong: that is said there, and no reference is blamed.
      if (ids.has(id) || (target === 'contact' && !allContacts)) continue;
      yield finding(context, file, path, target, id, ids);
    }
  },
};

function finding(
  context: Context,
  file: string,
  path: Path,
  target: Target,
  id: string,
  ids: ReadonlySet<string>,
): Finding {
  const home = target === 'contact' ? '`contacts` of an advisory' : `\`${HOMES[target]}\``;
  return {
    at: context.at(file, path),
    message: `There is no ${target} with this id.`,
    found: id,
    remedy: didYouMean(
      id,
      ids,
      `Write the id of ${/^[aeiou]/.test(target) ? 'an' : 'a'} ${target} that stands in ${home}, or add it there.`,
    ),
  };
}

function knownIds({ read, records }: Context): Readonly<Record<Target, ReadonlySet<string>>> {
  const { ids } = read;
  const contacts = [...records.advisories.values()].flatMap(({ contacts }) => contacts);
  return {
    source: ids['sources.yaml'],
    issuer: ids['issuers.yaml'],
    scale: ids['scales.yaml'],
    border: ids.borders,
    crossing: ids.crossings,
    alert: ids.alerts,
    contact: new Set(contacts.map(({ id }) => id)),
  };
}

function* references(context: Context): Generator<[string, Path, Target, string]> {
  const { read, records } = context;
  for (const [passport, issuer] of Object.entries(records.site?.homeIssuers ?? {})) {
    yield [`${read.label}/site.yaml`, ['homeIssuers', passport], 'issuer', issuer];
  }
  const cities = [...records.cities].flatMap(([id, city]) =>
    mapsIn(`${read.label}/cities.yaml`, city, [id]),
  );
  for (const { file, path, map } of [...cities, ...recordMaps(context)]) {
    for (const [key, value] of Object.entries(map)) {
      const target = KEYS[key];
      if (target !== undefined) yield* named(file, value, [...path, key], target);
    }
  }
}

/**
 * An id, or a list of ids; a map in it is looked at by itself. What is `not-stated`, or one of the words of `crossings` of a
 * border, names nothing.
 */
function* named(
  file: string,
  value: unknown,
  path: Path,
  target: Target,
): Generator<[string, Path, Target, string]> {
  if (typeof value === 'string') {
    const isWord = value === 'not-stated' || (path.length === 1 && target === 'crossing');
    if (!isWord) yield [file, path, target, value];
  } else if (Array.isArray(value)) {
    for (const [index, id] of value.entries()) yield* named(file, id, [...path, index], target);
  }
}
