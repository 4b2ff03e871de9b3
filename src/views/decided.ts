import { alertsOn } from '../domain/alerts.ts';
import { type Change, changesOn } from '../domain/changes.ts';
import { contactsOf } from '../domain/contacts.ts';
import { advisoryOf } from '../domain/countries.ts';
import { deriveStatus } from '../domain/crossing-status.ts';
import type {
  AlertState,
  ContactState,
  CrossingStatus,
  Instruction,
  LogEntry,
  StayState,
} from '../domain/derived.ts';
import { stayOf } from '../domain/entry.ts';
import { instructionOf } from '../domain/instruction.ts';
import { reportLog } from '../domain/report-log.ts';
import { groupRows, type StatusGroup } from '../domain/rows.ts';
import type { Edition } from '../edition.ts';
import type { Content } from '../records/content.ts';
import { type Use, usesBySource } from './source-uses.ts';

/** What an edition decides, each question answered once whatever page asks it. */
export interface Decided {
  /** Out of the country that people leave. */
  status(crossing: string, passport: string): CrossingStatus;
  /** Rows of one passport: all, or those of the borders of one country. */
  rows(passport: string, country?: string): readonly StatusGroup[];
  onBorder(border: string, passport: string): readonly CrossingStatus[];
  log(crossing: string, passport: string): readonly LogEntry[];
  borderLog(border: string, passport: string): readonly LogEntry[];
  alerts(country?: string): readonly AlertState[];
  instruction(country: string, passport: string): Instruction;
  stay(country: string, passport: string): StayState;
  contacts(country: string): readonly ContactState[];
  /** What rests on each document: of the whole site, or of one country. */
  uses(country?: string): ReadonlyMap<string, readonly Use[]>;
  changes(country?: string): readonly Change[];
  /** Changes that name a crossing or a border. */
  changesAt(slug: string): readonly Change[];
}

/** The country of a border that is left: the one whose page is about leaving, else the first. */
function leftCountry(content: Content, countries: readonly string[]): string {
  const left = countries.find((code) => advisoryOf(content, code)?.departures === 'yes');
  const [first] = countries;
  if (first === undefined) throw new Error('A border has two countries.');
  return left ?? first;
}

function placesOf(change: Change): readonly string[] {
  if ('record' in change) return [change.record.slug];
  if (change.kind === 'status') return [change.place.slug];
  return change.kind === 'expired' ? [change.crossing, change.border] : [];
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    values.set(key, value);
    return value;
  };
}

function once<Value>(make: () => Value): () => Value {
  const value = remembered(make);
  return () => value('');
}

const decisions = new WeakMap<Edition, Decided>();

/** What an edition decides; nothing is decided before it is asked, and nothing twice. */
export function decidedOf(edition: Edition): Decided {
  const decided = decisions.get(edition) ?? decide(edition);
  decisions.set(edition, decided);
  return decided;
}

function decide({ content, day }: Edition): Decided {
  const crossings = [...content.crossings.values()];
  const questionOf = (slug: string, passport: string) => {
    const crossing = content.crossings.get(slug);
    const border = crossing && content.borders.get(crossing.border);
    if (!border) throw new Error(`No crossing "${slug}" with its border is recorded.`);
    return { crossing: slug, passport, from: leftCountry(content, border.countries), day };
  };
  const status = remembered((key) => {
    const [slug = '', passport = ''] = key.split(' ');
    return deriveStatus(content, questionOf(slug, passport));
  });
  const statusOf = (slug: string, passport: string) => status(`${slug} ${passport}`);
  const rows = remembered((key) => {
    const [passport = '', country] = key.split(' ');
    const own = crossings.filter(
      ({ sides }) => country === undefined || sides[country] !== undefined,
    );
    return groupRows(
      content,
      own.map(({ slug }) => statusOf(slug, passport)),
    );
  });
  const firstGates = once(
    () => new Map(crossings.toReversed().map((crossing) => [crossing.border, crossing])),
  );
  const onBorders = remembered((passport) =>
    Map.groupBy(
      rows(passport).flatMap(({ statuses }) => statuses),
      ({ border }) => border,
    ),
  );
  const alerts = remembered((country) => alertsOn(content, day, country || undefined));
  const instruction = remembered((key) => {
    const [country = '', passport = ''] = key.split(' ');
    return instructionOf(content, country, passport, day);
  });
  const stay = remembered((key) => {
    const [country = '', passport = ''] = key.split(' ');
    return stayOf(content, country, passport, day);
  });
  const contacts = remembered((country) => contactsOf(content, country, day));
  const uses = remembered((country) => usesBySource(content, day, country || undefined));
  const allChanges = once(() => changesOn(content, day));
  const byPlace = once(() => {
    const places = new Map<string, Change[]>();
    for (const change of allChanges()) {
      for (const slug of placesOf(change)) {
        const known = places.get(slug);
        if (known) known.push(change);
        else places.set(slug, [change]);
      }
    }
    return places;
  });
  const changes = remembered((country) =>
    allChanges().filter((change) => country === '' || change.countries.includes(country)),
  );
  return {
    status: statusOf,
    rows: (passport, country) => rows(country === undefined ? passport : `${passport} ${country}`),
    onBorder: (border, passport) => onBorders(passport).get(border) ?? [],
    log: (slug, passport) => reportLog(content, questionOf(slug, passport)),
    borderLog: (border, passport) => {
      const gate = firstGates().get(border);
      const log = gate ? reportLog(content, questionOf(gate.slug, passport)) : [];
      return log.filter(({ told }) => told.place.kind === 'border');
    },
    alerts: (country) => alerts(country ?? ''),
    instruction: (country, passport) => instruction(`${country} ${passport}`),
    stay: (country, passport) => stay(`${country} ${passport}`),
    contacts,
    uses: (country) => uses(country ?? ''),
    changes: (country) => changes(country ?? ''),
    changesAt: (slug) => byPlace().get(slug) ?? [],
  };
}
