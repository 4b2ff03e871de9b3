import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { LARGEST_FILE, type RawFile } from './content-folder.ts';
import { compareText } from './problem.ts';

/** The most that Git may say at once: the content of a site is some megabytes. */
const LARGEST_ANSWER = 512 * 1024 * 1024;

/** What Git answers in a folder; undefined where it refuses. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    maxBuffer: LARGEST_ANSWER,
    ...(input === undefined ? {} : { input }),
  });
  if (error) throw new Error(`Git cannot be run: ${error.message}`);
  return status === 0 ? stdout : undefined;
}

/** One line of `git ls-tree -l`: mode, kind, id, size and path. */
const ENTRY = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t(.+)$/s;

interface Entry extends RawFile {
  readonly id?: string;
}

function entryOf(line: string): Entry {
  const [, mode = '', kind = '', id = '', size = '', path = ''] = ENTRY.exec(line) ?? [];
  if (kind === 'tree') return { path, kind: 'folder' };
  // Links and other repositories are followed no more than on the disk.
  if (kind !== 'blob' || !mode.startsWith('100')) return { path, kind: 'other' };
  if (Number(size) > LARGEST_FILE) return { path, kind: 'too-large' };
  return { path, kind: 'file', id };
}

/** The bytes behind ids, in their order, as `git cat-file --batch` writes them: a line with the size, then the bytes. */
function bytesIn(answer: Buffer, count: number): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = 0;
  while (found.length < count) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    found.push(answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return found;
}

/**
 * Reads a content folder as it stood at a revision of its Git repository, without touching the folder: `HEAD~1`, a branch,
 * a tag or an id. It lists what `listFolder` would.
 *
 * @throws in words where there is no Git, no repository, no such revision, or no such folder in it.
 */
export function listRevision(folder: string, revision: string): readonly RawFile[] {
  if (!existsSync(folder)) throw new Error(`There is no folder "${folder}".`);
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.toString().trimEnd();
  if (prefix === undefined) throw new Error(`"${folder}" is in no Git repository.`);
  const commit = git(folder, [
    ...['rev-parse', '--quiet', '--verify', '--end-of-options', `${revision}^{commit}`],
  ])
    ?.toString()
    .trim();
  if (commit === undefined) {
    throw new Error(`Git knows no revision "${revision}": name one such as HEAD~1 or main.`);
  }
  const listed = git(folder, [
    'ls-tree',
    '-r',
    '-t',
    '-l',
    '-z',
    '--full-tree',
    `${commit}:${prefix}`,
  ]);
  if (listed === undefined) throw new Error(`"${revision}" has no folder "${prefix}".`);
  const entries = listed
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map(entryOf)
    .filter(({ path }) => !path.split('/').some((name) => name.startsWith('.')));
  const ids = entries.flatMap(({ id }) => id ?? []);
  const answer = git(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  const bytes = answer ? bytesIn(answer, ids.length) : [];
  let next = 0;
  return entries
    .map(({ id, ...file }) => {
      const own = id === undefined ? undefined : bytes[next++];
      return own === undefined ? file : { ...file, bytes: own };
    })
    .sort((one, other) => compareText(one.path, other.path));
}
