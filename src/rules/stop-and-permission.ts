import { applies, type Reader } from '../domain/applies.ts';
import { answersTo, correctedBy } from '../domain/corrected.ts';
import type { Told } from '../domain/derived.ts';
import type { CrossingEntry } from '../records/content.ts';
import type { Report } from '../records/report.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import { type Claim, claimsOf, dayOfClaim, linksOf, placesOf, takenBack } from './claims.ts';
import type { Context, Rule } from './rule.ts';

/**
 * One source that stops and lets through the same reader at the same gate on the same day either makes an exception or
 * contradicts itself. Which of the two it is nobody can derive: an editor has to say.
 */
export const stopAndPermission: Rule = {
  code: 'OV404',
  severity: 'error',
  title: 'A stop and a permission of one source',
  *check(context) {
    const { records, at } = context;
    const gone = takenBack(records);
    const corrected = correctedBy(placesOf(records));
    const said = new Set<string>();
    for (const crossing of records.crossings.values()) {
      const border = records.borders.get(crossing.border);
      const claims = [
        ...claimsOf(crossing),
        ...(border === undefined ? [] : claimsOf(border)),
      ].filter(({ list, ref }) => list === 'reports' && !gone.has(ref));
      for (const stop of claims.filter(({ claim }) => (claim as Report).status === 'closed')) {
        for (const permission of claims.filter(({ claim }) =>
          isPermission((claim as Report).status),
        )) {
          const pair = `${stop.ref} ${permission.ref}`;
          if (said.has(pair) || !sameBreath(context, corrected, stop, permission)) continue;
          const reader = readersOf(context, crossing, claims).find(
            (who) => appliesTo(context, stop, who) && appliesTo(context, permission, who),
          );
          if (reader === undefined) continue;
          said.add(pair);
          yield {
            at: at(permission.place.file, [...permission.path, 'id']),
            message: `The same source closes ${crossing.slug} to a passport of ${reader.passport} on the same day, in \`${stop.ref}\`.`,
            found: (permission.claim as Report).status,
            allowed: `\`exceptionTo: ${stop.ref}\`, or \`contradicts: ${stop.ref}\``,
            remedy:
              'Say which it is: an exception that the source makes, or a contradiction in its words.',
          };
        }
      }
    }
  },
};

/** One source, one day, and no link between the two. */
function sameBreath(
  { records }: Context,
  corrected: ReadonlyMap<string, string>,
  stop: Claim,
  permission: Claim,
): boolean {
  if (stop.claim.source !== permission.claim.source) return false;
  if (dayOfClaim(records, stop.claim) !== dayOfClaim(records, permission.claim)) return false;
  const linked = (from: Claim, to: Claim) => {
    const names = answersTo(to.ref, corrected);
    return linksOf(from).some(({ ref }) => names.includes(ref));
  };
  return !linked(stop, permission) && !linked(permission, stop);
}

/** Every passport of the site and of these reports, out of either country. */
function readersOf(
  { records }: Context,
  crossing: CrossingEntry,
  claims: readonly Claim[],
): readonly Reader[] {
  const named = claims.flatMap(({ claim: { who } }) =>
    who === 'not-stated' ? [] : 'only' in who ? who.only : who.except,
  );
  const passports = new Set([
    ...(records.site?.travellers ?? []),
    ...named.filter((entry) => /^[A-Z]{2}$/.test(entry)),
  ]);
  const countries = Object.keys(crossing.sides);
  return [...passports].flatMap((passport) =>
    countries.map((from) => ({ passport, from, countries })),
  );
}

function appliesTo({ records }: Context, { claim }: Claim, reader: Reader): boolean {
  const issuer = records.issuers.get(records.sources.get(claim.source)?.issuer ?? '');
  // Whether a report applies depends on nothing but its words and the audience of its issuer.
  return issuer !== undefined && applies({ claim, issuer } as Told, reader);
}
