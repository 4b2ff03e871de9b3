import { z } from 'zod';
import { keysOf } from '../../vocabularies/term.ts';
import { VISAS } from '../../vocabularies/visas.ts';
import { IssuerRefSchema, SourceRefSchema } from './report.ts';
import { CountrySchema, DatedSchema, DaySchema, TextsSchema } from './values.ts';

const BasisSchema = z
  .strictObject({
    rule: z.string().describe('The id of the claim.'),
    asOf: DaySchema,
    limit: DaySchema.describe('The last day on which the claim is taken as current.'),
    current: z.boolean().describe('False: not confirmed since its limit.'),
    issuer: IssuerRefSchema,
    source: SourceRefSchema,
  })
  .meta({ id: 'StayBasis', description: 'The claim on which one part of a stay rests.' });

function part<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({
    known: z.boolean().describe('False: nobody states it. It is not a permission.'),
    value: schema.nullable(),
    basis: BasisSchema.nullable(),
  });
}

export const StaySchema = z
  .strictObject({
    country: CountrySchema,
    passport: CountrySchema,
    limitDays: z.int().describe('For how many days a claim about entry is taken as current.'),
    visa: part(z.enum(keysOf(VISAS))).describe('In the words of IATA Timatic.'),
    days: part(z.int()).describe('How many days; day of entry and day of exit both count.'),
    window: part(
      z.strictObject({
        per: z.enum(['visit', 'year', 'rolling']),
        days: z.int().nullable().describe('The length of the rolling window.'),
      }),
    ).describe('In which time the days are counted.'),
    conditions: z.array(z.strictObject({ text: z.string(), basis: BasisSchema })),
    passportValidity: z.array(
      z.strictObject({
        rule: z.string(),
        days: z.int().nullable(),
        asOf: DatedSchema,
        issuer: IssuerRefSchema,
        source: SourceRefSchema,
      }),
    ),
    words: TextsSchema,
  })
  .meta({
    id: 'Stay',
    description:
      'Entry into a country with one passport. One passport never has the stay of another.',
  });

export const EntrySchema = z
  .strictObject({
    passport: CountrySchema,
    stays: z.array(StaySchema),
    behindDoNotUse: z
      .array(CountrySchema)
      .describe('Countries reached only by a border marked do-not-use: no stay is told.'),
  })
  .meta({ id: 'Entry' });
