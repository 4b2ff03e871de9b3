import { z } from 'zod';
import { CountrySummarySchema } from './advisory.ts';
import { AlertSummarySchema } from './alert.ts';
import { CountrySchema, DaySchema, IdSchema, PageSchema } from './values.ts';

const TermsSchema = z
  .array(z.strictObject({ key: z.string(), label: z.string(), meaning: z.string() }))
  .meta({ id: 'Terms', description: 'A closed list of words, in order.' });

export const IndexSchema = z
  .strictObject({
    purpose: z.string(),
    contact: z.string(),
    nextBuildDue: DaySchema.nullable().describe(
      'By the end of this day (UTC) a newer file is due. If it has passed, trust this one less. Null for a rebuilt day.',
    ),
    publishesEveryHours: z.int().nullable(),
    maintainedUntil: DaySchema.nullable(),
    languages: z.array(z.string()),
    passports: z
      .array(CountrySchema)
      .describe('The passports the site writes for, the first one first.'),
    freshnessDays: z
      .record(z.string(), z.int())
      .describe('For how many days a report is relied on: `default`, and per country.'),
    collections: z.array(z.strictObject({ id: IdSchema, data: PageSchema, schema: PageSchema })),
    otherFormats: z.array(PageSchema),
    countries: z.array(CountrySummarySchema),
    alerts: z.array(AlertSummarySchema),
    crossings: z.array(
      z.strictObject({
        id: IdSchema,
        name: z.string(),
        border: IdSchema,
        page: PageSchema,
        data: PageSchema,
      }),
    ),
    vocabularies: z.strictObject({
      statuses: TermsSchema,
      outcomes: TermsSchema,
      classes: TermsSchema,
      actions: TermsSchema,
      advice: TermsSchema,
      visas: TermsSchema,
      changes: TermsSchema,
    }),
  })
  .meta({ id: 'Index', description: 'What there is, and the words it uses.' });
