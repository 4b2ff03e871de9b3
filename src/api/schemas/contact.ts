import { z } from 'zod';
import { IssuerRefSchema, SourceRefSchema } from './report.ts';
import { CountrySchema, DatedSchema, DaySchema, IdSchema } from './values.ts';

export const ContactSchema = z
  .strictObject({
    id: IdSchema,
    name: z.string(),
    for: z.string(),
    passports: z
      .array(CountrySchema)
      .describe('Whose contact it is; empty where it is for everyone.'),
    country: CountrySchema.nullable().describe('The country it is in.'),
    channels: z.array(
      z.strictObject({
        kind: z.enum(['phone', 'emergency', 'email', 'web', 'address']),
        value: z.string(),
        hours: z.string().nullable(),
        asOf: DatedSchema.nullable().describe('The day of the page that printed it.'),
        firstKnown: DaySchema,
        lastSeen: DaySchema.nullable(),
        source: SourceRefSchema,
        note: z.string().nullable(),
      }),
    ),
    state: z.strictObject({
      word: z.enum(['open', 'closed', 'not-known']),
      from: DaySchema.nullable(),
      issuer: IssuerRefSchema.nullable(),
      source: SourceRefSchema.nullable(),
    }),
    instead: z.array(IdSchema).describe('Contacts to try while it is closed.'),
  })
  .meta({
    id: 'Contact',
    description: 'A contact; its numbers and its opening are dated facts too.',
  });
