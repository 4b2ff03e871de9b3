import { z } from 'zod';
import { PUBLISHERS } from '../vocabularies/publishers.ts';
import { keysOf } from '../vocabularies/term.ts';
import { EditingSchema } from './editing.ts';
import { MirrorSchema } from './mirror.ts';
import { NeutralCodesSchema } from './neutral-codes.ts';
import {
  BaseUrlSchema,
  CountryCodeSchema,
  CountSchema,
  DatedSchema,
  DaySchema,
  LanguageSchema,
  LocalisedSchema,
  NeutralCodeSchema,
  orNotStated,
  SlugSchema,
  TextSchema,
  UrlSchema,
  WholeNumberSchema,
} from './scalars.ts';

export const SiteSchema = z
  .strictObject({
    id: SlugSchema.describe('The id of the site in feeds and CAP messages, minted once.'),
    identity: z
      .strictObject({
        domain: z
          .string()
          .regex(
            /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/,
            'must be a domain in lower case, such as overland.example',
          )
          .describe('A domain that the publisher holds.'),
        since: DaySchema.describe('A day on which the publisher held it.'),
      })
      .describe(
        'In whose name ids of feed entries and messages are minted (RFC 4151). Written once and never changed, wherever the site moves: a change would send everything to every subscriber again.',
      ),
    title: TextSchema.describe('The name of the site.'),
    purpose: TextSchema.describe('What the site is for, in one sentence.'),
    publisher: TextSchema.describe('Who keeps the site.'),
    publisherKind: z
      .enum(keysOf(PUBLISHERS))
      .default('not-government')
      .describe(
        'Whether a `government` keeps it or not: every page, feed and message says so. Only a government may say that it is one.',
      ),
    contact: TextSchema.describe('How to reach the publisher.'),
    baseUrl: BaseUrlSchema.describe('Where the site is published.'),
    languages: z
      .array(LanguageSchema)
      .min(1)
      .refine(([original]) => original === 'en', 'must begin with `en`, the language of records')
      .describe('The languages of the site, the original first.'),
    travellers: z
      .array(CountryCodeSchema)
      .min(1)
      .describe('The passports the site writes for, the first one first.'),
    homeIssuers: z
      .record(CountryCodeSchema, SlugSchema)
      .describe('The home issuer of each of these passports.'),
    passports: z
      .record(
        CountryCodeSchema,
        z.strictObject({
          holders: LocalisedSchema.describe('Its holders, as in "open for U.S. citizens".'),
          passport: LocalisedSchema.describe('The passport, as in "U.S. passport".'),
        }),
      )
      .describe('How passports and their holders are called.'),
    freshness: z
      .record(z.union([z.literal('default'), CountryCodeSchema]), WholeNumberSchema)
      .refine((days) => days['default'] !== undefined, 'must have `default`')
      .describe(
        'For how many whole days after its day a report is current: `default` and per country.',
      ),
    outsidePage: z
      .record(z.union([z.literal('default'), CountryCodeSchema]), orNotStated(UrlSchema))
      .refine((pages) => pages['default'] !== undefined, 'must have `default`')
      .describe(
        'Where "Leave page" leads: `default` and per country. A page that nobody is in danger for having visited, or `not-stated`: then an empty page of ours stays.',
      ),
    neutralCodes: NeutralCodesSchema.default({}),
    copies: z
      .enum(['offered', 'withdrawn'])
      .default('offered')
      .describe(
        'Whether readers may keep a copy on their device. `withdrawn` removes every copy on the next visit, with what kept it.',
      ),
    maintainedUntil: orNotStated(DaySchema).describe(
      'The day on which nobody looks after the site any more.',
    ),
    publishes: orNotStated(CountSchema).describe('Every how many hours a new build is due.'),
    mirror: MirrorSchema,
    security: z
      .strictObject({
        contacts: z
          .array(
            z
              .string()
              .regex(
                /^(https:\/\/|mailto:|tel:\+)\S+$/,
                'must begin with https://, mailto: or tel:+',
              ),
          )
          .min(1)
          .describe('Whom to tell about a weakness of the site, the best way first.'),
        policy: UrlSchema.optional().describe('What the publisher promises to whoever tells.'),
      })
      .optional()
      .describe('What `/.well-known/security.txt` says (RFC 9116); without it there is none.'),
    editing: EditingSchema.optional(),
    hstsDays: WholeNumberSchema.optional().describe(
      'For how many days browsers may ask for the site by HTTPS only. It cannot be taken back: leave it out until HTTPS is sure to stay.',
    ),
  })
  .describe('The site itself.');

