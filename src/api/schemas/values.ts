import { z } from 'zod';

/** The values of which all records are made. In all of them `null` means: not known, or not stated. */

export const DaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', format: 'date', description: 'A calendar day, in UTC, YYYY-MM-DD.' });

export const DatedSchema = z
  .strictObject({
    first: DaySchema,
    last: DaySchema,
    precision: z.enum(['day', 'month', 'about', 'between']),
  })
  .meta({
    id: 'Dated',
    description:
      'A date as exact as its source: the first and the last day it can be. The first counts for its age.',
  });

export const TextsSchema = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/), z.string())
  .meta({
    id: 'Texts',
    description: 'A text per language, by BCP 47 tag; English is always there.',
  });

export const LinesSchema = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/), z.array(z.string()))
  .meta({ id: 'Lines', description: 'Lines of text per language, by BCP 47 tag.' });

export const HtmlSchema = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/), z.string())
  .meta({
    id: 'Html',
    description:
      'HTML per language, by BCP 47 tag. Links in it are relative to the page of the record.',
  });

export const CountrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'Country', description: 'A country, or the passport of one: ISO 3166-1 alpha-2.' });

export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'Id', description: 'An id. It never changes and is never given to something else.' });

export const PageSchema = z.string().regex(/^\//).meta({
  id: 'Address',
  description:
    'An address on this site, from its root: put it after `site.baseUrl`, or after the mirror you read.',
});

export const NOT_STATED = 'not-stated';
