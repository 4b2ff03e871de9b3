import type { DerivedStatus } from '../vocabularies/statuses.ts';

/**
 * Words of short messages in a script that the GSM alphabet does not have: 70 characters, the address among them. A
 * language that has these says less in a message, and never a permission without its condition and its limit.
 */
export interface BriefWords {
  readonly word: Readonly<Record<DerivedStatus, string>>;
  /** A status with its day. */
  readonly on: (word: string, date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly goOnly: (condition: string) => string;
  /** A warning about the far side, which is not said in full. */
  readonly warned: string;
  readonly notKnown: (date: string) => string;
  readonly ask: string;
  readonly doNotUse: (said: string) => string;
  /** Where a permission and its terms do not fit together. */
  readonly termsOnPage: string;
  readonly onPage: string;
  readonly border: (names: string) => string;
  readonly alert: (issuer: string, date: string) => string;
  readonly ended: string;
  /** Before everything on a day that is not the wall clock's, where there is room. */
  readonly notCurrent: string;
}
