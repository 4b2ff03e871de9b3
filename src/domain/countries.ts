import type { AdvisoryEntry, Content } from '../records/content.ts';

/** The record of a country, by its ISO code; undefined where the site has none. */
export function advisoryOf(content: Content, country: string): AdvisoryEntry | undefined {
  return [...content.advisories.values()].find(({ code }) => code === country);
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
