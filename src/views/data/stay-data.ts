import type { StayPart, StayState, StayWindow } from '../../domain/derived.ts';
import { ENTRY_LIMIT_DAYS } from '../../domain/entry.ts';
import { stayWords } from '../stay-words.ts';
import { datedData } from './dated-data.ts';
import { issuerRef, sourceRef } from './report-data.ts';
import { type Speakers, wordsInEach } from './say.ts';

function basisOf({ rule, issuer, source, day, limit, current }: StayPart<unknown>) {
  return {
    rule: rule.id,
    asOf: day,
    limit,
    current,
    issuer: issuerRef(source.issuer, issuer),
    source: sourceRef(rule.source, source),
  };
}

/** One part of a stay with the claim it rests on; a part that nobody states is there too, and says so. */
function partData<Value, Data>(part: StayPart<Value> | undefined, say: (value: Value) => Data) {
  if (!part) return { known: false, value: null, basis: null };
  return { known: true, value: say(part.value), basis: basisOf(part) };
}

function windowData(window: StayWindow) {
  return typeof window === 'string'
    ? { per: window, days: null }
    : { per: 'rolling' as const, days: window.days };
}

/** Visa and stay of one passport in one country: each part with its own document, day and limit. */
export function stayData(speakers: Speakers, stay: StayState) {
  const { sources } = speakers[0].content;
  return {
    country: stay.country,
    passport: stay.passport,
    limitDays: ENTRY_LIMIT_DAYS,
    visa: partData(stay.visa, (value) => value),
    days: partData(stay.days, (value) => value),
    window: partData(stay.window, windowData),
    conditions: stay.conditions.map((part) => ({ text: part.value, basis: basisOf(part) })),
    passportValidity: stay.validity.map(({ claim, issuer }) => {
      const source = sources.get(claim.source);
      if (!source) throw new Error(`No source "${claim.source}" is recorded.`);
      return {
        rule: claim.rule,
        days: claim.days ?? null,
        asOf: datedData(claim.asOf),
        issuer: issuerRef(source.issuer, issuer),
        source: sourceRef(claim.source, source),
      };
    }),
    words: wordsInEach(speakers, (ctx) => stayWords(ctx, stay, 'long')),
  };
}
