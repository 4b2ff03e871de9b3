import { z } from 'zod';
import { OUTCOMES, STATUSES } from '../vocabularies/statuses.ts';
import { keysOf } from '../vocabularies/term.ts';
import { CLASSES, TRAFFIC } from '../vocabularies/traffic.ts';
import {
  CountryCodeSchema,
  DatedSchema,
  DaySchema,
  InstantSchema,
  orNotStated,
  SlugSchema,
  TextSchema,
} from './scalars.ts';

const WhoEntrySchema = z
  .union([CountryCodeSchema, z.enum(keysOf(CLASSES))])
  .describe('A passport by the ISO code of its country, or a class of travellers.');

export const WhoSchema = orNotStated(
  z.union([
    z.strictObject({
      only: z.array(WhoEntrySchema).min(1).describe('Those whom the report names.'),
    }),
    z.strictObject({
      except: z.array(WhoEntrySchema).min(1).describe('Those whom the report leaves out.'),
    }),
  ]),
).describe('For whom: `{ only: [US] }`, `{ except: [TR] }` or `not-stated`.');

export const ReportLinkSchema = z
  .string()
  .regex(
    /^([a-z0-9-]+\/)?\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/,
    'must be the id of a report in this file, or `<slug>/<id>` of one in another file',
  )
  .describe('A report: its id in this file, or `<slug>/<id>` in another crossing or border.');

export const AuthorisationSchema = z
  .strictObject({
    authority: orNotStated(TextSchema).describe('Who decides.'),
    through: orNotStated(TextSchema).describe('Through whom it is asked for.'),
    documents: orNotStated(z.array(TextSchema).min(1)).describe('What must be shown or handed in.'),
    leadTime: orNotStated(TextSchema).describe('How long it takes, in the words of the issuer.'),
  })
  .describe('How to ask; each part may be `not-stated`, none may be missing.');

const claim = {
  id: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/,
      'must be `<day>-<issuer>`, with -2, -3 ... from the second on',
    )
    .describe(
      'Day of `asOf` (else of first publication), issuer, and `-2`, `-3` ... from the second on. Never changes.',
    ),
  asOf: DatedSchema.optional().describe(
    'The day of which the claim speaks, as printed. Either this or `undated`.',
  ),
  undated: z
    .literal('true')
    .optional()
    .describe('`true` where the source prints no day; the day of publication counts.'),
  at: InstantSchema.optional().describe(
    'The instant, where the source gives one. It only orders two reports of one day.',
  ),
  direction: orNotStated(
    z.union([
      z.literal('both'),
      z.string().regex(/^from-[A-Z]{2}$/, 'must be from-<ISO code>, both or not-stated'),
    ]),
  ).describe('Which way: `from-IR`, `both` or `not-stated`.'),
  who: WhoSchema,
  conditions: z
    .array(TextSchema)
    .default([])
    .describe('What the issuer asks of everyone, one sentence each.'),
  until: DaySchema.optional().describe(
    'The last day, where the issuer printed one. It may only shorten the limit.',
  ),
  quote: TextSchema.optional().describe(
    'Letter for letter from the document we read; shown in quotation marks.',
  ),
  words: TextSchema.optional().describe(
    'Its wording, perhaps shortened; shown without quotation marks.',
  ),
  note: TextSchema.optional().describe('What a reader must know besides, in a sentence of ours.'),
  source: SlugSchema.describe(
    'The document, an id of `sources.yaml`; its issuer is the issuer of the report.',
  ),
  corrects: ReportLinkSchema.optional().describe(
    'The report that this one mends; it then stands only in the log.',
  ),
  withdraws: ReportLinkSchema.optional().describe(
    'The report that its issuer took back with this one.',
  ),
  contradicts: ReportLinkSchema.optional().describe(
    'The report of the same source that this one contradicts.',
  ),
  exceptionTo: z
    .union([ReportLinkSchema, z.array(ReportLinkSchema).min(1)])
    .optional()
    .describe('The reports of the same source to which this one is an exception.'),
};

const side = orNotStated(z.union([z.literal('both'), CountryCodeSchema])).describe(
  'Whose gate: the ISO code of a side, `both` or `not-stated`. It is printed and decides nothing.',
);
const traffic = orNotStated(z.enum(keysOf(TRAFFIC))).describe('People, freight or `not-stated`.');

const onceDated = (report: { asOf?: unknown; undated?: unknown }) =>
  (report.asOf === undefined) !== (report.undated === undefined);
const ONCE_DATED = 'must have either `asOf` or `undated: true`, and not both';

export const ReportSchema = z
  .strictObject({
    ...claim,
    status: z.enum(keysOf(STATUSES)).describe('What the issuer says of the gate or border.'),
    side,
    traffic,
    authorisation: AuthorisationSchema.optional(),
  })
  .refine(onceDated, { message: ONCE_DATED, path: ['asOf'] })
  .describe('One dated claim of one issuer about a crossing or a whole border.');

export const PracticeSchema = z
  .strictObject({
    ...claim,
    outcome: z.enum(keysOf(OUTCOMES)).describe('What happened to people.'),
    side: side.optional(),
    traffic: traffic.optional(),
  })
  .refine(onceDated, { message: ONCE_DATED, path: ['asOf'] })
  .describe('What happened to people at a crossing or border, as one source tells it.');

export const CheckedSchema = z
  .strictObject({
    on: DaySchema.describe('The day on which we looked.'),
    by: TextSchema.describe('Who looked.'),
    where: TextSchema.describe('Where we looked.'),
    found: TextSchema.describe('What we found; `nothing newer` where there was nothing.'),
  })
  .describe('We looked and found nothing newer. It moves no limit.');

export type Report = z.output<typeof ReportSchema>;
export type Practice = z.output<typeof PracticeSchema>;
export type Who = z.output<typeof WhoSchema>;
export type Authorisation = z.output<typeof AuthorisationSchema>;
export type Checked = z.output<typeof CheckedSchema>;
