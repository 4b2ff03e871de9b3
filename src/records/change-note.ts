import { z } from 'zod';
import { CHANGE_KINDS } from '../vocabularies/changes.ts';
import { keysOf } from '../vocabularies/term.ts';
import { DaySchema, TextSchema } from './scalars.ts';

export const ChangeNoteSchema = z
  .strictObject({
    on: DaySchema.describe('The day of the change.'),
    kind: z
      .enum(keysOf(CHANGE_KINDS))
      .describe('What kind of change; `minor` is left out of feeds.'),
    text: TextSchema.describe('What changed, in one sentence.'),
  })
  .describe('A note on a change of prose. Changes of facts are derived, never typed.');

export type ChangeNote = z.output<typeof ChangeNoteSchema>;
