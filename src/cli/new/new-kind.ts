import { yamlOf } from '../../reading/yaml-style.ts';
import type { Mint } from '../mint.ts';
import type { Edit } from '../write-edit.ts';

/** What a command that makes a record asks for, one answer each; the flag has the same name. */
export interface Question {
  readonly flag: string;
  readonly ask: string;
  /** The answer where none is given; without one the command asks or refuses. */
  readonly otherwise?: string;
  /** Whether there may be several answers, one line each; the flag may then be given again. */
  readonly many?: true;
}

export type Answers = Readonly<Record<string, string>>;

/** A kind of record that can be made: what is asked, and the file that the answers make. */
export interface NewKind {
  readonly questions: readonly Question[];
  edit(answers: Answers, mint: Mint, content: string): Edit | NoEdit;
}

/** Why the answers make no file. */
export interface NoEdit {
  readonly refusal: string;
}

/** A text as YAML reads it back. */
export const quoted = (text: string) => yamlOf(text, 0).trim();

/** The codes or ids of an answer: "IR, TR". */
export function itemsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A list of codes or ids on one line: "IR, TR" becomes `[IR, TR]`. */
export const listOf = (text: string) => `[${itemsOf(text).join(', ')}]`;

/** The answers to a question that may have many. */
export const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
