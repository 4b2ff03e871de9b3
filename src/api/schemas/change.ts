import { z } from 'zod';
import { CHANGE_KINDS, DERIVED_CHANGE_KINDS } from '../../vocabularies/changes.ts';
import { keysOf } from '../../vocabularies/term.ts';
import { ReportRefSchema } from './report.ts';
import { CountrySchema, DaySchema, IdSchema, PageSchema, TextsSchema } from './values.ts';

export const ChangeSchema = z
  .strictObject({
    id: IdSchema,
    kind: z.enum([...keysOf(DERIVED_CHANGE_KINDS), ...keysOf(CHANGE_KINDS)]),
    day: DaySchema.describe('The day on which it became known, or on which a status ran out.'),
    countries: z.array(CountrySchema),
    subject: z
      .strictObject({
        kind: z.enum(['crossing', 'border', 'advisory', 'alert', 'contact']),
        id: z.string(),
      })
      .describe('The record it is about.'),
    issuer: IdSchema.nullable(),
    passport: CountrySchema.nullable().describe('For whom, where it is not for everybody.'),
    before: z
      .string()
      .nullable()
      .describe('The word before: a status, level, state; null where none.'),
    after: z.string().nullable().describe('The word after.'),
    correction: z.boolean().describe('Whether it mends a mistake.'),
    reports: z.array(ReportRefSchema),
    page: PageSchema,
    text: TextsSchema,
    more: z.array(TextsSchema),
  })
  .meta({ id: 'Change', description: 'What turned from what to what. Newest first.' });
