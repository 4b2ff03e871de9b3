import { z } from 'zod';
import { DaySchema, LanguageSchema, TextSchema } from './scalars.ts';

export const TranslationSchema = z
  .strictObject({
    language: LanguageSchema.describe('The language of this text, as in the file name.'),
    of: DaySchema.describe(
      'The revision that it translates: the day of the newest note in `changes` of the original.',
    ),
    reviewed: z
      .union([
        z.literal('none'),
        z.strictObject({
          by: TextSchema.describe('Who reviewed it.'),
          on: DaySchema.describe('The day of the review.'),
        }),
      ])
      .describe('Who reviewed it, `{ by, on }`, or `none`. Unreviewed prose is folded and marked.'),
    title: TextSchema.optional().describe(
      'The title of an alert, or the name of a crossing or border, in this language.',
    ),
    phrases: z
      .record(TextSchema, TextSchema)
      .default({})
      .describe(
        'Names and fixed texts of records in this language, by their English: a condition, a note, a step, a place. They hold for every record. Quotations are never translated.',
      ),
  })
  .describe('A translation of the prose of the record beside which it stands.');

export type Translation = z.output<typeof TranslationSchema>;
