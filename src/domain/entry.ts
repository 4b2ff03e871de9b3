import type { EntryRule } from '../records/advisory.ts';
import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { addDays, earliest, latest } from './calendar-days.ts';
import { advisoryOf } from './countries.ts';
import type { StayPart, StayState } from './derived.ts';
import { publicationOf } from './publication.ts';

/** For how many days a claim about entry is taken as current. */
export const ENTRY_LIMIT_DAYS = 180;

interface Rule {
  readonly rule: EntryRule;
  readonly day: Day;
  readonly knownOn: Day;
}

/** Claims about entry into a country with one passport that are known on a day and not corrected, newest first. */
export function entryRulesOn(
  content: Content,
  country: string,
  passport: string,
  day: Day,
): readonly Rule[] {
  const known = (advisoryOf(content, country)?.entry ?? [])
    .map((rule) => {
      const publication = publicationOf(content, rule.source);
      const asOf = rule.asOf === undefined ? publication.first : earliest(rule.asOf);
      return { rule, day: asOf, knownOn: publication.last };
    })
    .filter(({ rule, knownOn }) => rule.passport.of === passport && knownOn <= day);
  const corrected = new Set(known.flatMap(({ rule }) => rule.corrects ?? []));
  return known
    .filter(({ rule }) => !corrected.has(rule.id))
    .sort((one, other) => {
      if (one.day !== other.day) return one.day < other.day ? 1 : -1;
      return one.rule.id < other.rule.id ? 1 : -1;
    });
}

function partOf<Value>(
  content: Content,
  { rule, day: asOf }: Rule,
  value: Value,
  day: Day,
): StayPart<Value> {
  const source = content.sources.get(rule.source);
  const issuer = source && content.issuers.get(source.issuer);
  if (!source || !issuer) throw new Error(`No issuer is recorded for "${rule.source}".`);
  const limit = addDays(asOf, ENTRY_LIMIT_DAYS);
  return { value, rule, issuer, source, day: asOf, limit, current: day <= limit };
}

/** The newest rule that states one part of a stay. */
function newestPart<Value>(
  content: Content,
  rules: readonly Rule[],
  day: Day,
  stated: (rule: EntryRule) => Value | undefined,
): StayPart<Value> | undefined {
  for (const rule of rules) {
    const value = stated(rule.rule);
    if (value !== undefined) return partOf(content, rule, value, day);
  }
  return undefined;
}

function validityOf(content: Content, country: string, passport: string, day: Day) {
  return (advisoryOf(content, country)?.passportValidity ?? [])
    .filter((claim) => claim.of === passport)
    .filter(
      (claim) => latest(claim.asOf) <= day && publicationOf(content, claim.source).last <= day,
    )
    .map((claim) => {
      const issuer = content.issuers.get(content.sources.get(claim.source)?.issuer ?? '');
      if (!issuer) throw new Error(`No issuer is recorded for "${claim.source}".`);
      return { claim, issuer, day: earliest(claim.asOf) };
    })
    .sort((one, other) => {
      const stricter = (other.claim.days ?? -1) - (one.claim.days ?? -1);
      if (stricter !== 0) return stricter;
      return one.day < other.day ? 1 : -1;
    });
}

/**
 * What is known on a day of entry into a country, by its ISO code, with one passport. Visa, days and window are each
 * taken from the newest uncorrected claim that states them; what is said of another passport is never used.
 */
export function stayOf(content: Content, country: string, passport: string, day: Day): StayState {
  const rules = entryRulesOn(content, country, passport, day);
  const stay = ({ stay: claimed }: EntryRule) => (claimed === 'not-stated' ? undefined : claimed);
  return {
    country,
    passport,
    visa: newestPart(content, rules, day, ({ visa }) => (visa === 'not-stated' ? undefined : visa)),
    days: newestPart(content, rules, day, (rule) => stay(rule)?.days),
    window: newestPart(content, rules, day, (rule) => {
      const window = stay(rule)?.window;
      return window === 'not-stated' ? undefined : window;
    }),
    conditions: rules.flatMap((rule) =>
      rule.rule.conditions.map((text) => partOf(content, rule, text, day)),
    ),
    validity: validityOf(content, country, passport, day),
  };
}
