import { z } from 'zod';
import {
  CountrySchema,
  DatedSchema,
  DaySchema,
  IdSchema,
  NOT_STATED,
  PageSchema,
  TextsSchema,
} from './values.ts';

const IssuerSchema = z
  .strictObject({
    id: IdSchema,
    name: z.string(),
    shortName: TextsSchema,
    kind: z.enum(['government', 'authority', 'press', 'reference']),
    country: CountrySchema.nullable(),
    audience: z.array(CountrySchema).describe('The passports it speaks to; of the press, none.'),
    url: z.string().nullable(),
    scale: IdSchema.nullable(),
  })
  .meta({ id: 'Issuer' });

const ScaleSchema = z
  .strictObject({
    id: IdSchema,
    issuer: IdSchema,
    source: IdSchema,
    levels: z.array(
      z.strictObject({
        code: z.string(),
        label: z.string(),
        meaning: z.string(),
        order: z.int(),
        colour: z.string(),
      }),
    ),
  })
  .meta({ id: 'Scale', description: 'A scale of levels of one issuer.' });

const SourceSchema = z
  .strictObject({
    id: IdSchema,
    title: z.string(),
    issuer: IdSchema,
    published: DatedSchema.nullable().describe(
      'The day of the text; every press copy inherits it.',
    ),
    knownOn: DaySchema,
    official: z
      .enum(['found', 'not-found', NOT_STATED])
      .describe('Whether the official text itself was found.'),
    copies: z.array(z.strictObject({ source: IdSchema, published: DatedSchema.nullable() })),
    seenOn: z.array(DaySchema).describe('Of a living page: the days of the copies that were read.'),
    read: DaySchema.nullable().describe('The day on which we read it.'),
    completeFor: z.array(IdSchema).describe('Borders of which everything it says is recorded.'),
    licence: z.string().nullable(),
    url: z.string().nullable(),
    note: z.string().nullable(),
    uses: z.array(z.strictObject({ kind: z.string(), what: z.string(), page: PageSchema })),
    page: PageSchema,
  })
  .meta({ id: 'Source', description: 'A document.' });

export const SourcesSchema = z
  .strictObject({
    issuers: z.array(IssuerSchema),
    scales: z.array(ScaleSchema),
    sources: z.array(SourceSchema),
  })
  .meta({ id: 'Sources' });
