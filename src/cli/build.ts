import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundleProgram } from '../integrations/bundle-program.ts';
import { type CodeState, codeState, isOlderThanProcess } from '../integrations/code-digest.ts';
import { planContent } from '../integrations/content-plan.ts';
import { factProblems } from '../integrations/fact-table.ts';
import { judgedPages, unchangedFiles } from '../integrations/judged-pages.ts';
import { CACHE, keptBundle } from '../integrations/kept-bundle.ts';
import { type MadeFiles, rememberedSite, rememberSite } from '../integrations/kept-files.ts';
import { readKept } from '../integrations/kept-readings.ts';
import { makeSite } from '../integrations/make-site.ts';
import {
  asListed,
  type ListedFile,
  MANIFEST,
  pathsIn,
  versionOfDay,
  writeManifest,
} from '../integrations/mirror-manifest.ts';
import { pageProblems } from '../integrations/page-gate.ts';
import { startPlacing } from '../integrations/placing.ts';
import { publishedPaths, unconfirmed } from '../integrations/publication-guard.ts';
import { freshFolder, mendFolder, replaceFolder } from '../integrations/replace-folder.ts';
import { isFarOver, overweight, weighSite, weightLines } from '../integrations/weigh.ts';
import { drawingsMade, recallDrawings } from '../map/draw-once.ts';
import type { Plan } from '../plan.ts';
import { DaySchema } from '../records/scalars.ts';
import { type BuildDays, buildDays, wallClockDay } from './clock.ts';

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

/** Why a site is not published: printed as it stands. */
export class Refused extends Error {}

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
  const sites = join(root, CACHE, 'sites');
  const known = rememberedSite(sites, target);
  const { digest } = code;
  const keeps = !clean && known.code === digest;
  if (keeps) recallDrawings(known.drawings);
  const before: MadeFiles = keeps ? known.files : new Map();
  const fresh = await freshFolder(target);
  const placing = startPlacing(target, fresh, before);
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
    const judged = judgedPages({ old: target, fresh }, before, kept);
    judgeSite(fresh, target, made.plan, { confirm, judged });
    const same = known.weighed ? unchangedFiles(before, kept) : new Set<string>();
    const weighed = !confirm && (await judgeWeight(fresh, same));
    await finish({ fresh, old: target, files: listed }, made.plan);
    await replaceFolder(fresh, target);
    const drawings = kept.size > 0 ? drawingsMade() : new Map();
    rememberSite(sites, target, { files: kept, weighed, code: digest, drawings });
    await keepProgram(root, digest);
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

/** Bundles this program for the commands that follow; the site is in its place already. */
async function keepProgram(root: string, code: string): Promise<void> {
  await keptBundle({ root, kind: 'programs', code }, (folder) =>
    bundleProgram(join(root, 'src/cli/program.ts'), folder),
  );
}

/** @throws Refused with every reason why a fresh site may not take the place of the old one. */
function judgeSite(
  fresh: string,
  old: string,
  plan: Plan,
  { confirm, judged }: { readonly confirm: boolean; readonly judged: ReadonlySet<string> },
): void {
  const problems = pageProblems(fresh, plan.mirror.baseUrl, { later: [MANIFEST], judged });
  if (problems.length > 0) {
    throw new Refused(['Not published: the pages have faults.', ...problems].join('\n'));
  }
  const differing = factProblems(fresh);
  if (differing.length > 0) {
    throw new Refused(['Not published: pages and data differ.', ...differing].join('\n'));
  }
  const paths = pathsIn(fresh);
  const reasons = confirm ? [] : unconfirmed(publishedPaths(old), paths, plan.statuses);
  if (reasons.length > 0) {
    throw new Refused(
      `Not published: ${reasons.join('; ')}. If that is meant, say so with --confirm.`,
    );
  }
}

/**
 * Warns of pages over their budgets.
 *
 * @param weighed files that need not be weighed: they have not changed, and none was too heavy before.
 * @returns whether no page is too heavy.
 * @throws Refused with the heaviest of every kind of page of which one is far over its budget.
 */
async function judgeWeight(fresh: string, weighed: ReadonlySet<string>): Promise<boolean> {
  const heavy = overweight(await weighSite(fresh, { except: weighed, onlyDoubts: true }));
  if (heavy.length === 0) return true;
  const far = heavy.some(isFarOver);
  const lines = [
    `${far ? 'Not published' : 'warning'}: too heavy for one round trip, in bytes on the wire:`,
    ...weightLines(heavy),
    'Shorten what was written last on these pages; `npm run weigh` shows what weighs how much.',
  ];
  if (far) {
    throw new Refused(
      [
        ...lines,
        'If it cannot wait, say so with --confirm: on a bad line these pages then come late, or not whole.',
      ].join('\n'),
    );
  }
  process.stderr.write(`${lines.join('\n')}\n`);
  return false;
}
