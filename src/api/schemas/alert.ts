import { z } from 'zod';
import { ACTIONS } from '../../vocabularies/actions.ts';
import { keysOf } from '../../vocabularies/term.ts';
import { IssuerRefSchema, ReportSchema, SourceRefSchema } from './report.ts';
import {
  CountrySchema,
  DatedSchema,
  DaySchema,
  HtmlSchema,
  IdSchema,
  NOT_STATED,
  PageSchema,
  TextsSchema,
} from './values.ts';

const ActionSchema = z
  .strictObject({
    do: z.enum(keysOf(ACTIONS)),
    responseType: z
      .enum(['Evacuate', 'Shelter', 'Prepare', 'Avoid', 'Monitor', 'AllClear'])
      .nullable()
      .describe('The same in CAP 1.2.'),
    by: z.enum(['land', 'air', 'sea', NOT_STATED]),
    to: z.array(CountrySchema).describe('Empty where no country is named.'),
    condition: z.string().nullable().describe('Part of the instruction wherever it is shown.'),
    quote: z.string().nullable(),
  })
  .meta({ id: 'Action', description: 'One instruction.' });

const summary = {
  id: IdSchema,
  title: z.string(),
  issuer: IssuerRefSchema,
  source: SourceRefSchema,
  passports: z.array(CountrySchema).describe('To whose citizens it speaks.'),
  countries: z.array(CountrySchema).describe('What it is about.'),
  sent: DatedSchema,
  type: z.enum(['alert', 'update', 'cancel']),
  state: z.enum(['in-force', 'lapsed', 'replaced', 'cancelled']),
  reviewBy: DaySchema.describe('Its printed end, else the day by which to look for a newer one.'),
  endPrinted: z.boolean(),
  actionsStated: z.boolean().describe('False: what it told people to do was not read.'),
  actions: z.array(ActionSchema),
  replacedBy: IdSchema.nullable(),
  page: PageSchema,
  headline: TextsSchema,
};

export const AlertSummarySchema = z
  .strictObject({ ...summary, data: PageSchema })
  .meta({ id: 'AlertSummary' });

export const AlertSchema = z
  .strictObject({
    ...summary,
    lines: z.array(TextsSchema),
    event: z.string().nullable(),
    replaces: z
      .strictObject({
        alert: IdSchema,
        basis: z
          .enum(['issuer-stated', 'newer-same-issuer'])
          .describe('Whether the issuer says so.'),
      })
      .nullable(),
    references: z.array(IdSchema),
    steps: z.array(
      z.strictObject({
        for: z.enum(['everyone', 'leaving', 'cannot-leave', 'dual-nationals']),
        text: z.string(),
      }),
    ),
    notStated: z.array(z.string()).describe('What the alert does not say.'),
    statuses: z
      .array(
        z.strictObject({
          report: ReportSchema,
          from: CountrySchema,
          to: CountrySchema,
          holds: z.boolean().describe('Whether it is still what a traveller is told.'),
          limit: DaySchema.nullable(),
          words: TextsSchema,
        }),
      )
      .describe('The crossings and borders as the alert gave them.'),
    shortAddress: PageSchema,
    textTwin: PageSchema,
    shortMessage: PageSchema,
    prose: HtmlSchema,
  })
  .meta({ id: 'Alert', description: 'Everything that the page of an alert shows.' });
