import { z } from 'zod';

/**
 * As much of published data as a comparison reads. Fields that an older build did not have are forgiven: then there is
 * nothing to compare.
 */

const ReportSchema = z.object({
  id: z.string(),
  says: z.string(),
  side: z.string().default('not-stated'),
  issuer: z.object({ id: z.string() }),
  day: z.string(),
});

const StatusSchema = z.object({
  passport: z.string(),
  status: z.string(),
  asOf: z.string().nullable(),
  limit: z.string().nullable(),
  reports: z.array(ReportSchema),
  conditions: z.array(z.object({ text: z.string() })).default([]),
});

const CrossingsSchema = z.object({
  data: z.array(z.object({ id: z.string(), statuses: z.array(StatusSchema) })),
});

const LogSchema = z.array(z.object({ report: ReportSchema }));
const BordersSchema = z.object({ data: z.array(z.object({ id: z.string(), log: LogSchema })) });
const CrossingSchema = z.object({ data: z.object({ id: z.string(), log: LogSchema }) });

const ActionSchema = z.object({ do: z.string(), by: z.string(), condition: z.string().nullable() });
const IndexSchema = z.object({
  generatedAt: z.string(),
  data: z.object({
    alerts: z.array(
      z.object({ id: z.string(), state: z.string(), actions: z.array(ActionSchema) }),
    ),
  }),
});

const KnownSchema = z.object({ value: z.unknown() });
const AdvisorySchema = z.object({
  data: z.object({
    id: z.string(),
    instructions: z.array(
      z.object({
        passport: z.string(),
        kind: z.string(),
        words: z.record(z.string(), z.array(z.string())),
      }),
    ),
    levels: z.array(
      z.object({ issuer: z.object({ id: z.string() }), code: z.string(), label: z.string() }),
    ),
    regions: z.array(
      z.object({
        id: z.string(),
        advice: z.string(),
        exception: z.string().nullable(),
        noLongerNamedIn: z.unknown().nullable(),
      }),
    ),
    stays: z.array(
      z.object({
        country: z.string(),
        passport: z.string(),
        visa: KnownSchema,
        days: KnownSchema,
        window: KnownSchema,
        conditions: z.array(z.object({ text: z.string() })),
      }),
    ),
    contacts: z.array(
      z.object({
        id: z.string(),
        state: z.object({ word: z.string() }),
        channels: z.array(z.object({ kind: z.string(), value: z.string() })),
      }),
    ),
  }),
});

/** What one build published, by record. */
export interface Published {
  readonly day: string;
  readonly crossings: z.output<typeof CrossingsSchema>['data'];
  readonly logs: readonly { readonly id: string; readonly log: z.output<typeof LogSchema> }[];
  readonly alerts: z.output<typeof IndexSchema>['data']['alerts'];
  readonly advisories: readonly z.output<typeof AdvisorySchema>['data'][];
}

/**
 * Reads published data from the text of its files, by their path below `/api/v1/`.
 *
 * @throws where a file is not JSON, or is not what this site publishes.
 */
export function publishedFrom(files: ReadonlyMap<string, string>): Published {
  const read = <Schema extends z.ZodType>(schema: Schema, path: string): z.output<Schema> => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`The data has no ${path}.`);
    const parsed = schema.safeParse(JSON.parse(text));
    if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  const under = <Schema extends z.ZodType>(schema: Schema, folder: string): z.output<Schema>[] =>
    [...files.keys()]
      .filter((path) => path.startsWith(folder))
      .sort()
      .map((path) => read(schema, path));
  const { generatedAt, data } = read(IndexSchema, 'index.json');
  return {
    day: generatedAt,
    crossings: read(CrossingsSchema, 'crossings.json').data,
    logs: [
      ...under(CrossingSchema, 'crossings/').map((one) => one.data),
      ...read(BordersSchema, 'borders.json').data,
    ],
    alerts: data.alerts,
    advisories: under(AdvisorySchema, 'advisories/').map((one) => one.data),
  };
}
