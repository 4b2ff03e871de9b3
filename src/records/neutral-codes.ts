import { z } from 'zod';
import type { SitePage } from '../vocabularies/site-pages.ts';
import { NeutralCodeSchema } from './scalars.ts';

const codeOf = (page: string) =>
  NeutralCodeSchema.optional().describe(
    `The code of \`${page}\`, six characters that spell no word; \`overland mint\` mints it.`,
  );

/** The pages that belong to no record, each with the code of its neutral view. */
export const NeutralCodesSchema = z
  .strictObject({
    home: codeOf('/'),
    crossings: codeOf('/crossings/'),
    alerts: codeOf('/alerts/'),
    stay: codeOf('/stay/'),
    levels: codeOf('/levels/'),
    updates: codeOf('/updates/'),
    sources: codeOf('/sources/'),
    subscribe: codeOf('/subscribe/'),
    copies: codeOf('/copies/'),
    mirror: codeOf('/mirror/'),
    about: codeOf('/about/'),
    safety: codeOf('/safety/'),
  } satisfies Record<SitePage, z.ZodType>)
  .describe(
    'The neutral addresses `/n/<code>/` of pages that belong to no record, each minted once. A page without a code has no neutral view; a published code never changes.',
  );
