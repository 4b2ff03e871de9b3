import { z } from 'zod';
import type { Collection } from '../../views/data/envelope-data.ts';
import { AdvisorySchema } from './advisory.ts';
import { AlertSchema } from './alert.ts';
import { ChangeSchema } from './change.ts';
import { BorderSchema, CrossingDetailSchema, CrossingSchema } from './place.ts';
import { IndexSchema } from './site-index.ts';
import { SourcesSchema } from './source.ts';
import { EntrySchema } from './stay.ts';
import { DaySchema, IdSchema, TextsSchema } from './values.ts';

const SiteSchema = z
  .strictObject({
    id: IdSchema,
    title: z.string(),
    publisher: z.string(),
    baseUrl: z.url().describe('Put it before addresses that begin with a stroke.'),
    official: z.boolean().describe('Whether a government keeps the site.'),
    statement: TextsSchema,
  })
  .meta({ id: 'Site' });

const LicenceSchema = z
  .strictObject({
    statement: TextsSchema,
    known: z.array(z.string()).describe('The licences of the documents, where they are known.'),
    sources: z.url().describe('Every document with its licence.'),
  })
  .meta({ id: 'Licence' });

const LinksSchema = z
  .strictObject({
    self: z.url(),
    page: z.url().describe('The page that shows the same.'),
    schema: z.url(),
    index: z.url(),
    documentation: z.url(),
  })
  .meta({ id: 'Links' });

/** What stands around the data of every file. */
export const envelope = {
  schemaVersion: z
    .string()
    .regex(/^1\.\d+\.\d+$/)
    .describe('The version of the shape: a change that breaks readers gets a new address.'),
  collection: z.string(),
  generatedAt: DaySchema.describe('The day for which the file was made. It knows nothing newer.'),
  current: z
    .boolean()
    .describe('False: a preview, or rebuilt as it stood on a past day. Do not show it as current.'),
  notices: z.array(TextsSchema).describe('Show these before anything else.'),
  site: SiteSchema,
  licence: LicenceSchema,
  links: LinksSchema,
};

function documentOf<Data extends z.ZodType>(collection: Collection, id: string, data: Data) {
  return z
    .strictObject({ ...envelope, collection: z.literal(collection), data })
    .meta({ id, description: data.meta()?.description ?? `The collection of ${collection}.` });
}

/** The contract: the shape of every JSON file of the data, by its name. */
export const DOCUMENTS = {
  index: documentOf('index', 'IndexDocument', IndexSchema),
  crossings: documentOf('crossings', 'CrossingsDocument', z.array(CrossingSchema)),
  crossing: documentOf('crossing', 'CrossingDocument', CrossingDetailSchema),
  advisory: documentOf('advisory', 'AdvisoryDocument', AdvisorySchema),
  alert: documentOf('alert', 'AlertDocument', AlertSchema),
  borders: documentOf('borders', 'BordersDocument', z.array(BorderSchema)),
  entry: documentOf('entry', 'EntryDocument', z.array(EntrySchema)),
  changes: documentOf('changes', 'ChangesDocument', z.array(ChangeSchema)),
  sources: documentOf('sources', 'SourcesDocument', SourcesSchema),
} as const satisfies Record<Collection, z.ZodType>;
