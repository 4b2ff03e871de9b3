import { z } from 'zod';
import { REGION_ADVICE } from '../../vocabularies/advice.ts';
import { DERIVED_STATUSES, STATUSES } from '../../vocabularies/statuses.ts';
import { keysOf } from '../../vocabularies/term.ts';
import {
  AuthorisationSchema,
  IssuerRefSchema,
  ReportRefSchema,
  SourceRefSchema,
} from './report.ts';
import { StaySchema } from './stay.ts';
import { CountrySchema, DatedSchema, DaySchema, LinesSchema, TextsSchema } from './values.ts';

export const StatusWordSchema = z.enum([...keysOf(STATUSES), ...keysOf(DERIVED_STATUSES)]).meta({
  id: 'StatusWord',
  description: 'The words are explained in the index, under `vocabularies`.',
});

export const GroupSchema = z
  .enum([
    'way-out',
    'way-out-with-warning',
    'by-authorisation',
    'closed',
    'not-known',
    'do-not-use',
  ])
  .meta({
    id: 'Group',
    description: 'Where a crossing stands in the table: what it is of use for.',
  });

export const RegionSchema = z
  .strictObject({
    id: z.string(),
    area: z.strictObject({
      code: z.string(),
      iso: z.boolean().describe('Whether the code is one of ISO 3166-2; else it is an id of ours.'),
      name: z.string(),
    }),
    advice: z.enum(keysOf(REGION_ADVICE)),
    exception: z.string().nullable().describe('Never show the warning without it.'),
    issuerWords: z.string().nullable(),
    from: DatedSchema,
    until: DaySchema.nullable(),
    lastSeen: DaySchema,
    noLongerNamedIn: z
      .strictObject({ source: SourceRefSchema, day: DaySchema })
      .nullable()
      .describe(
        'A later text of the issuer that no longer names it: whether it still holds is not known.',
      ),
    issuer: IssuerRefSchema,
    source: SourceRefSchema,
    note: z.string().nullable(),
    words: TextsSchema,
  })
  .meta({ id: 'Region', description: 'A warning about a part of a country. It has no limit.' });

const SilenceSchema = z
  .strictObject({
    day: DaySchema,
    limit: DaySchema,
    issuer: IssuerRefSchema,
    source: SourceRefSchema,
  })
  .meta({
    id: 'Silence',
    description: 'A complete list of an issuer that does not name the crossing.',
  });

const LastWordSchema = z
  .strictObject({
    status: StatusWordSchema,
    day: DaySchema,
    wholeBorder: z.boolean(),
    reports: z.array(ReportRefSchema).describe('The report that says so, or those that disagree.'),
    beside: z.array(ReportRefSchema).describe('The word of the same issuer on the whole border.'),
    takenDown: z.array(ReportRefSchema).describe('Beside a silence: what the list took down.'),
    silence: SilenceSchema.nullable(),
    words: TextsSchema,
  })
  .meta({ id: 'LastWord', description: 'What was said last, to be told in the past tense.' });

const RowWordsSchema = z
  .strictObject({
    status: z.string(),
    limit: z.string().nullable(),
    under: z.string().nullable().describe('Issuer and day of a do-not-use.'),
    past: z.array(z.string()),
    says: z.string().nullable(),
    conditions: z.array(z.string()),
    farSide: z.array(z.string()),
    stay: z.string().nullable(),
  })
  .meta({ id: 'RowWords', description: 'The cells of the row of the status table.' });

export const StatusSchema = z
  .strictObject({
    passport: CountrySchema.describe('For holders of this passport.'),
    from: CountrySchema,
    to: CountrySchema,
    status: StatusWordSchema.describe(
      'What holds on the day of the file. Past its limit it is `unknown`, whatever was said before.',
    ),
    group: GroupSchema,
    wayOut: z.boolean().describe('Whether it is told as a way out. Never true of do-not-use.'),
    green: z
      .boolean()
      .describe(
        'Open, dated, said of this passport, within its limit, without condition or warning.',
      ),
    asOf: DaySchema.nullable().describe(
      'The day of the report that decides; null while not known.',
    ),
    limit: DaySchema.nullable().describe(
      'Do not rely on it after this day. Null while not known, and for do-not-use, which has no end.',
    ),
    ageDays: z.int().nullable().describe('Days from `asOf` to the day of the file.'),
    undated: z.boolean().describe('Whether the report prints no day of its own.'),
    wholeBorder: z.boolean().describe('Said of the whole border; this crossing is not named.'),
    byPress: z.boolean().describe('A press report decides: say "reported closed".'),
    reports: z.array(ReportRefSchema).describe('The reports that decide; none while not known.'),
    exceptionTo: z.array(ReportRefSchema).describe('The stops to which it is an exception.'),
    silence: SilenceSchema.nullable(),
    conditions: z
      .array(z.strictObject({ text: z.string(), report: ReportRefSchema }))
      .describe('What the issuer asks. No condition lapses by waiting.'),
    instructionConditions: z
      .array(z.string())
      .describe('The condition of the instruction that named the crossing. Never leave it out.'),
    authorisations: z.array(AuthorisationSchema.extend({ report: z.string() })),
    practice: z
      .array(ReportRefSchema)
      .describe('What happened to people. It never opens a crossing.'),
    lastWords: z.array(LastWordSchema).describe('What was said last, newest first, at most three.'),
    farSide: z.array(RegionSchema).describe('Warnings about the other side.'),
    stay: StaySchema.nullable().describe('Null for do-not-use.'),
    steps: LinesSchema.describe('What to do for it, and what is asked.'),
    words: z
      .record(z.string(), RowWordsSchema)
      .describe('The row of the status table per language.'),
    forWhom: TextsSchema,
  })
  .meta({ id: 'Status', description: 'What holders of one passport are told of one crossing.' });
