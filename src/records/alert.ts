import { z } from 'zod';
import { ACTIONS } from '../vocabularies/actions.ts';
import { keysOf } from '../vocabularies/term.ts';
import { ChangeNoteSchema } from './change-note.ts';
import {
  CountryCodeSchema,
  DatedSchema,
  DaySchema,
  InstantSchema,
  NeutralCodeSchema,
  orNotStated,
  SlugSchema,
  TextSchema,
} from './scalars.ts';

export const AlertActionSchema = z
  .strictObject({
    do: z.enum(keysOf(ACTIONS)).describe('What people are told to do.'),
    by: orNotStated(z.enum(['land', 'air', 'sea'])).describe('By which way.'),
    to: orNotStated(z.array(CountryCodeSchema).min(1)).describe('To which countries.'),
    condition: orNotStated(TextSchema).describe(
      'The condition the issuer printed; it is shown wherever the action is.',
    ),
    quote: orNotStated(TextSchema).describe("The issuer's words, letter for letter."),
  })
  .describe('One instruction. All five keys are written.');

export const AlertSchema = z
  .strictObject({
    title: TextSchema.max(70, 'must have at most 70 characters').describe(
      'What readers call it, with its day; search pages and chats cut off more than 70 characters.',
    ),
    issuer: SlugSchema.describe('Who issued it.'),
    areas: z.array(CountryCodeSchema).min(1).describe('The countries it is about.'),
    audience: z
      .strictObject({
        passports: z.array(CountryCodeSchema).min(1).describe('Passports by ISO code.'),
      })
      .describe('To whose citizens it speaks.'),
    sent: z
      .union([InstantSchema, DatedSchema])
      .describe('When it was issued: a day, or an instant with its offset.'),
    type: z.enum(['alert', 'update', 'cancel']).describe('As in CAP 1.2 `msgType`.'),
    references: z
      .array(SlugSchema)
      .default([])
      .describe('The alerts that an update or cancel speaks of.'),
    replaces: z
      .union([
        z.literal('not-stated'),
        z.strictObject({
          alert: SlugSchema.describe('The older alert.'),
          basis: z
            .enum(['issuer-stated', 'newer-same-issuer'])
            .describe('Whether the issuer says so.'),
        }),
      ])
      .describe('The alert whose place it takes.'),
    expires: orNotStated(z.union([InstantSchema, DaySchema])).describe(
      'The end the issuer printed.',
    ),
    actions: orNotStated(z.array(AlertActionSchema).min(1)).describe(
      'What people are told to do, in order.',
    ),
    event: orNotStated(TextSchema).describe('What is happening, in one sentence.'),
    steps: z
      .array(
        z.strictObject({
          for: z
            .enum(['everyone', 'leaving', 'cannot-leave', 'dual-nationals'])
            .describe('For whom.'),
          text: TextSchema.describe('One step, as an imperative.'),
        }),
      )
      .default([])
      .describe('The steps the alert gives.'),
    crossings: z.array(SlugSchema).default([]).describe('The crossings it names.'),
    notStated: z.array(TextSchema).default([]).describe('What the alert does not say.'),
    code: z
      .string()
      .regex(/^[a-z0-9]{3}$/, 'must be three lower-case letters or digits')
      .describe('The short address `/x/<code>/`, minted once.'),
    neutralCode: NeutralCodeSchema,
    source: SlugSchema.describe('The document.'),
    changes: z.array(ChangeNoteSchema).default([]).describe('Notes on changes of the prose.'),
  })
  .describe('A dated alert. By when it must be looked at again is derived, never written.');

export type Alert = z.output<typeof AlertSchema>;
export type AlertAction = z.output<typeof AlertActionSchema>;
