import { relative } from 'node:path';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is no folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
};

/** What to tell whoever named a file or folder that cannot be used; undefined of any other error. */
export function pathSentence(error: unknown): string | undefined {
  const { code, path } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown };
  const reason = typeof code === 'string' ? REASONS[code] : undefined;
  if (reason === undefined || typeof path !== 'string') return undefined;
  const near = relative(process.cwd(), path);
  const named = near === '' ? '.' : near.startsWith('..') ? path : near;
  return `"${named}" ${reason}. Look at the files and folders that the command names, or leaves to their defaults.`;
}
