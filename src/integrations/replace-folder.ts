import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Putting a finished folder in the place of an older one. No system call that every system has exchanges two folders,
 * so that there are two renames. A process that is killed between them leaves the old folder whole under another name,
 * and the next command puts it back.
 */

function asideOf(target: string): string {
  return join(dirname(target), `.${basename(target)}-old`);
}

function freshPrefix(target: string): string {
  return `.${basename(target)}-new-`;
}

/** Whether a process of this machine runs. */
function runs(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Brings a folder back to what it was before a command that was killed, and removes what that command left. */
export async function mendFolder(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const aside = asideOf(target);
  if (existsSync(aside)) {
    if (existsSync(target)) await rm(aside, { recursive: true, force: true });
    else await rename(aside, target);
  }
  const prefix = freshPrefix(target);
  for (const name of await readdir(dirname(target))) {
    const maker = Number(name.slice(prefix.length).split('-')[0]);
    if (name.startsWith(prefix) && !runs(maker)) {
      await rm(join(dirname(target), name), { recursive: true, force: true });
    }
  }
}

/** Makes an empty folder beside `target`, whose own folder is there, on the same file system, named after this process. */
export async function freshFolder(target: string): Promise<string> {
  const fresh = await mkdtemp(join(dirname(target), `${freshPrefix(target)}${process.pid}-`));
  // Such a folder is its owner's alone, and the server that shows the site is somebody else.
  await chmod(fresh, 0o755);
  return fresh;
}

/**
 * Puts a finished folder in the place of an older one, which is moved aside first and removed last.
 *
 * @param waste a folder into which the old one is moved instead, where it is on the same disk: somebody empties it later.
 */
export async function replaceFolder(fresh: string, target: string, waste?: string): Promise<void> {
  const aside = asideOf(target);
  const old = existsSync(target);
  if (old) await rename(target, aside);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (old && !existsSync(target)) await rename(aside, target);
    throw error;
  }
  if (old && waste !== undefined && isMoved(aside, join(waste, basename(fresh)))) return;
  // In one call: a promise for each of tens of thousands of files is twice the work.
  rmSync(aside, { recursive: true, force: true });
}

function isMoved(from: string, to: string): boolean {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Removes what lies in a folder of old ones; other processes may do the same, or bring more. What will not go stays. */
export function emptyWaste(waste: string): void {
  try {
    for (const name of readdirSync(waste)) {
      rmSync(join(waste, name), { recursive: true, force: true });
    }
  } catch {
    // There is none yet, or another process is faster; the next build tries again.
  }
}
