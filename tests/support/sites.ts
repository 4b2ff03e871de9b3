import { join } from 'node:path';

/** The repository's folder. */
export const root = join(import.meta.dirname, '../..');

/** Where tests keep what they make; `npm ci` clears it. */
export const cache = join(root, 'node_modules/.cache/overland');

/**
 * The days that tests on the built site look at: the one whose guidance is rebuilt from the
 * records of that time, and a recent one, fixed so that no test depends on today.
 */
export const siteDays = ['2026-02-07', '2026-11-20'] as const;
export type SiteDay = (typeof siteDays)[number];

/** The folder that holds the site as it was built for a day. */
export function siteFolder(day: SiteDay): string {
  return join(cache, `site-${day}`);
}

/** A second site, of another issuer, other countries and with an editor: its content, the day of its build, and where it is built. */
export const secondSite = {
  content: 'tests/fixtures/tiny',
  day: '2026-03-01',
  folder: join(cache, 'site-second'),
  env: { OVERLAND_ADMIN: '1' },
} as const;

/** What SOURCE_DATE_EPOCH has to be for a build of that day: seconds at noon UTC. */
export function sourceDateEpoch(day: SiteDay): string {
  return String(Date.parse(`${day}T12:00:00Z`) / 1000);
}
