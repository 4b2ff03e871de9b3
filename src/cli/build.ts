import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build as buildWithAstro } from 'astro';

export interface BuildOptions {
  /** The folder that holds the finished site. */
  readonly out: string;
  /** The day for which the site is built (`YYYY-MM-DD`), when it is not the wall clock's. */
  readonly day?: string | undefined;
  /** The folder of the content, when it is not `content/`. */
  readonly content?: string | undefined;
}

/**
 * Builds the site into a fresh folder beside `out` and puts it in place by rename once it is whole: a build that fails
 * or is killed leaves the site that was there untouched.
 *
 * @returns the exit code; where the content has problems, the process ends with 1 after printing all of them.
 */
export async function build(options: BuildOptions): Promise<number> {
  const out = resolve(options.out);
  if (options.day !== undefined) {
    process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(`${options.day}T12:00:00Z`) / 1000);
  }
  if (options.content !== undefined) process.env['OVERLAND_CONTENT'] = resolve(options.content);
  await mkdir(dirname(out), { recursive: true });
  const fresh = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    await buildWithAstro({ outDir: fresh, logLevel: 'warn' });
    await replaceFolder(fresh, out);
    return 0;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Puts a finished folder in the place of an older one, which is moved aside first and removed last. */
async function replaceFolder(fresh: string, out: string): Promise<void> {
  const aside = `${fresh}-old`;
  if (existsSync(out)) await rename(out, aside);
  await rename(fresh, out);
  await rm(aside, { recursive: true, force: true });
}
