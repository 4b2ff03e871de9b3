import type { z } from 'zod';
import { AdvisorySchema } from './advisory.ts';
import { AlertSchema } from './alert.ts';
import { CitiesSchema } from './city.ts';
import { BorderSchema, CrossingSchema } from './place.ts';
import { IssuersSchema, ScalesSchema, SiteSchema, SourcesSchema } from './site.ts';

/** A kind of record: what it is called, its file below `content/`, and its schema. */
export interface RecordKind {
  readonly title: string;
  readonly file: string;
  readonly schema: z.ZodType;
}

/** Every kind of record, in the order in which an author meets them. */
export const RECORD_KINDS: readonly RecordKind[] = [
  { title: 'A crossing', file: 'crossings/<slug>.md', schema: CrossingSchema },
  { title: 'A land border', file: 'borders/<a>-<b>.md', schema: BorderSchema },
  { title: 'A country', file: 'advisories/<country>.md', schema: AdvisorySchema },
  { title: 'An alert', file: 'alerts/<day>-<slug>.md', schema: AlertSchema },
  { title: 'Documents', file: 'sources.yaml', schema: SourcesSchema },
  { title: 'Issuers', file: 'issuers.yaml', schema: IssuersSchema },
  { title: 'Scales of levels', file: 'scales.yaml', schema: ScalesSchema },
  { title: 'Cities', file: 'cities.yaml', schema: CitiesSchema },
  { title: 'The site', file: 'site.yaml', schema: SiteSchema },
];
