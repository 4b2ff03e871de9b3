import { z } from 'zod';
import { ACTIONS } from '../../vocabularies/actions.ts';
import { COUNTRY_SECTIONS } from '../../vocabularies/sections.ts';
import { keysOf } from '../../vocabularies/term.ts';
import { ContactSchema } from './contact.ts';
import { IssuerRefSchema, SourceRefSchema } from './report.ts';
import { GroupSchema, RegionSchema } from './status.ts';
import { StaySchema } from './stay.ts';
import {
  CountrySchema,
  DatedSchema,
  DaySchema,
  HtmlSchema,
  IdSchema,
  LinesSchema,
  PageSchema,
  TextsSchema,
} from './values.ts';

const country = {
  id: IdSchema,
  code: CountrySchema,
  alpha3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 3166-1 alpha-3.'),
  numeric: z
    .string()
    .regex(/^\d{3}$/)
    .describe('ISO 3166-1 numeric.'),
  names: TextsSchema,
  departures: z.boolean().describe('Whether the page is about leaving the country by land.'),
  page: PageSchema,
};

export const CountrySummarySchema = z
  .strictObject({ ...country, data: PageSchema })
  .meta({ id: 'CountrySummary' });

const LevelSchema = z
  .strictObject({
    issuer: IssuerRefSchema,
    scale: IdSchema,
    code: z.string().describe('As the issuer writes it. Levels of two issuers are not comparable.'),
    label: z.string(),
    order: z.int().describe('1 is the mildest of the scale.'),
    of: z.int().describe('How many levels the scale has.'),
    reasons: z.array(z.string()),
    issued: DatedSchema,
    reviewed: DaySchema.nullable().describe('The day on which the issuer says it looked again.'),
    lastSeen: DaySchema.nullable(),
    source: SourceRefSchema,
    note: z.string().nullable(),
    words: TextsSchema,
  })
  .meta({
    id: 'Level',
    description: 'A level of one issuer. It holds until its issuer changes it.',
  });

const InstructionSchema = z
  .strictObject({
    passport: CountrySchema,
    kind: z
      .enum(['in-force', 'last', 'standing', 'none'])
      .describe(
        'In force; the last one, not confirmed since; standing advice of a living page; none recorded.',
      ),
    forReader: z.boolean().describe('False: it is told to the citizens of another country.'),
    alerts: z.array(IdSchema),
    laterAlerts: z.array(IdSchema),
    reviewBy: DaySchema.nullable(),
    standing: z
      .strictObject({
        do: z.enum(keysOf(ACTIONS)),
        condition: z.string().nullable(),
        quote: z.string(),
        from: DaySchema.nullable(),
        lastSeen: DaySchema,
        issuer: IssuerRefSchema,
        source: SourceRefSchema,
      })
      .nullable(),
    words: LinesSchema,
  })
  .meta({ id: 'Instruction', description: 'The first line of a country for one passport.' });

const TableSchema = z
  .strictObject({
    passport: CountrySchema,
    groups: z.array(
      z.strictObject({ group: GroupSchema, heading: TextsSchema, crossings: z.array(IdSchema) }),
    ),
  })
  .meta({
    id: 'Table',
    description: 'The order of the status table; the rows are in the crossings.',
  });

export const AdvisorySchema = z
  .strictObject({
    ...country,
    textTwin: PageSchema,
    instructions: z.array(InstructionSchema),
    tables: z.array(TableSchema),
    levels: z.array(LevelSchema),
    regions: z.array(RegionSchema),
    stays: z.array(StaySchema),
    contacts: z.array(ContactSchema),
    askFirst: z
      .array(IdSchema)
      .describe('Contacts to ask before setting out, the first one first.'),
    alerts: z.array(IdSchema),
    sources: z.array(IdSchema),
    checkedOn: DaySchema.nullable(),
    prose: z.array(z.strictObject({ section: z.enum(keysOf(COUNTRY_SECTIONS)), html: HtmlSchema })),
  })
  .meta({ id: 'Advisory', description: 'Everything that the page of a country shows.' });
