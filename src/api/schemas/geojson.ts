import { z } from 'zod';
import { envelope } from './documents.ts';
import { StatusWordSchema } from './status.ts';
import { CountrySchema, DaySchema, IdSchema } from './values.ts';

const PositionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const GeometrySchema = z
  .union([
    z.strictObject({ type: z.literal('Point'), coordinates: PositionSchema }),
    z.strictObject({
      type: z.literal('Polygon'),
      coordinates: z.array(z.array(PositionSchema).min(4)),
    }),
  ])
  .nullable()
  .describe(
    'A point, or a circle of the size by which the position may be off. Null: not known, or not to be used.',
  );

const StatusPropertiesSchema = z.strictObject({
  passport: CountrySchema,
  from: CountrySchema,
  to: CountrySchema,
  status: StatusWordSchema,
  wayOut: z.boolean(),
  asOf: DaySchema.nullable(),
  limit: DaySchema.nullable(),
  issuers: z.array(IdSchema),
  sources: z.array(IdSchema),
  words: z.string(),
});

/** The crossings by RFC 7946; the members around the features are those of every file (RFC 7946, §6.1). */
export const CrossingsGeoJsonSchema = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    ...envelope,
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        id: IdSchema,
        geometry: GeometrySchema,
        properties: z.strictObject({
          name: z.string(),
          border: IdSchema,
          countries: z.array(CountrySchema),
          doNotUse: z.boolean().describe('A warning: never a route.'),
          accuracyKm: z.number().nullable(),
          page: z.url(),
          ...StatusPropertiesSchema.shape,
          statuses: z.array(StatusPropertiesSchema),
        }),
      }),
    ),
  })
  .meta({ id: 'CrossingsGeoJson' });
