import type { Root } from 'mdast';

/** What a file without troubles says, as plain values, so that it can be noted. It follows from its path and its bytes alone. */
export interface Reading {
  /** The SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** What its schema makes of its data: a record, or the entries of a list by id. */
  readonly record: unknown;
  /** The prose, with its places; not where the file is data alone. */
  readonly body?: Root;
}

/** Readings by the path inside the content folder. */
export type Readings = ReadonlyMap<string, Reading>;
