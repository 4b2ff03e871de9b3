import type { Practice, Report, Who } from '../records/report.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { Told } from './derived.ts';

/** For whom a status is decided. */
export interface Reader {
  readonly passport: string;
  /** ISO code of the country that is left. */
  readonly from: string;
  /** ISO codes of the two countries of the border. */
  readonly countries: readonly string[];
}

/** A passport makes nobody a day-tripper, a trader or a dual or returning national: of the classes it shows only one. */
function listed(entries: readonly string[], reader: Reader): boolean {
  const thirdCountry = !reader.countries.includes(reader.passport);
  return entries.includes(reader.passport) || (thirdCountry && entries.includes('third-country'));
}

/** Whether a report is about people, and about their way; what is not stated fits. */
export function fits(claim: Report | Practice, reader: Reader): boolean {
  const ways = ['not-stated', 'both', `from-${reader.from}`];
  return ways.includes(claim.direction) && claim.traffic !== 'freight';
}

function permitted(who: Who, audience: readonly string[], reader: Reader): boolean {
  if (who !== 'not-stated' && 'only' in who) return listed(who.only, reader);
  if (!audience.includes(reader.passport)) return false;
  return who === 'not-stated' || !listed(who.except, reader);
}

function stopped(who: Who, reader: Reader): boolean {
  if (who === 'not-stated') return true;
  return 'only' in who ? listed(who.only, reader) : !listed(who.except, reader);
}

/** Whether a report is meant for a reader: a permission must name them; a stop must only fail to spare them. */
export function applies(told: Told, reader: Reader): boolean {
  const { claim, issuer } = told;
  if (claim.status === 'do-not-use') return true;
  if (!fits(claim, reader)) return false;
  return isPermission(claim.status)
    ? permitted(claim.who, issuer.audience, reader)
    : stopped(claim.who, reader);
}

/** Whether a report is about a reader, even where it is not meant for them: it leaves open for whom it is. */
export function isAbout(told: Told, reader: Reader): boolean {
  return applies(told, reader) || (fits(told.claim, reader) && told.claim.who === 'not-stated');
}

/** Whether a permission names the passport by its code; a class is not enough. */
export function namesPassport(told: Told, passport: string): boolean {
  const { who } = told.claim;
  return (
    who !== 'not-stated' && 'only' in who && (who.only as readonly string[]).includes(passport)
  );
}
