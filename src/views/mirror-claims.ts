import { addDays } from '../domain/calendar-days.ts';
import type { ViewContext } from './context.ts';

/** What the signed list of files says about the site besides its files. */
export interface MirrorClaims {
  readonly site: string;
  readonly baseUrl: string;
  /** The day of the build. */
  readonly day: string;
  /** The last day on which a copy is to be used. */
  readonly refuseAfter: string;
}

/** The claims of a copy that is made on the day of the context. */
export function mirrorClaims({ site, day }: ViewContext): MirrorClaims {
  return {
    site: site.id,
    baseUrl: site.baseUrl,
    day,
    refuseAfter: addDays(day, site.mirror.refuseAfterDays),
  };
}
