/**
 * How long a text is as a short message. 3GPP TS 23.038, section 6.2.1: a message of 140 octets holds 160 characters of
 * the GSM 7-bit default alphabet; one character outside it turns the message into UCS-2, which holds 70.
 */

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Section 6.2.1.1: each is sent after an escape and counts as two. */
const EXTENSION = '\f^{}\\[~]|€';

const LENGTHS: ReadonlyMap<string, 1 | 2> = new Map([
  ...[...BASIC].map((character) => [character, 1] as const),
  ...[...EXTENSION].map((character) => [character, 2] as const),
]);

/** The length of one message, in the units of the alphabet that it needs. */
export interface MessageLength {
  readonly alphabet: 'gsm7' | 'ucs2';
  /** Septets of GSM 7-bit, or 16-bit units of UCS-2. */
  readonly units: number;
  /** How many of them one message holds. */
  readonly limit: 160 | 70;
}

/** The characters of a text that the GSM 7-bit alphabet and its extension do not have, each once. */
export function notInGsm7(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !LENGTHS.has(character));
}

/** Counts a text as a short message. */
export function messageLength(text: string): MessageLength {
  let units = 0;
  for (const character of text) {
    const length = LENGTHS.get(character);
    if (length === undefined) return { alphabet: 'ucs2', units: text.length, limit: 70 };
    units += length;
  }
  return { alphabet: 'gsm7', units, limit: 160 };
}
