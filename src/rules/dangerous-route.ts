import { earliest, latest } from '../domain/calendar-days.ts';
import type { AlertEntry } from '../records/content.ts';
import { allClaims, type Claim, claimsOf, dayOfClaim, linksOf, type Place } from './claims.ts';
import type { Context, Rule } from './rule.ts';

/** A gate that an issuer says not to use is never offered as a way out, not even by another alert. */
export const dangerousRoute: Rule = {
  code: 'OV410',
  severity: 'error',
  title: 'A way out that an issuer says not to use',
  *check(context) {
    const { records, at } = context;
    for (const alert of records.alerts.values()) {
      const ended = takenBackBy(context, alert);
      const warningsOn = (place: Place) => standingOn(context, place, alert, ended);
      for (const [index, slug] of alert.crossings.entries()) {
        const crossing = records.crossings.get(slug);
        const border = crossing && records.borders.get(crossing.border);
        const warning = [crossing, border]
          .flatMap((place) => (place === undefined ? [] : warningsOn(place)))
          .at(-1);
        if (warning === undefined) continue;
        yield {
          at: at(alert.file, ['crossings', index]),
          message: `The alert names this crossing, and \`${warning}\` says not to use it.`,
          found: slug,
          remedy:
            'Take it out of `crossings`; where the issuer took its warning back, record that with `withdraws`.',
        };
      }
      if (alert.actions === 'not-stated') continue;
      for (const [index, action] of alert.actions.entries()) {
        if (action.by !== 'land' || action.to === 'not-stated') continue;
        for (const [place, code] of action.to.entries()) {
          const borders = [...records.borders.values()].filter(
            ({ countries }) =>
              countries.includes(code) &&
              alert.areas.some((area) => area !== code && countries.includes(area)),
          );
          const warnings = borders.map((border) => warningsOn(border).at(-1));
          const [warning] = warnings;
          if (warning === undefined || warnings.includes(undefined)) continue;
          yield {
            at: at(alert.file, ['actions', index, 'to', place]),
            message: `The alert sends people there by land, and \`${warning}\` says not to use that border.`,
            found: code,
            remedy:
              'Look at both texts again; where the issuer took its warning back, record that with `withdraws`.',
          };
        }
      }
    }
  },
};

function dayOf({ records }: Context, { claim }: Claim): string {
  return dayOfClaim(records, claim) ?? '9999-12-31';
}

/** The reports that had been taken back when an alert was sent. */
function takenBackBy(context: Context, alert: AlertEntry): ReadonlySet<string> {
  const sent = latest(alert.sent);
  const refs = allClaims(context.records)
    .filter((claim) => dayOf(context, claim) <= sent)
    .flatMap(linksOf)
    .filter(({ kind }) => kind === 'withdraws' || kind === 'corrects')
    .map(({ ref }) => ref);
  return new Set(refs);
}

/** The warnings that stood when an alert was sent; one of the alert's own source forbids what the alert offers. */
function standingOn(
  context: Context,
  place: Place,
  alert: AlertEntry,
  ended: ReadonlySet<string>,
): readonly string[] {
  return claimsOf(place)
    .filter(({ claim }) => 'status' in claim && claim.status === 'do-not-use')
    .filter((claim) => dayOf(context, claim) <= earliest(alert.sent) && !ended.has(claim.ref))
    .map(({ ref }) => ref);
}
