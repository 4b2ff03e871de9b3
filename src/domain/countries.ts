import type { AdvisoryEntry, Content } from '../records/content.ts';
import { perContent } from './per-content.ts';

const byCode = perContent(
  ({ advisories }) => new Map([...advisories.values()].map((one) => [one.code as string, one])),
);

/** The record of a country, by its ISO code; undefined where the site has none. */
export function advisoryOf(content: Content, country: string): AdvisoryEntry | undefined {
  return byCode(content).get(country);
}

/**
 * Whether an issuer is the home issuer of a passport: the one that the site names, else one whose audience holds the
 * passport.
 */
export function isHomeIssuer(content: Content, issuerId: string, passport: string): boolean {
  const named = content.site.homeIssuers[passport];
  if (named !== undefined) return named === issuerId;
  return content.issuers.get(issuerId)?.audience.includes(passport) ?? false;
}
