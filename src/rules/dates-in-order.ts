import { earliest, latest } from '../domain/calendar-days.ts';
import { type Dated, DatedSchema } from '../records/scalars.ts';
import type { Context, Finding, Path, Rule } from './rule.ts';
import { everyMap } from './walk.ts';

/**
 * `asOf` <= `published` <= `seen` <= today. Of a date that is not exact only the bounds are known, so that nothing is
 * refused which can be true.
 */
export const datesInOrder: Rule = {
  code: 'OV301',
  severity: 'error',
  title: 'Dates that cannot follow each other',
  *check(context) {
    yield* sourcesInOrder(context);
    for (const { file, path, map } of everyMap(context)) {
      if (file.endsWith('/sources.yaml')) continue;
      yield* beforeItsSource(context, file, path, map);
      yield* notInTheFuture(context, file, path, map);
    }
  },
};

function* sourcesInOrder({ read, records, at, wallClockDay }: Context): Generator<Finding> {
  const file = `${read.label}/sources.yaml`;
  for (const [id, source] of records.sources) {
    const first = source.published === 'not-stated' ? undefined : earliest(source.published);
    if (first !== undefined && first > source.seen) {
      yield late(at(file, [id, 'published']), '`published` lies after `seen`.', first, source.seen);
    }
    if (source.seen > wallClockDay) {
      yield late(at(file, [id, 'seen']), '`seen` lies in the future.', source.seen, wallClockDay);
    }
    for (const [index, day] of source.seenOn.entries()) {
      const here = at(file, [id, 'seenOn', index]);
      const before = source.seenOn[index - 1];
      if (day > source.seen) yield late(here, 'A sighting lies after `seen`.', day, source.seen);
      if (before !== undefined && day < before) {
        yield late(
          here,
          'The sightings are not in order, first to last.',
          day,
          `${before} or later`,
        );
      }
      if (first !== undefined && day < first) {
        yield late(here, 'A sighting lies before `published`.', day, `${first} or later`);
      }
    }
    for (const [index, copy] of source.via.entries()) {
      if (copy.published === 'not-stated') continue;
      const here = at(file, [id, 'via', index, 'published']);
      const last = latest(copy.published);
      if (first !== undefined && last < first) {
        yield late(here, 'The copy is older than the text.', last, `${first} or later`);
      }
      if (earliest(copy.published) > source.seen) {
        yield late(here, 'The copy is younger than `seen`.', earliest(copy.published), source.seen);
      }
    }
  }
}

/** What a document says of a day, it says on that day or later. */
function* beforeItsSource(
  { records, at }: Context,
  file: string,
  path: Path,
  map: Readonly<Record<string, unknown>>,
): Generator<Finding> {
  const source = typeof map['source'] === 'string' ? records.sources.get(map['source']) : undefined;
  if (source === undefined) return;
  const days = [
    ...(source.published === 'not-stated' ? [] : [latest(source.published)]),
    ...source.seenOn,
  ];
  const last = days.length === 0 ? source.seen : days.reduce((a, b) => (a > b ? a : b));
  for (const key of ['asOf', 'issued']) {
    const dated = datedOf(map[key]);
    if (dated === undefined || earliest(dated) <= last) continue;
    yield late(
      at(file, [...path, key]),
      `\`${key}\` lies after the day of its source, \`${String(map['source'])}\`.`,
      earliest(dated),
      last,
    );
  }
  const seenOn = Array.isArray(map['seenOn']) ? map['seenOn'] : [];
  for (const [index, day] of seenOn.entries()) {
    if (typeof day !== 'string' || day <= source.seen) continue;
    yield late(
      at(file, [...path, 'seenOn', index]),
      'A sighting lies after the day on which we read the source.',
      day,
      source.seen,
    );
  }
}

/** Days on which something happened or was done; an announced day, such as `until`, may lie ahead. */
const PAST = ['asOf', 'issued', 'reviewed', 'on', 'sent'];

function* notInTheFuture(
  { at, wallClockDay }: Context,
  file: string,
  path: Path,
  map: Readonly<Record<string, unknown>>,
): Generator<Finding> {
  for (const key of PAST) {
    const dated = datedOf(map[key]);
    if (dated === undefined || earliest(dated) <= wallClockDay) continue;
    yield late(
      at(file, [...path, key]),
      `\`${key}\` lies in the future.`,
      earliest(dated),
      wallClockDay,
    );
  }
}

/** Tells at a glance what cannot be a date; a schema takes long to say what is wrong with each. */
function looksDated(value: unknown): boolean {
  if (typeof value === 'string') return /^\d{4}-\d{2}/.test(value);
  return typeof value === 'object' && value !== null && ('about' in value || 'between' in value);
}

function datedOf(value: unknown): Dated | undefined {
  if (!looksDated(value)) return undefined;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) return value;
  const parsed = DatedSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function late(at: Finding['at'], message: string, found: string, bound: string): Finding {
  return {
    at,
    message,
    found,
    allowed: bound.endsWith('later') ? bound : `${bound} or earlier`,
    remedy: 'Mend the day that is wrong; write it as exactly as the source does, not more exactly.',
  };
}
