import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Copy } from './faults.ts';

/** What a script answers: its exit code, and what it prints. */
export interface Answer {
  readonly status: number | null;
  readonly out: readonly string[];
  readonly err: string;
}

/** What is said of a good copy. */
export const GOOD: readonly string[] = [
  'GOOD. This is a true and whole copy of https://passes.example',
  'It was made for 2026-03-01. Use it until 2026-03-31. 7 files were checked.',
  'Its version is 1772323200. Note it; next time add: --last 1772323200',
  `The list of files before it has the SHA-256 ${'ab'.repeat(32)}`,
  'A true copy is not a fresh one: every page says until when to rely on a fact.',
];

/** Expects that an answer names these faults and no others. */
export function expectFaults({ status, out, err }: Answer, sentences: readonly string[]): void {
  expect(err).toBe('');
  expect(out.slice(0, -1).toSorted()).toEqual(
    sentences.map((sentence) => `WRONG: ${sentence}`).toSorted(),
  );
  const things = sentences.length === 1 ? 'One thing is' : `${sentences.length} things are`;
  expect(out.at(-1)).toBe(`DO NOT USE THIS COPY. ${things} wrong with it.`);
  expect(status).toBe(1);
}

/** Each: what the reader gives, the sentence that says what is missing, and how. */
export const UNCHECKED: readonly (readonly [string, string, (copy: Copy) => void])[] = [
  [
    'no keys',
    'the keys are of no site or of several. Name the one you expect with --site.',
    (copy) => {
      copy.keys = '\n# none yet\n';
    },
  ],
  [
    'a last version that is no number',
    '--last is a whole number; found new.',
    (copy) => {
      copy.options = ['--last', 'new'];
    },
  ],
  [
    'a day that is none',
    '--day is a day such as 2026-02-07; found today.',
    (copy) => {
      copy.options = ['--day', 'today'];
    },
  ],
  [
    'a day that no month has',
    '--day is a day such as 2026-02-07; found 2026-13-01.',
    (copy) => {
      copy.options = ['--day', '2026-13-01'];
    },
  ],
  [
    'a memory that holds something else',
    'seen does not hold a version. Delete it to begin again.',
    (copy) => {
      writeFileSync(join(copy.work, 'seen'), 'GOOD\n');
      copy.options = ['--seen', 'seen'];
    },
  ],
  [
    'a site that is none',
    'the id of a site is lower-case letters, digits and hyphens; found *.',
    (copy) => {
      copy.options = ['--site', '*'];
    },
  ],
];
