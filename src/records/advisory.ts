import { z } from 'zod';
import { ACTIONS } from '../vocabularies/actions.ts';
import { REGION_ADVICE } from '../vocabularies/advice.ts';
import { keysOf } from '../vocabularies/term.ts';
import { VISAS } from '../vocabularies/visas.ts';
import { ChangeNoteSchema } from './change-note.ts';
import { CheckedSchema } from './report.ts';
import {
  CountryCodeSchema,
  CountSchema,
  DatedSchema,
  DaySchema,
  LocalisedSchema,
  NeutralCodeSchema,
  orNotStated,
  SlugSchema,
  TextSchema,
  WholeNumberSchema,
} from './scalars.ts';

const SeenOnSchema = z
  .array(DaySchema)
  .default([])
  .describe(
    'Days on which a copy of the living page still had it, first to last; a build prints the newest it knew.',
  );

export const LevelSchema = z
  .strictObject({
    issuer: SlugSchema.describe('Whose level.'),
    scale: SlugSchema.describe('The scale, an id of `scales.yaml`.'),
    code: TextSchema.describe('The code on that scale, as the issuer writes it.'),
    label: TextSchema.describe('The label the issuer printed.'),
    reasons: z.array(TextSchema).default([]).describe('The reasons the issuer named.'),
    issued: DatedSchema.describe('The day of the level.'),
    reviewed: orNotStated(DaySchema).describe('The day on which the issuer says it looked again.'),
    seenOn: SeenOnSchema,
    source: SlugSchema.describe('The document.'),
    note: TextSchema.optional().describe('What a reader must know besides.'),
  })
  .describe('A level of one issuer. It never lapses; what ages is our look at it.');

export const StandingSchema = z
  .strictObject({
    issuer: SlugSchema.describe('Who says so.'),
    do: z.enum(keysOf(ACTIONS)).describe('What people are told to do.'),
    condition: orNotStated(TextSchema).describe('The condition the issuer printed.'),
    quote: TextSchema.describe('Its words, letter for letter.'),
    from: orNotStated(DaySchema).describe('Since when.'),
    seenOn: SeenOnSchema.unwrap()
      .min(1)
      .describe('The days on which a copy of the page had it, first to last.'),
    source: SlugSchema.describe('The document.'),
  })
  .describe('An instruction that stands on a living page.');

export const RegionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, 'must be `<day>-<issuer>-<area>`')
      .describe('Day, issuer and area.'),
    area: z
      .string()
      .regex(
        /^([A-Z]{2}-[A-Z0-9]{1,3}|[a-z0-9]+(-[a-z0-9]+)*)$/,
        'must be an ISO 3166-2 code or a slug',
      )
      .describe('ISO 3166-2 code, or a slug of ours where the area is no province.'),
    name: TextSchema.describe('How readers know it.'),
    issuer: SlugSchema.describe('Who warns.'),
    advice: z.enum(keysOf(REGION_ADVICE)).describe('What is said.'),
    words: orNotStated(TextSchema).describe("The issuer's words for the advice."),
    exception: orNotStated(TextSchema).describe(
      'The exception it prints; never shown without the warning, nor the warning without it.',
    ),
    from: DatedSchema.describe('Since when.'),
    seenOn: SeenOnSchema,
    notIn: orNotStated(SlugSchema).describe(
      'A later source of the issuer that no longer names the region.',
    ),
    until: orNotStated(DaySchema).describe('The last day, where the issuer printed one.'),
    source: SlugSchema.describe('The document.'),
    note: TextSchema.optional().describe('What a reader must know besides.'),
  })
  .describe(
    'A warning about a part of a country; it stands in the file of the country in which the part lies.',
  );

const StaySchema = orNotStated(
  z.strictObject({
    days: CountSchema.describe('How many days.'),
    window: orNotStated(
      z.union([
        z.enum(['visit', 'year']),
        z.strictObject({
          days: CountSchema.describe('The length of the rolling window in days.'),
        }),
      ]),
    ).describe('Per `visit`, per `year`, in any `{ days: 180 }`, or `not-stated`.'),
  }),
).describe('How long one may stay, or `not-stated`.');

export const EntrySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, 'must be `<day>-<passport>`')
      .describe('Day and passport, `2026-02-05-us`; `-2`, `-3` ... from the second on.'),
    passport: z
      .strictObject({
        of: CountryCodeSchema,
        kind: orNotStated(z.enum(['ordinary', 'official'])).describe('The kind of passport.'),
      })
      .describe('The passport shown at the border.'),
    visa: orNotStated(z.enum(keysOf(VISAS))).describe('Visa, in the words of IATA Timatic.'),
    stay: StaySchema,
    purpose: orNotStated(TextSchema).optional().describe('For what purpose.'),
    conditions: z.array(TextSchema).default([]).describe('What is asked besides.'),
    asOf: DatedSchema.optional().describe(
      'The day of which the claim speaks. Either this or `undated`.',
    ),
    undated: z.literal('true').optional().describe('`true` where no day is printed.'),
    corrects: TextSchema.optional().describe(
      'The id of the entry rule in this file that this one mends.',
    ),
    source: SlugSchema.describe('The document.'),
    note: TextSchema.optional().describe('What a reader must know besides.'),
  })
  .refine((rule) => (rule.asOf === undefined) !== (rule.undated === undefined), {
    message: 'must have either `asOf` or `undated: true`, and not both',
    path: ['asOf'],
  })
  .describe('A dated claim about entry and stay, for one passport.');

