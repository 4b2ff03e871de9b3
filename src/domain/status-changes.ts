import type { Content, CrossingEntry } from '../records/content.ts';
import type { Practice } from '../records/report.ts';
import type { Day } from '../records/scalars.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { Reader } from './applies.ts';
import { addDays } from './calendar-days.ts';
import type { ExpiredChange, StatusChange } from './changes.ts';
import { advisoryOf } from './countries.ts';
import { decidingWord } from './crossing-status.ts';
import type { Told } from './derived.ts';
import { knownOf, newestFirst } from './known.ts';
import { type CompleteList, ledgerOf } from './ledger.ts';
import { isBefore } from './replaced.ts';
import { silencesOf } from './silence.ts';

function countriesOf(content: Content, place: Told['place']): readonly string[] {
  if (place.kind === 'border') return content.borders.get(place.slug)?.countries ?? [];
  return Object.keys(content.crossings.get(place.slug)?.sides ?? {});
}

/** What an issuer had said of a place to the same people and the same way. */
function saidBefore(told: Told, reports: readonly Told[]): Told | undefined {
  const kind = ({ claim, issuerId }: Told) =>
    JSON.stringify([issuerId, claim.direction, claim.traffic, claim.who]);
  return reports
    .filter((other) => other.day < told.day && kind(other) === kind(told))
    .sort(newestFirst)[0];
}

function reportChanges(content: Content): StatusChange[] {
  const { reports, practice, mendings } = ledgerOf(content);
  const changeOf = (told: Told | Told<Practice>, of: StatusChange['of']): StatusChange => ({
    kind: 'status',
    day: told.knownOn,
    countries: countriesOf(content, told.place),
    key: `status ${told.ref}`,
    issuerId: told.issuerId,
    place: told.place,
    of,
  });
  const all = [...reports.values()].flat();
  // Of two reports that one report mends, the first is told of.
  const mended = new Map(
    all
      .flatMap((told) =>
        (mendings.get(told.ref) ?? []).map(({ by, fate }) => [by.ref, { fate, told }] as const),
      )
      .reverse(),
  );
  return [
    ...all.map((told) => {
      const before = saidBefore(told, reports.get(told.place.slug) ?? []);
      return changeOf(told, { told, before, mends: mended.get(told.ref) });
    }),
    ...[...practice.values()].flat().map((told) => changeOf(told, { practice: told })),
  ];
}

/** The newest permission on a crossing that a list of the same issuer leaves out, as its own audience reads it. */
function leftOut(content: Content, crossing: CrossingEntry, list: CompleteList): Told | undefined {
  const known = knownOf(content, crossing.slug, list.knownOn);
  const gone = known.gate.filter(
    (told) => isPermission(told.claim.status) && isBefore(told, list),
  )[0];
  const [passport] = list.issuer.audience;
  if (!gone || passport === undefined) return undefined;
  const countries = Object.keys(crossing.sides);
  const from = countries.find((country) => gone.claim.direction === `from-${country}`);
  const reader: Reader = { passport, from: from ?? countries[0] ?? '', countries };
  const isSilent = silencesOf(known, reader).some(({ sourceId }) => sourceId === list.sourceId);
  const again = known.lists.some((other) => isBefore(gone, other) && other.day < list.day);
  return isSilent && !again ? gone : undefined;
}

function leftOutChanges(content: Content): StatusChange[] {
  return ledgerOf(content).lists.flatMap((list) =>
    [...content.crossings.values()]
      .filter((crossing) => list.covers.includes(crossing.border))
      .flatMap((crossing): StatusChange[] => {
        const before = leftOut(content, crossing, list);
        if (!before) return [];
        const place = { kind: 'crossing' as const, slug: crossing.slug };
        return [
          {
            kind: 'status',
            day: list.knownOn,
            countries: countriesOf(content, place),
            key: `status ${crossing.slug} ${list.sourceId}`,
            issuerId: list.issuerId,
            place,
            of: { leftOutBy: list.sourceId, before },
          },
        ];
      }),
  );
}

/** The days on which something about a crossing became known: between them its word does not change. */
function turningDays(content: Content, crossing: CrossingEntry, by: Day): readonly Day[] {
  const { reports, lists } = ledgerOf(content);
  const days = [
    ...(reports.get(crossing.slug) ?? []).map(({ knownOn }) => knownOn),
    ...(reports.get(crossing.border) ?? []).map(({ knownOn }) => knownOn),
    ...lists.filter(({ covers }) => covers.includes(crossing.border)).map(({ knownOn }) => knownOn),
  ];
  return [...new Set(days)].filter((day) => day <= by).sort();
}

function expiredChanges(content: Content, by: Day): ExpiredChange[] {
  const changes: ExpiredChange[] = [];
  for (const crossing of content.crossings.values()) {
    const days = turningDays(content, crossing, by);
    const ways = Object.keys(crossing.sides).filter(
      (country) => advisoryOf(content, country)?.departures === 'yes',
    );
    for (const passport of content.site.travellers) {
      for (const from of ways) {
        days.forEach((day, at) => {
          const question = { crossing: crossing.slug, passport, from, day };
          const { word, current, asOf, limit, decidedBy } = decidingWord(content, question);
          if (!current || limit === undefined || asOf === undefined) return;
          const ranOut = addDays(limit, 1);
          const next = days[at + 1];
          // Something became known first: then that day decides whether a status ran out.
          if (ranOut > by || (next !== undefined && next < ranOut)) return;
          if (decidingWord(content, { ...question, day: ranOut }).current) return;
          changes.push({
            kind: 'expired',
            day: ranOut,
            countries: Object.keys(crossing.sides),
            key: `expired ${crossing.slug} ${passport} ${from}`,
            crossing: crossing.slug,
            border: crossing.border,
            passport,
            from,
            word,
            asOf,
            limit,
            decidedBy,
          });
        });
      }
    }
  }
  return changes;
}

/** New reports, gates that a list leaves out, and statuses that ran out, as far as they are known on a day. */
export function statusChanges(content: Content, day: Day): (StatusChange | ExpiredChange)[] {
  return [
    ...[...reportChanges(content), ...leftOutChanges(content)].filter(
      (change) => change.day <= day,
    ),
    ...expiredChanges(content, day),
  ];
}
