import { z } from 'zod';
import { DaySchema, WholeNumberSchema } from './scalars.ts';

const DAYS_OF_TRUST = 30;

/** The kinds of OpenSSH keys that can sign: `sk-` keys live on a security token. DSA is broken and RSA is long. */
const KEY =
  /^(?:ssh-ed25519|sk-ssh-ed25519@openssh\.com|ecdsa-sha2-nistp(?:256|384|521)) [A-Za-z0-9+/]{60,}={0,2}$/;

/** 42 bytes: the letters "Ed", the id of the key, and the key. */
const MINISIGN_KEY = /^RW[A-Za-z0-9+/]{54}$/;

export const SigningKeySchema = z
  .strictObject({
    key: z
      .string()
      .regex(KEY, 'must be the first two words of a public key file (`.pub`): its kind and its key')
      .describe(
        'The public half, as in the file that ends in `.pub`, without the comment: `ssh-ed25519 AAAA...`.',
      ),
    validAfter: DaySchema.describe('The first day on which its signatures count.'),
    validBefore: DaySchema.describe('The day from which they count no more.'),
  })
  .refine(({ validAfter, validBefore }) => validAfter < validBefore, {
    path: ['validBefore'],
    message: 'must be later than `validAfter`',
  });

export const MirrorSchema = z
  .strictObject({
    refuseAfterDays: WholeNumberSchema.describe(
      'For how many days after its day a copy of the site is to be used.',
    ),
    keys: z
      .array(SigningKeySchema)
      .default([])
      .describe('The public keys that sign the list of files; none where it is not signed.'),
    minisignKeys: z
      .array(z.string().regex(MINISIGN_KEY, 'must be the second line of a public key of minisign'))
      .default([])
      .describe(
        'The public keys of minisign that sign the list besides, each the second line of its file: `RWQ...`.',
      ),
  })
  .default({ refuseAfterDays: DAYS_OF_TRUST, keys: [], minisignKeys: [] })
  .describe('How a copy of the site is checked. Private keys never come near this folder.');

export type SigningKey = z.output<typeof SigningKeySchema>;
