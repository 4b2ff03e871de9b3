import type { ImportFormat } from '../records/site.ts';
import { readAdvisoryStates } from './advisory-state.ts';
import { readContentItem } from './content-item.ts';
import type { Found } from './found.ts';
import { readThreatLevelFeed } from './threat-level-feed.ts';
import { readWarningFlags } from './warning-flags.ts';

/** What reads each format of open data. */
export const READERS: Readonly<Record<ImportFormat, (text: string) => Found>> = {
  'threat-level-feed': readThreatLevelFeed,
  'content-item': readContentItem,
  'advisory-state': readAdvisoryStates,
  'warning-flags': readWarningFlags,
};

/** Several documents as one: those of single countries are read together. */
export function together(all: readonly Found[]): Found {
  return {
    levels: all.flatMap(({ levels }) => levels),
    heldBack: all.flatMap(({ heldBack }) => heldBack),
    countries: all.reduce((sum, { countries }) => sum + countries, 0),
    scale: all[0]?.scale ?? [],
    whole: all.some(({ whole }) => whole),
  };
}
