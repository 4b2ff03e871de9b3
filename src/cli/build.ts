import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build as buildWithAstro } from 'astro';
import { planContent, sharePlan } from '../integrations/content-plan.ts';
import { versionOfDay, writeManifest } from '../integrations/mirror-manifest.ts';
import { DaySchema } from '../records/scalars.ts';
import { buildDays, wallClockDay } from './clock.ts';

export interface BuildOptions {
  /** The folder that holds the finished site. */
  readonly out: string;
  /** The day for which the site is built (`YYYY-MM-DD`), when it is not that of the environment. */
  readonly day?: string | undefined;
  /** The folder of the content, when it is not `content/`. */
  readonly content?: string | undefined;
}

/**
 * Judges the content, builds the site into a fresh folder beside `out` and puts it in place by rename once it is whole: a
 * build that is refused, fails or is killed leaves the site that was there untouched.
 *
 * @returns the exit code: 1 where the content has errors, all of which are printed.
 */
export async function build({ out, day, content = 'content' }: BuildOptions): Promise<number> {
  if (day !== undefined && !DaySchema.safeParse(day).success) {
    process.stderr.write(`--day must be a day in the form YYYY-MM-DD; found "${day}".\n`);
    return 1;
  }
  const days = day === undefined ? buildDays() : { day, wallClockDay: wallClockDay() };
  const made = planContent(content, days);
  if ('problems' in made) {
    process.stderr.write(`${made.problems}\n`);
    return 1;
  }
  sharePlan(made.plan);
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  // Such a folder is its owner's alone, and the server that shows the site is somebody else.
  await chmod(fresh, 0o755);
  try {
    await buildWithAstro({ outDir: fresh, logLevel: 'warn' });
    const claims = made.plan.mirror;
    await writeManifest(fresh, claims, { version: versionOfDay(claims.day), previous: null });
    await replaceFolder(fresh, target);
    return 0;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Puts a finished folder in the place of an older one, which is moved aside first and removed last. */
async function replaceFolder(fresh: string, target: string): Promise<void> {
  const aside = `${fresh}-old`;
  const old = existsSync(target);
  if (old) await rename(target, aside);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (old) await rename(aside, target);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}
