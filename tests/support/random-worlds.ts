import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar-days.ts';
import type { Content } from '../../src/records/content.ts';
import type { Report } from '../../src/records/report.ts';
import type { Source } from '../../src/records/site.ts';
import { workedContent } from './worked-content.ts';

/**
 * Small worlds of one border between IR and TR, for what must hold of every world: one gate or two, reports of two
 * home issuers, of a neighbour and of the press, complete lists, and links between reports.
 */

const FIRST_DAY = '2026-01-01';
/** Every report of a world is known by this day. */
export const LAST_DAY = '2026-03-01';
export const ISSUERS = ['us', 'ca', 'tr', 'reuters'] as const;
const PLACES = ['gate', 'other-gate', 'border'] as const;

export interface Told {
  readonly issuer: (typeof ISSUERS)[number];
  readonly place: (typeof PLACES)[number];
  readonly status: Report['status'];
  /** Days after the first day; a report speaks of `asOf` and came out some days later. */
  readonly asOf: number;
  readonly later: number;
  readonly undated: boolean;
  readonly direction: Report['direction'];
  readonly traffic: Report['traffic'];
  readonly who: Report['who'];
  readonly until: number | undefined;
  readonly conditions: readonly string[];
  /** The earlier report, counted back, that it links to; ignored where there is none of its issuer. */
  readonly link:
    | {
        readonly kind: 'corrects' | 'withdraws' | 'contradicts' | 'exceptionTo';
        readonly back: number;
      }
    | undefined;
}

export interface CompleteList {
  readonly issuer: (typeof ISSUERS)[number];
  readonly day: number;
}

export interface World {
  readonly onlyGate: boolean;
  readonly told: readonly Told[];
  readonly lists: readonly CompleteList[];
}

const who = fc.oneof(
  { weight: 3, arbitrary: fc.constant('not-stated' as const) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      { only: ['US'] },
      { only: ['US'] },
      { only: ['CA'] },
      { only: ['third-country'] },
      { only: ['TR', 'third-country'] },
      { only: ['day-trippers'] },
      { only: ['US', 'CA'] },
      { except: ['TR'] },
      { except: ['US'] },
      { except: ['returning-nationals'] },
    ),
  },
) as fc.Arbitrary<Report['who']>;

function often<Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

export const told: fc.Arbitrary<Told> = fc.record({
  issuer: fc.constantFrom(...ISSUERS),
  place: fc.constantFrom('gate', 'gate', 'gate', 'border', 'border', 'border', 'other-gate'),
  status: fc.constantFrom(
    'open',
    'open',
    'conditional',
    'by-authorisation',
    'case-by-case',
    'closed',
    'closed',
  ),
  asOf: fc.integer({ min: 0, max: 8 }),
  later: often(0, 1, 4),
  undated: often(false, true),
  direction: often<Report['direction']>('from-IR', 'both', 'not-stated', 'from-TR'),
  traffic: often<Report['traffic']>('people', 'not-stated', 'freight'),
  who,
  until: often<number | undefined>(undefined, 0, 1),
  conditions: often<readonly string[]>([], ['A paper']),
  link: often<Told['link']>(
    undefined,
    { kind: 'corrects', back: 1 },
    { kind: 'withdraws', back: 1 },
    { kind: 'contradicts', back: 1 },
    { kind: 'exceptionTo', back: 1 },
  ),
});

const list: fc.Arbitrary<CompleteList> = fc.record({
  issuer: fc.constantFrom('us', 'ca', 'tr'),
  day: fc.integer({ min: 0, max: 9 }),
});

export const world: fc.Arbitrary<World> = fc.record({
  onlyGate: fc.boolean(),
  told: fc.array(told, { maxLength: 6 }),
  lists: fc.array(list, { maxLength: 2 }),
});

const base = workedContent();
const day = (offset: number) => addDays(FIRST_DAY, offset);

function sourceIdOf(one: Told, lists: readonly CompleteList[]): string {
  const published = one.asOf + one.later;
  const isList = lists.some((other) => other.issuer === one.issuer && other.day === published);
  return isList ? `list-${one.issuer}-${published}` : `text-${one.issuer}-${published}`;
}

function reportOf(
  one: Told,
  at: number,
  all: readonly Told[],
  lists: readonly CompleteList[],
): Report {
  const place = (other: Told) => (other.place === 'border' ? 'iran-turkiye' : other.place);
  const id = (other: Told) => `${day(other.asOf)}-${other.issuer}-${all.indexOf(other) + 2}`;
  const linked = one.link && all[at - one.link.back];
  const link =
    linked && linked.issuer === one.issuer ? `${place(linked)}/${id(linked)}` : undefined;
  return {
    id: id(one),
    ...(one.undated ? { undated: 'true' as const } : { asOf: day(one.asOf) }),
    status: one.status,
    direction: one.direction,
    side: 'not-stated',
    traffic: one.traffic,
    who: one.who,
    conditions: [...one.conditions],
    source: sourceIdOf(one, lists),
    ...(one.until === undefined ? {} : { until: day(one.asOf + one.until) }),
    ...(one.link && link ? { [one.link.kind]: link } : {}),
  };
}

function sourcesOf({ told: reports, lists }: World): Map<string, Source> {
  const source = (issuer: string, published: number, covers: string[]): Source => ({
    ...{ issuer, title: 'A text', published: day(published), seen: LAST_DAY },
    ...{ via: [], seenOn: [], covers },
  });
  return new Map([
    ...reports.map((one): [string, Source] => [
      sourceIdOf(one, lists),
      source(one.issuer, one.asOf + one.later, []),
    ]),
    ...lists.map((one): [string, Source] => [
      `list-${one.issuer}-${one.day}`,
      source(one.issuer, one.day, ['iran-turkiye']),
    ]),
  ]);
}

/** A world as content. The reports of each place stand in the order given, or in the opposite one. */
export function contentOf(one: World, order: 'given' | 'turned' = 'given'): Content {
  const reportsOn = (place: Told['place']) => {
    const reports = one.told.flatMap((report, at) =>
      report.place === place ? [reportOf(report, at, one.told, one.lists)] : [],
    );
    return order === 'given' ? reports : reports.reverse();
  };
  const border = base.borders.get('iran-turkiye');
  const gate = base.crossings.get('gurbulak-bazargan');
  if (!border || !gate) throw new Error('The fixture has the border and its gate.');
  const crossings = [
    { ...gate, slug: 'gate', reports: reportsOn('gate'), practice: [] },
    ...(one.onlyGate
      ? []
      : [{ ...gate, slug: 'other-gate', reports: reportsOn('other-gate'), practice: [] }]),
  ];
  const sources = [...sourcesOf(one)];
  return {
    ...base,
    advisories: new Map(),
    alerts: new Map(),
    sources: new Map(order === 'given' ? sources : sources.reverse()),
    borders: new Map([
      [
        border.slug,
        { ...border, crossings: 'all-listed', reports: reportsOn('border'), practice: [] },
      ],
    ]),
    crossings: new Map(
      (order === 'given' ? crossings : crossings.reverse()).map((entry) => [entry.slug, entry]),
    ),
  };
}
