import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import { applies, fits, type Reader } from './applies.ts';
import { daysBetween } from './calendar-days.ts';
import { type Decision, decide } from './decision.ts';
import type { Condition, CrossingStatus, LastWord, Told } from './derived.ts';
import { isGreen } from './green.ts';
import { isAuthority, type Known, knownOf, newestFirst } from './known.ts';
import { lastWordsOf } from './last-words.ts';
import { farSideOf } from './regions.ts';
import { replacedBy } from './replaced.ts';

/** One gate, one passport, one way, one day. */
export interface StatusQuestion {
  readonly crossing: string;
  readonly passport: string;
  /** ISO code of the country that is left. */
  readonly from: string;
  readonly day: Day;
}

/** The reader of a question at a known gate. */
export function readerOf(known: Known, { passport, from }: StatusQuestion): Reader {
  return { passport, from, countries: Object.keys(known.crossing.sides) };
}

function conditionsOf(decision: Decision): readonly Condition[] {
  return [...decision.decidedBy, ...decision.borderConditions]
    .filter((told) => isPermission(told.claim.status))
    .filter((told, at, all) => all.indexOf(told) === at)
    .flatMap((told) => told.claim.conditions.map((text) => ({ text, told })));
}

function isCurrent(decision: Decision, day: Day): boolean {
  if (decision.word === 'do-not-use') return true;
  return decision.limit !== undefined && day <= decision.limit;
}

/** Whether an issuer has said the same kind of thing anew on the same place, to the same people and the same way. */
function isSaidAnew(told: Told, all: readonly Told[]): boolean {
  const kind = ({ claim, place, issuerId }: Told) =>
    JSON.stringify([issuerId, place.slug, claim.direction, claim.traffic, claim.who]);
  return all.some((other) => other.day > told.day && kind(other) === kind(told));
}

/** What neither decides nor is among the last words: what was outdone, and what is for others. */
function below(known: Known, reader: Reader, decision: Decision, lastWords: readonly LastWord[]) {
  const shown = new Set([
    ...decision.decidedBy,
    ...decision.exceptionTo,
    ...decision.borderConditions,
    ...lastWords.flatMap(({ told, beside, takenDown }) => [...told, ...beside, ...takenDown]),
  ]);
  const all = [...known.gate, ...known.wholeBorder];
  const rest = all.filter((told) => !shown.has(told)).sort(newestFirst);
  const forReader = rest.filter((told) => applies(told, reader));
  return {
    outdone: forReader.filter((told) => replacedBy(told, known, reader) === undefined),
    others: rest.filter((told) => !forReader.includes(told) && !isSaidAnew(told, all)),
  };
}

interface Decided {
  readonly known: Known;
  readonly reader: Reader;
  /** ISO code of the far side. */
  readonly to: string;
  readonly decision: Decision;
  readonly current: boolean;
}

function decided(content: Content, question: StatusQuestion): Decided {
  const { from, day } = question;
  const known = knownOf(content, question.crossing, day);
  const reader = readerOf(known, question);
  const to = reader.countries.find((country) => country !== from);
  if (to === undefined || !reader.countries.includes(from)) {
    throw new Error(`No side of the crossing "${question.crossing}" is in ${from}.`);
  }
  const decision = decide(known, reader);
  return { known, reader, to, decision, current: isCurrent(decision, day) };
}

/**
 * The word that decides alone, without all that is told around it: whether a word ran out is asked for every day on which
 * something became known.
 *
 * @throws where the crossing is not recorded, or `from` is none of its sides.
 */
export function decidingWord(
  content: Content,
  question: StatusQuestion,
): Pick<CrossingStatus, 'word' | 'current' | 'asOf' | 'limit' | 'decidedBy'> {
  const { decision, current } = decided(content, question);
  const { word, asOf, limit, decidedBy } = decision;
  return { word, current, asOf, limit, decidedBy };
}

/**
 * What a traveller is told of one crossing on one day.
 *
 * @throws where the crossing is not recorded, or `from` is none of its sides.
 */
export function deriveStatus(content: Content, question: StatusQuestion): CrossingStatus {
  const { passport, from, day } = question;
  const { known, reader, to, decision, current } = decided(content, question);
  const { word, decidedBy, exceptionTo, silence, asOf } = decision;
  const conditions = conditionsOf(decision);
  const practice = known.practice.filter((told) => fits(told.claim, reader));
  const farSide = farSideOf(content, known.crossing, to, day);
  const lastWords =
    word === 'do-not-use' || (current && !silence) ? [] : lastWordsOf(known, reader, decision);
  return {
    crossing: known.crossing.slug,
    border: known.border.slug,
    passport,
    from,
    to,
    day,
    word,
    current,
    decidedBy,
    exceptionTo,
    silence,
    asOf,
    limit: decision.limit,
    ageDays: asOf === undefined ? undefined : daysBetween(asOf, day),
    wholeBorder:
      decidedBy.length > 0 && decidedBy.every((told) => known.wholeBorder.includes(told)),
    byPress: word === 'closed' && decidedBy.every((told) => !isAuthority(told)),
    green: isGreen({
      status: { word, current, asOf, passport },
      decidedBy,
      conditions,
      farSide,
      practice,
    }),
    conditions,
    practice,
    lastWords,
    ...below(known, reader, decision, lastWords),
    farSide,
  };
}
