import { z } from 'zod';
import {
  CountryCodeSchema,
  DecimalSchema,
  LocalisedSchema,
  SlugSchema,
  WholeNumberSchema,
} from './scalars.ts';

export const CitiesSchema = z
  .record(
    SlugSchema,
    z.strictObject({
      names: LocalisedSchema,
      country: CountryCodeSchema,
      lat: DecimalSchema.describe('Latitude, WGS 84, degrees north.'),
      lon: DecimalSchema.describe('Longitude, WGS 84, degrees east.'),
      accuracyKm: DecimalSchema.describe('How far off the position may be, in kilometres.'),
      rank: WholeNumberSchema.describe(
        '1 for the cities that readers measure from, 0 for the first of them, 2 for others.',
      ),
      source: SlugSchema.describe('The document the position comes from.'),
    }),
  )
  .describe('Cities from which distances are given, by id.');

export type City = z.output<typeof CitiesSchema>[string];