export const PassportValiditySchema = z
  .strictObject({
    of: CountryCodeSchema,
    rule: TextSchema.describe('What the issuer asks of the passport.'),
    days: WholeNumberSchema.optional().describe(
      'The same in days beyond entry, to put the strictest first.',
    ),
    asOf: DatedSchema.describe('The day of the claim.'),
    source: SlugSchema.describe('The document.'),
  })
  .describe('How long a passport must be valid. All claims are shown, the strictest first.');

export const ChannelSchema = z
  .strictObject({
    kind: z
      .enum(['phone', 'emergency', 'email', 'web', 'address'])
      .describe('What kind of channel.'),
    value: TextSchema.describe('The number or address, as printed.'),
    hours: TextSchema.optional().describe('When it answers.'),
    asOf: DatedSchema.optional().describe('The day of the page that printed it.'),
    seenOn: SeenOnSchema.describe(
      'For a living page without a date: the days on which it was seen there.',
    ),
    source: SlugSchema.describe('The document.'),
    note: TextSchema.optional().describe('What a caller must know.'),
  })
  .refine((channel) => channel.asOf !== undefined || channel.seenOn.length > 0, {
    message: 'must have `asOf`, or `seenOn` with at least one day',
    path: ['asOf'],
  })
  .describe('One way to reach a contact, with its own date.');

export const ContactSchema = z
  .strictObject({
    id: SlugSchema.describe('Unique between all contacts.'),
    name: TextSchema.describe('Who answers.'),
    for: TextSchema.describe('For whom, in one sentence.'),
    passports: z
      .array(CountryCodeSchema)
      .default([])
      .describe("Whose contact it is; empty where it is everyone's."),
    country: CountryCodeSchema.optional().describe(
      'The country it is in; it stands on the pages of crossings that lead there.',
    ),
    channels: z.array(ChannelSchema).default([]).describe('How to reach it.'),
    states: z
      .array(
        z.strictObject({
          from: DaySchema.describe('Since when.'),
          state: z.enum(['open', 'closed']).describe('Open or closed.'),
          source: SlugSchema.describe('The document.'),
          note: TextSchema.optional().describe('What a caller must know.'),
        }),
      )
      .default([])
      .describe('When it opened and closed.'),
    instead: z.array(SlugSchema).default([]).describe('Contacts to try while it is closed.'),
  })
  .describe('A contact; its numbers and its opening are dated facts too.');

export const AdvisorySchema = z
  .strictObject({
    code: CountryCodeSchema,
    alpha3: z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code')
      .describe('ISO 3166-1 alpha-3 code.'),
    numeric: z
      .string()
      .regex(/^\d{3}$/, 'must be an ISO 3166-1 numeric code')
      .describe('ISO 3166-1 numeric code; it names the country in the boundary data.'),
    names: LocalisedSchema,
    aliases: z.array(TextSchema).default([]).describe('Other names; slugs made of them redirect.'),
    departures: z
      .enum(['yes', 'no'])
      .default('no')
      .describe('`yes` where the page is about leaving this country by land.'),
    neutralCode: NeutralCodeSchema,
    levels: z.array(LevelSchema).default([]).describe('Every level of every issuer, oldest first.'),
    standing: z
      .array(StandingSchema)
      .default([])
      .describe('Instructions that stand on living pages.'),
    regions: z.array(RegionSchema).default([]).describe('Warnings about parts of this country.'),
    entry: z
      .array(EntrySchema)
      .default([])
      .describe('Claims about entry and stay in this country.'),
    passportValidity: z
      .array(PassportValiditySchema)
      .default([])
      .describe('Claims about how long the passport must be valid.'),
    contacts: z.array(ContactSchema).default([]).describe('Contacts in or for this country.'),
    askFirst: z
      .array(SlugSchema)
      .default([])
      .describe('Contacts to ask before setting out, the first one first.'),
    checked: z
      .array(CheckedSchema)
      .default([])
      .describe('When somebody looked and found nothing newer.'),
    changes: z.array(ChangeNoteSchema).default([]).describe('Notes on changes of the prose.'),
  })
  .describe('A country.');

export type Advisory = z.output<typeof AdvisorySchema>;
export type Level = z.output<typeof LevelSchema>;
export type Standing = z.output<typeof StandingSchema>;
export type Region = z.output<typeof RegionSchema>;
export type EntryRule = z.output<typeof EntrySchema>;
export type PassportValidity = z.output<typeof PassportValiditySchema>;
export type Contact = z.output<typeof ContactSchema>;
export type Channel = z.output<typeof ChannelSchema>;
