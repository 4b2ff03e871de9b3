import { z } from 'zod';

export const NOT_STATED = 'not-stated';

/** Front matter is read with every scalar as a string; these schemas give the strings their meaning. */

/** Thirty-one days at most, leap years as in the proleptic Gregorian calendar (ISO 8601-1:2019, §4.2.1). */
function isRealDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

export const DaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day in the form YYYY-MM-DD, in quotation marks')
  .refine(isRealDay, 'must be a day that exists')
  .describe('A calendar day, `"2026-02-05"`.');

export const MonthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month in the form YYYY-MM')
  .describe('A calendar month, `"2026-01"`, where the source gives no day.');

export const DatedSchema = z
  .union([
    DaySchema,
    MonthSchema,
    z.strictObject({ about: DaySchema.describe('The day the source is thought to be of.') }),
    z.strictObject({
      between: z.tuple([DaySchema, DaySchema]).describe('The first and the last day it can be.'),
    }),
  ])
  .describe(
    'A day, a month, `{ about: day }` or `{ between: [day, day] }`, as exact as the source is.',
  );

export const InstantSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/,
    'must be an instant with an offset, YYYY-MM-DDThh:mm+hh:mm',
  )
  .refine((text) => isRealDay(text.slice(0, 10)), 'must be on a day that exists')
  .describe(
    'An instant with its offset, `"2026-03-02T09:30+04:00"`; it only orders two reports of one day.',
  );

export const WholeNumberSchema = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number)
  .describe('A whole number.');

export const CountSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1 on')
  .transform(Number)
  .describe('A whole number from 1 on.');

export const DecimalSchema = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,6})?$/, 'must be a decimal number')
  .transform(Number)
  .describe('A decimal number.');

export const SlugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case ASCII letters, digits and single hyphens')
  .refine((id) => id !== NOT_STATED, 'must be an id; `not-stated` names nothing')
  .describe('An id of ours: lower-case ASCII letters, digits and hyphens.');

/** Six letters and digits that are not mistaken for one another when read aloud, without vowels: they spell no word. */
export const NeutralCodeSchema = z
  .string()
  .regex(
    /^[2-9bcdfghjkmnp-tv-z]{6}$/,
    'must be six lower-case letters or digits, without a, e, i, l, o, u, 0 and 1',
  )
  .describe('The neutral address `/n/<code>/`, six characters that spell no word, minted once.');

export const CountryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code in capitals')
  .describe('A country, by its ISO 3166-1 alpha-2 code, e.g. `IR`.');

export const LanguageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'must be a language tag such as en, fa or uz-Latn')
  .describe('A language, by its BCP 47 tag.');

export const TextSchema = z.string().min(1, 'must not be empty').describe('Plain text.');

export const UrlSchema = z
  .url({ protocol: /^https?$/, message: 'must be an address that begins with https:// or http://' })
  .describe('An address that begins with https:// or http://.');

/** Other addresses are put behind it, and it is written into lists that a shell reads. */
export const BaseUrlSchema = UrlSchema.regex(
  /^[A-Za-z0-9:/._~%-]+$/,
  'must be an address of letters a to z, digits and hyphens, without `?` and `#`',
);

/** A field that is always written: either what the source says, or `not-stated`. */
export function orNotStated<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal(NOT_STATED), schema]);
}

export const LocalisedSchema = z
  .record(LanguageSchema, TextSchema)
  .refine((names) => names['en'] !== undefined, 'must have at least `en`')
  .describe('A text per language, `{ en: "Iran", fa: "ایران" }`; `en` is always there.');

export type Day = string;
export type Dated = z.output<typeof DatedSchema>;
export type Localised = z.output<typeof LocalisedSchema>;
export type NotStated = typeof NOT_STATED;
