import { z } from 'zod';
import { keysOf } from '../../vocabularies/term.ts';
import { MODES } from '../../vocabularies/traffic.ts';
import { ContactSchema } from './contact.ts';
import { LogEntrySchema, SourceRefSchema } from './report.ts';
import { StatusSchema } from './status.ts';
import {
  CountrySchema,
  DaySchema,
  HtmlSchema,
  IdSchema,
  LinesSchema,
  PageSchema,
  TextsSchema,
} from './values.ts';

const NameSchema = z
  .strictObject({
    text: z.string(),
    lang: z.string(),
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/)
      .describe('ISO 15924.'),
    latin: z.string(),
    ascii: z.string(),
  })
  .meta({ id: 'PlaceName', description: 'A name as it stands on signs.' });

const SideSchema = z.strictObject({
  country: CountrySchema,
  name: NameSchema,
  otherNames: z.array(NameSchema),
  aliases: z.array(z.string()),
  nearestTown: z.string().nullable(),
  areas: z.array(z.string()).describe('ISO 3166-2 codes, or ids of areas that are no province.'),
});

export const LocationSchema = z
  .strictObject({
    lat: z.number().min(-90).max(90).describe('Degrees north, WGS 84.'),
    lon: z.number().min(-180).max(180).describe('Degrees east, WGS 84.'),
    accuracyKm: z.number().describe('How far off it may be.'),
    pin: z.boolean().describe('False: draw a circle of that size, never a pin.'),
    source: SourceRefSchema.nullable().describe('Null where the document came out after the day.'),
  })
  .meta({ id: 'Location' });

const addresses = {
  shortAddress: PageSchema,
  page: PageSchema,
  textTwin: PageSchema,
  shortMessage: PageSchema,
};

const crossing = {
  id: IdSchema,
  name: z.string(),
  asciiName: z.string(),
  border: IdSchema,
  countries: z.array(CountrySchema),
  sides: z.array(SideSchema),
  carries: z.array(z.enum(keysOf(MODES))),
  doNotUse: z
    .boolean()
    .describe('An issuer warns against it. It is not a route: no position is given.'),
  location: LocationSchema.nullable().describe('Null: not known, or not to be used.'),
  freshnessDays: z.int().describe('For how many days after its day a report is relied on here.'),
  checkedOn: DaySchema.nullable().describe(
    'Somebody looked and found nothing newer. It moves no limit.',
  ),
  ...addresses,
  statuses: z.array(StatusSchema).describe('One for each passport that the site writes for.'),
};

export const CrossingSchema = z.strictObject(crossing).meta({
  id: 'Crossing',
  description: 'A border crossing with its statuses on the day of the file.',
});

export const CrossingDetailSchema = z
  .strictObject({
    ...crossing,
    headlines: z.array(z.strictObject({ passport: CountrySchema, words: LinesSchema })),
    straightLine: z
      .array(
        z.strictObject({
          city: IdSchema,
          names: TextsSchema,
          km: z.number(),
          accuracyKm: z.number(),
        }),
      )
      .describe('In a straight line: never the length of a road.'),
    contacts: z.array(ContactSchema),
    log: z.array(LogEntrySchema).describe('Every report on it and on its border, newest first.'),
    prose: HtmlSchema,
  })
  .meta({ id: 'CrossingDetail', description: 'Everything that the page of a crossing shows.' });

export const BorderSchema = z
  .strictObject({
    id: IdSchema,
    name: z.string(),
    countries: z.array(CountrySchema),
    allCrossingsListed: z.boolean(),
    doNotUse: z.boolean().describe('Whether every crossing of it is marked do-not-use.'),
    freshnessDays: z.int(),
    crossings: z.array(IdSchema).describe('In the order of the table.'),
    checkedOn: DaySchema.nullable(),
    ...addresses,
    log: z.array(LogEntrySchema).describe('Every report on the whole of it, newest first.'),
    prose: HtmlSchema,
  })
  .meta({ id: 'Border', description: 'A land border.' });
