import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { MirrorClaims } from '../views/mirror-claims.ts';

/** The signed list of the files of a site, below the folder of the site; its signatures are named after it. */
export const MANIFEST = 'mirror/manifest.json';
export const SIGNATURE = `${MANIFEST}.sig`;
export const MINISIGNATURE = `${MANIFEST}.minisig`;
const OWN_FILES = new Set([MANIFEST, SIGNATURE, MINISIGNATURE]);

const FORMAT = 'overland-mirror-1';

/** What verify.sh and verify.ps1 can read: one file a line, names that need no quoting in any shell, an address without escapes. */
const PLAIN_PATH = /^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+)*$/;
const PLAIN_ADDRESS = /^[A-Za-z0-9:/.?&=%~_-]+$/;

/** One file of a site. */
export interface ListedFile {
  /** Below the folder of the site, with `/` on every system. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Where a list stands among the lists of its site. */
export interface Succession {
  /** It only grows: seconds since 1970. */
  readonly version: number;
  /** The SHA-256 of the list before it, in hexadecimal digits. */
  readonly previous: string | null;
}

/** A list as it is read back. */
export interface Manifest extends MirrorClaims, Succession {
  readonly files: readonly ListedFile[];
}

/** The path of every file of a site, sorted by bytes; the list itself and its signatures are left out. */
export function pathsIn(folder: string): readonly string[] {
  const top = resolve(folder);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(top.length + 1))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !OWN_FILES.has(path))
    .sort();
}

/** Files whose sizes and digests are known, in the order of `pathsIn`. */
export function asListed(
  files: ReadonlyMap<string, Omit<ListedFile, 'path'>>,
): readonly ListedFile[] {
  return [...files]
    .map(([path, { size, sha256 }]) => ({ path, size, sha256 }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Every file of a site with its size and digest, in the order of `pathsIn`. */
export function listFiles(folder: string): readonly ListedFile[] {
  return pathsIn(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, size: bytes.length, sha256: hash('sha256', bytes) };
  });
}

/**
 * The list of files as JSON, one file a line and in a fixed order, so that a shell can read it too.
 *
 * @throws where a path or the address of the site has letters that such a reader could take for something else.
 */
export function manifestText(
  claims: MirrorClaims,
  { version, previous }: Succession,
  files: readonly ListedFile[],
): string {
  const odd = files.find(({ path }) => !PLAIN_PATH.test(path))?.path;
  if (odd !== undefined) {
    throw new Error(
      `The list of files cannot name "${odd}". Names are made of Latin letters, digits, dots, hyphens and underscores.`,
    );
  }
  if (!PLAIN_ADDRESS.test(claims.baseUrl)) {
    throw new Error(`The list of files cannot name the address ${claims.baseUrl}.`);
  }
  const head = {
    format: FORMAT,
    site: claims.site,
    baseUrl: claims.baseUrl,
    day: claims.day,
    version,
    previous,
    refuseAfter: claims.refuseAfter,
  };
  const headLines = Object.entries(head).map(
    ([name, value]) => `"${name}": ${JSON.stringify(value)},\n`,
  );
  const fileLines = files.map(({ path, size, sha256 }) => JSON.stringify({ path, size, sha256 }));
  return `{\n${headLines.join('')}"files": [\n${fileLines.join(',\n')}\n]\n}\n`;
}

/** The version of a build that is no release: the beginning of its day, so that one day gives one site. */
export function versionOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/**
 * Lists the files of a finished site in the site itself. Nothing may change there afterwards but signatures.
 *
 * @param files those of the folder, where they are known already.
 */
export async function writeManifest(
  folder: string,
  claims: MirrorClaims,
  succession: Succession,
  files: readonly ListedFile[] = listFiles(folder),
): Promise<void> {
  const path = join(folder, MANIFEST);
  await mkdir(dirname(path), { recursive: true });
  writeFileSync(path, manifestText(claims, succession, files));
}

/** The list of a site as it stands in its folder. Throws where there is none. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
}

/** The files that are not as the list of their site says, or are missing, or are not listed; sorted. */
export function unlisted(folder: string, { files }: Manifest): readonly string[] {
  const listed = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const there = new Map(listFiles(folder).map(({ path, sha256 }) => [path, sha256]));
  const paths = new Set([...listed.keys(), ...there.keys()]);
  return [...paths].filter((path) => listed.get(path) !== there.get(path)).sort();
}
