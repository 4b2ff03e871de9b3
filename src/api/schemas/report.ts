import { z } from 'zod';
import { OUTCOMES, STATUSES } from '../../vocabularies/statuses.ts';
import { keysOf } from '../../vocabularies/term.ts';
import { CLASSES, TRAFFIC } from '../../vocabularies/traffic.ts';
import {
  CountrySchema,
  DatedSchema,
  DaySchema,
  IdSchema,
  LinesSchema,
  NOT_STATED,
  PageSchema,
  TextsSchema,
} from './values.ts';

export const IssuerRefSchema = z
  .strictObject({
    id: IdSchema,
    name: TextsSchema,
    kind: z.enum(['government', 'authority', 'press', 'reference']),
  })
  .meta({ id: 'IssuerRef', description: 'Who says so.' });

export const SourceRefSchema = z
  .strictObject({
    id: IdSchema.describe('An id of the collection of sources.'),
    title: z.string(),
    published: DatedSchema.nullable().describe('The day of the text; null where it is not stated.'),
  })
  .meta({ id: 'SourceRef', description: 'The document in which it stands.' });

export const WhoSchema = z
  .strictObject({
    rule: z
      .enum(['only', 'except', NOT_STATED])
      .describe('Whether only those named are meant, or all but those named.'),
    passports: z.array(CountrySchema),
    classes: z.array(z.enum(keysOf(CLASSES))),
  })
  .meta({ id: 'Who', description: 'For whom a report is.' });

const reportId = z
  .string()
  .regex(/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/)
  .meta({ id: 'ReportId', description: 'A report: `<crossing or border>/<day>-<issuer>`.' });

const ref = {
  id: reportId,
  place: z.strictObject({ kind: z.enum(['crossing', 'border']), id: IdSchema }),
  says: z
    .enum([...keysOf(STATUSES), ...keysOf(OUTCOMES)])
    .describe('The status that it reports, or what happened to people.'),
  side: z
    .string()
    .regex(/^([A-Z]{2}|both|not-stated)$/)
    .describe('Whose gate it speaks of.'),
  who: WhoSchema,
  asOf: DatedSchema.nullable().describe('The day of which it speaks; null where it prints none.'),
  undated: z
    .boolean()
    .describe('Whether it prints no day. Its age then counts from its publication.'),
  day: DaySchema.describe('The day from which its age counts.'),
  limit: DaySchema.nullable().describe(
    'The last day on which it is to be relied on; null for do-not-use, which holds until it is withdrawn.',
  ),
  issuer: IssuerRefSchema,
  source: SourceRefSchema,
  page: PageSchema,
};

export const ReportRefSchema = z.strictObject(ref).meta({
  id: 'ReportRef',
  description: 'A report in short: who says what, of which day, until when.',
});

export const AuthorisationSchema = z.strictObject({
  authority: z.string().nullable().describe('Who decides.'),
  through: z.string().nullable().describe('Through whom it is asked for.'),
  documents: z.array(z.string()).nullable().describe('What must be shown or handed in.'),
  leadTime: z.string().nullable().describe('How long it takes, in the words of the issuer.'),
});

const links = z.array(reportId);

export const ReportSchema = z
  .strictObject({
    ...ref,
    kind: z
      .enum(['status', 'practice'])
      .describe('What an issuer says of a place, or what happened to people there.'),
    knownOn: DaySchema.describe('The day on which it became known.'),
    direction: z.string().regex(/^(from-[A-Z]{2}|both|not-stated)$/),
    traffic: z.enum([...keysOf(TRAFFIC), NOT_STATED]),
    until: DaySchema.nullable().describe('The last day that the issuer printed.'),
    conditions: z.array(z.string()),
    authorisation: AuthorisationSchema.nullable().describe('How to ask, where one must ask.'),
    quote: z.string().nullable().describe('Letter for letter from the document that was read.'),
    wording: z.string().nullable().describe('Its wording, perhaps shortened: not a quotation.'),
    pressCopies: z.boolean().describe('Whether the text was read in press copies.'),
    note: z.string().nullable(),
    corrects: links,
    withdraws: links,
    contradicts: links,
    exceptionTo: links,
  })
  .meta({
    id: 'Report',
    description: 'One dated claim of one issuer about a crossing or a whole border.',
  });

export const LogEntrySchema = z
  .strictObject({
    report: ReportSchema,
    fate: z
      .enum(['decides', 'stands', 'for-others', 'replaced', 'left-out', 'corrected', 'withdrawn'])
      .describe('What became of it, for the first passport of the site.'),
    by: reportId.nullable().describe('The report that took its place, mended it or took it back.'),
    list: SourceRefSchema.nullable().describe('The complete list that left the place out.'),
    words: LinesSchema,
  })
  .meta({ id: 'LogEntry' });
