import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundleProgram } from '../integrations/bundle-program.ts';
import { type CodeState, codeState, isOlderThanProcess } from '../integrations/code-digest.ts';
import { planContent } from '../integrations/content-plan.ts';
import { siteChange } from '../integrations/judged-pages.ts';
import { CACHE, keptBundle } from '../integrations/kept-bundle.ts';
import { type MadeFiles, rememberedSite, rememberSite } from '../integrations/kept-files.ts';
import { readKept } from '../integrations/kept-readings.ts';
import { makeSite } from '../integrations/make-site.ts';
import {
  asListed,
  type ListedFile,
  versionOfDay,
  writeManifest,
} from '../integrations/mirror-manifest.ts';
import { startPlacing } from '../integrations/placing.ts';
import { freshFolder, mendFolder, replaceFolder } from '../integrations/replace-folder.ts';
import { drawingsMade, recallDrawings } from '../map/draw-once.ts';
import type { Plan } from '../plan.ts';
import { DaySchema } from '../records/scalars.ts';
import { type BuildDays, buildDays, wallClockDay } from './clock.ts';
import { judgeSite, Refused } from './judge-site.ts';

export interface PublishOptions {
  /** The folder that holds the finished site. */
  readonly out: string;
  /** The folder of the content, when it is not `content/`. */
  readonly content?: string | undefined;
  /** Whether a person confirms that many pages go, that all statuses become equal, or that a page is far too heavy. */
  readonly confirm?: boolean | undefined;
  /** Whether every file is made anew, even one that the last build made of the same view and code. */
  readonly clean?: boolean | undefined;
  /** The code that this process runs, where its start has looked at it. */
  readonly code?: CodeState | undefined;
}

export interface BuildOptions extends PublishOptions {
  /** The day for which the site is built (`YYYY-MM-DD`), when it is not that of the environment. */
  readonly day?: string | undefined;
}

/** A site that is made and judged, and not yet in its place. */
export interface FinishedSite {
  readonly fresh: string;
  /** The folder of the site that it replaces. */
  readonly old: string;
  readonly files: readonly ListedFile[];
}

/**
 * Judges the content, builds the site into a fresh folder beside `out`, judges that, and puts it in place by rename once
 * it is whole: a build that is refused, fails or is killed leaves the site that was there untouched.
 *
 * @returns the exit code: 1 where the site is not published, for reasons that are all printed.
 */
export async function build({ day, ...options }: BuildOptions): Promise<number> {
  if (day !== undefined && !DaySchema.safeParse(day).success) {
    process.stderr.write(`--day must be a day in the form YYYY-MM-DD; found "${day}".\n`);
    return 1;
  }
  const days = day === undefined ? buildDays() : { day, wallClockDay: wallClockDay() };
  return publish(options, days, async ({ fresh, files }, { mirror }) => {
    const succession = { version: versionOfDay(mirror.day), previous: null };
    await writeManifest(fresh, mirror, succession, files);
  });
}

/**
 * The way of every site to its place.
 *
 * @param finish lists the files of the fresh folder, which nothing changes afterwards.
 * @returns the exit code.
 */
export async function publish(
  { out, content = 'content', confirm = false, clean = false, code: started }: PublishOptions,
  days: BuildDays,
  finish: (site: FinishedSite, plan: Plan) => Promise<void>,
): Promise<number> {
  const target = resolve(out);
  await mendFolder(target);
  const root = process.cwd();
  const code = started ?? codeState(root);
  const [sites, waste] = [join(root, CACHE, 'sites'), join(root, CACHE, 'waste')];
  const { digest } = code;
  const known = rememberedSite(sites, target, digest);
  if (!clean) recallDrawings(known.drawings);
  const before: MadeFiles = clean ? new Map() : known.files;
  const fresh = await freshFolder(target);
  const placing = startPlacing({ old: target, fresh, waste }, before);
  try {
    const { read, note } = readKept(content, { notes: join(root, CACHE, 'readings'), code, clean });
    const made = planContent(read, days);
    note();
    if ('problems' in made) throw new Refused(made.problems);
    const placed = await placing.placed;
    const making = { root, code: digest, fresh, before, placed, clean };
    const files = await makeSite(made.plan, making);
    const listed = asListed(files);
    // What was written after this process had started may not be what it ran: nothing of it is kept.
    const kept: MadeFiles = isOlderThanProcess(code) ? files : new Map();
    const change = siteChange(before, kept);
    const site = { plan: made.plan, fresh, old: target, known, change };
    const judged = await judgeSite(site, confirm);
    await finish({ fresh, old: target, files: listed }, made.plan);
    await replaceFolder(fresh, target, waste);
    const drawings = kept.size > 0 ? drawingsMade() : new Map();
    rememberSite(sites, target, { ...judged, files: kept, code: digest, drawings });
    await keepProgram(root, digest);
    await placing.ended;
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await placing.stop();
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Bundles this program for the commands that follow. The site is in its place: where this fails, only time is lost. */
async function keepProgram(root: string, code: string): Promise<void> {
  try {
    const entries = {
      program: join(root, 'src/cli/program.ts'),
      'placing-thread': join(root, 'src/integrations/placing-thread.ts'),
    };
    await keptBundle({ root, kind: 'programs', code }, (folder) => bundleProgram(entries, folder));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`warning: the site is published, but commands start slower: ${reason}\n`);
  }
}
