import { resolve } from 'node:path';
import { type Distances, distancesMeasured, recallDistances } from '../reading/border-line.ts';
import { type ReadResult, readContent } from '../reading/read-content.ts';
import type { Reading, Readings } from '../reading/readings.ts';
import { type CodeState, isOlderThanProcess } from './code-digest.ts';
import { keepNewest, placeOfNote, readNote, writeNote } from './noted.ts';

/** What is noted of a content folder: what its files say, and what was measured for it. */
interface Known {
  readonly readings: Readings;
  readonly distances: Distances;
}

interface Noted {
  /** The digest of the code that read and measured. */
  readonly code: string;
  readonly readings: readonly (readonly [string, Reading])[];
  readonly distances: readonly (readonly [string, number | null])[];
}

interface Keeping {
  /** The folder of the notes. */
  readonly notes: string;
  readonly code: CodeState;
  /** Whether everything is read anew. */
  readonly clean: boolean;
}

/** How many content folders are remembered: those of the branches somebody works on. */
const KEPT = 5;

const NOTHING: Known = { readings: new Map(), distances: new Map() };

/** What the very same code knew of a folder; nothing where the note is missing, damaged or of other code. */
function knownOf(place: string, { digest }: CodeState): Known {
  const noted = readNote(place) as Noted | undefined;
  if (noted?.code !== digest) return NOTHING;
  return { readings: new Map(noted.readings), distances: new Map(noted.distances) };
}

/**
 * Reads a content folder, of files that are to the last byte as they were only what was noted of them.
 *
 * @returns what was read, and how to note it for the next build, once it is judged.
 * @throws where the folder itself cannot be listed.
 */
export function readKept(
  folder: string,
  { notes, code, clean }: Keeping,
): { readonly read: ReadResult; readonly note: () => void } {
  const place = placeOfNote(notes, resolve(folder));
  const known = clean ? NOTHING : knownOf(place, code);
  recallDistances(known.distances);
  const read = readContent(folder, known.readings);
  const note = () => {
    const { readings } = read;
    const distances = distancesMeasured();
    if (isSame(readings, known.readings) && isSame(distances, known.distances)) return;
    // What was written after this process had started may not be what it ran.
    if (!isOlderThanProcess(code)) return;
    const noted: Noted = {
      code: code.digest,
      readings: [...readings],
      distances: [...distances],
    };
    writeNote(place, noted);
    keepNewest(notes, KEPT);
  };
  return { read, note };
}

function isSame<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
): boolean {
  return one.size === other.size && one.entries().every(([key, value]) => other.get(key) === value);
}