export const ScalesSchema = z
  .record(
    SlugSchema,
    z.strictObject({
      issuer: SlugSchema.describe('Whose scale.'),
      source: SlugSchema.describe('The document.'),
      levels: z
        .array(
          z.strictObject({
            code: TextSchema.describe('As the issuer writes it.'),
            label: TextSchema.describe('The label.'),
            meaning: TextSchema.describe('What it means, in our words.'),
            order: WholeNumberSchema.describe('The place on the scale, 1 the mildest.'),
            colour: TextSchema.describe("The name of the issuer's colour."),
          }),
        )
        .min(1)
        .describe('The levels, the mildest first.'),
    }),
  )
  .describe('Every scale of levels, by id.');

/** The formats of open data that `overland import` reads; each is read by a file of `importing/`. */
const ImportFormatSchema = z
  .enum(['threat-level-feed', 'content-item', 'advisory-state', 'warning-flags'])
  .describe('The format of its open data, for `overland import`.');

export const IssuersSchema = z
  .record(
    SlugSchema,
    z.strictObject({
      name: TextSchema.describe('The full name.'),
      shortName: LocalisedSchema.describe('As in "(U.S.)" and "U.S. alert".'),
      inSentence: LocalisedSchema.describe('As in "says the U.S."'),
      kind: z
        .enum(['government', 'authority', 'press', 'reference'])
        .describe(
          'What it is; a `reference` (open data, an encyclopedia, a guidebook) only gives names and positions.',
        ),
      country: orNotStated(CountryCodeSchema).describe(
        'Its country, by ISO code, where that is known.',
      ),
      audience: z
        .array(CountryCodeSchema)
        .default([])
        .describe('The passports it speaks to; of the press, none.'),
      url: orNotStated(UrlSchema).describe('Its address.'),
      scale: orNotStated(SlugSchema).describe('The scale of levels it uses.'),
      openData: ImportFormatSchema.optional(),
      neutralCode: NeutralCodeSchema.optional().describe(
        'The neutral address `/n/<code>/` of its page of documents, six characters that spell no word, minted once; without it the page has no neutral view.',
      ),
    }),
  )
  .describe('Every issuer, by id.');

export const SourceSchema = z
  .strictObject({
    issuer: SlugSchema.describe('Who says so.'),
    title: TextSchema.describe('The title as a reader would know it.'),
    called: LocalisedSchema.optional().describe(
      'What a sentence calls it after its issuer: `{ en: "alert" }` for "U.S. alert".',
    ),
    published: orNotStated(DatedSchema).describe(
      'The day of the text; every press copy of it inherits that day.',
    ),
    official: z
      .enum(['found', 'not-found'])
      .optional()
      .describe('Whether the official text itself was found.'),
    via: z
      .array(
        z.strictObject({
          source: SlugSchema.describe('The copy, a source itself.'),
          published: orNotStated(DatedSchema).describe('The day of the copy.'),
        }),
      )
      .default([])
      .describe('The copies in which we read an official text.'),
    seenOn: z
      .array(DaySchema)
      .default([])
      .describe('Of a living page: the days of the copies we read, first to last.'),
    seen: DaySchema.describe('The day on which we read it.'),
    covers: z
      .array(SlugSchema)
      .default([])
      .describe('Borders of which we recorded everything that the document says.'),
    licence: TextSchema.optional().describe('Under which licence it may be used.'),
    url: UrlSchema.optional().describe('Its address, where known.'),
    note: TextSchema.optional().describe('How far it can be trusted.'),
  })
  .describe('A document.');

export const SourcesSchema = z.record(SlugSchema, SourceSchema).describe('Every document, by id.');

export type Site = z.output<typeof SiteSchema>;
export type Scale = z.output<typeof ScalesSchema>[string];
export type ImportFormat = z.output<typeof ImportFormatSchema>;
export type Issuer = z.output<typeof IssuersSchema>[string];
export type Source = z.output<typeof SourceSchema>;
