import { z } from 'zod';
import { keysOf } from '../vocabularies/term.ts';
import { MODES } from '../vocabularies/traffic.ts';
import { ChangeNoteSchema } from './change-note.ts';
import { CheckedSchema, PracticeSchema, ReportSchema } from './report.ts';
import {
  CountryCodeSchema,
  DecimalSchema,
  LanguageSchema,
  NeutralCodeSchema,
  orNotStated,
  SlugSchema,
  TextSchema,
} from './scalars.ts';

const ShortCodeSchema = z
  .string()
  .regex(/^[a-z0-9]{3}$/, 'must be three lower-case letters or digits')
  .describe('The short address `/x/<code>/`, three characters, minted once.');

const NameSchema = z
  .strictObject({
    text: TextSchema.describe('The name as written on the spot.'),
    lang: LanguageSchema,
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/, 'must be an ISO 15924 code such as Arab or Latn')
      .describe('ISO 15924 code of the script.'),
    latin: TextSchema.describe('The name in Latin letters.'),
    ascii: z
      .string()
      .regex(/^[ -~]+$/, 'must be plain ASCII')
      .describe('The name in ASCII, for short texts.'),
  })
  .describe('A name with its language and script.');

const SideSchema = z
  .strictObject({
    name: NameSchema,
    otherNames: z.array(NameSchema).default([]).describe('The same side in other languages.'),
    aliases: z.array(TextSchema).default([]).describe('Other spellings, unique between records.'),
    nearestTown: orNotStated(TextSchema).describe(
      'The nearest town, with its distance where the source has one.',
    ),
    areas: orNotStated(z.array(TextSchema).min(1)).describe(
      'Every area it lies in: ISO 3166-2 codes, or `area` ids of regions.',
    ),
  })
  .describe('One side of a crossing.');

const LocationSchema = z
  .strictObject({
    lat: DecimalSchema.describe('Latitude, WGS 84, degrees north.'),
    lon: DecimalSchema.describe('Longitude, WGS 84, degrees east.'),
    accuracyKm: DecimalSchema.describe('How far off it may be, in kilometres.'),
    source: SlugSchema.describe('The document the position comes from.'),
  })
  .describe('Where the crossing is; no position is ever printed without its accuracy.');

const shared = {
  code: ShortCodeSchema,
  neutralCode: NeutralCodeSchema,
  reports: z.array(ReportSchema).default([]).describe('Every report, oldest first. Append only.'),
  practice: z
    .array(PracticeSchema)
    .default([])
    .describe('What happened to people, oldest first. Append only.'),
  checked: z
    .array(CheckedSchema)
    .default([])
    .describe('When somebody looked and found nothing newer.'),
  changes: z.array(ChangeNoteSchema).default([]).describe('Notes on changes of the prose.'),
};

export const CrossingSchema = z
  .strictObject({
    name: TextSchema.describe('The name readers know, far side first, e.g. `Gürbulak / Bazargan`.'),
    asciiName: z
      .string()
      .regex(/^[ -~]+$/, 'must be plain ASCII')
      .describe('The same for short texts: `Gurbulak/Bazargan`.'),
    border: SlugSchema.describe('The land border, a file of `borders/`.'),
    sides: z
      .record(CountryCodeSchema, SideSchema)
      .refine((sides) => Object.keys(sides).length === 2, 'must have exactly two sides')
      .describe('Both sides, by ISO code.'),
    location: orNotStated(LocationSchema).describe(
      'Where it is, with how far off that may be, or `not-stated`.',
    ),
    carries: z
      .array(z.enum(keysOf(MODES)))
      .min(1)
      .describe('What it carries.'),
    ...shared,
  })
  .describe('A border crossing; its file name is its id for ever.');

export const BorderSchema = z
  .strictObject({
    countries: z
      .tuple([CountryCodeSchema, CountryCodeSchema])
      .describe('The two countries, in the order of the file name.'),
    name: TextSchema.describe(
      'How readers know it, e.g. `Iran and Türkiye`, or `Pakistan-Iran border area`.',
    ),
    crossings: z
      .enum(['all-listed', 'several'])
      .describe(
        "`all-listed` where our crossings are all there are; a single one then takes the border's word.",
      ),
    ...shared,
  })
  .describe('A land border between two countries.');

export type Crossing = z.output<typeof CrossingSchema>;
export type Border = z.output<typeof BorderSchema>;
export type CrossingSide = z.output<typeof SideSchema>;
export type PlaceName = z.output<typeof NameSchema>;
