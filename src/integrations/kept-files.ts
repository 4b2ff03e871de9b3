import type { Drawings } from '../map/draw-once.ts';
import type { Drawing } from '../map/drawing.ts';
import { keepNewest, placeOfNote, readNote, writeNote } from './noted.ts';
import type { PageTables } from './page-tables.ts';

/** What is known of a file of a built site. */
export interface MadeFile {
  /** The digest of all that decides its bytes. */
  readonly key: string;
  /** The SHA-256 of the bytes that were made of that, in hexadecimal digits, and how many they are. */
  readonly sha256: string;
  readonly size: number;
}

/** By path below the folder of the site. */
export type MadeFiles = ReadonlyMap<string, MadeFile>;

/** What is noted of a site that was published. */
export interface MadeSite {
  readonly files: MadeFiles;
  /** Whether no page was too heavy; not where a person has let heavy ones through. */
  readonly weighed: boolean;
  /** The digest of the code that made it. */
  readonly code: string;
  readonly drawings: Drawings;
  /** What its pages say in their status tables. */
  readonly tables: readonly PageTables[];
}

interface Noted extends Omit<MadeSite, 'files' | 'drawings'> {
  readonly files: readonly (readonly [string, MadeFile])[];
  readonly drawings: readonly (readonly [string, Drawing])[];
}

/** How many sites are remembered, each in a place of its own. */
const KEPT = 20;

const NOTHING: MadeSite = {
  files: new Map(),
  weighed: false,
  code: '',
  drawings: new Map(),
  tables: [],
};

/**
 * What is remembered of a site that the same code made; nothing where the note is missing or damaged. It is true whatever
 * became of the site: it says which bytes a key stands for, not that they are still there.
 *
 * @param code the digest of the code.
 */
export function rememberedSite(cache: string, site: string, code: string): MadeSite {
  const noted = readNote(placeOfNote(cache, site)) as Noted | undefined;
  if (noted?.code !== code) return NOTHING;
  return { ...noted, files: new Map(noted.files), drawings: new Map(noted.drawings) };
}

/** Notes what a site was made of, for the next build. */
export function rememberSite(cache: string, site: string, made: MadeSite): void {
  const { files, drawings } = made;
  const note: Noted = { ...made, files: [...files], drawings: [...drawings] };
  writeNote(placeOfNote(cache, site), note);
  keepNewest(cache, KEPT);
}
