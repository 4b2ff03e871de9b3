import { factProblems } from '../integrations/fact-table.ts';
import { judgedPages, type SiteChange } from '../integrations/judged-pages.ts';
import type { MadeSite } from '../integrations/kept-files.ts';
import { MANIFEST, pathsIn } from '../integrations/mirror-manifest.ts';
import { factsIn } from '../integrations/page-facts.ts';
import { pageProblems } from '../integrations/page-gate.ts';
import { tablesOfPages } from '../integrations/page-tables.ts';
import { publishedPaths, unconfirmed } from '../integrations/publication-guard.ts';
import {
  isFarOver,
  overweight,
  type Weighed,
  weighSite,
  weightLines,
} from '../integrations/weigh.ts';
import type { Plan } from '../plan.ts';

/** Why a site is not published: printed as it stands. */
export class Refused extends Error {}

/** A site that is made and not yet in its place. */
export interface UnjudgedSite {
  readonly plan: Plan;
  readonly fresh: string;
  /** The folder of the site that it replaces. */
  readonly old: string;
  /** What is remembered of that one. */
  readonly known: MadeSite;
  readonly change: SiteChange;
}

/** @throws Refused where there are any problems, with all of them. */
function refuse(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Refused([`Not published: ${what}.`, ...problems].join('\n'));
}

/**
 * Judges a site before it takes its place.
 *
 * @param confirm whether a person lets through what has to be confirmed.
 * @returns what to remember of it.
 * @throws Refused with every reason of one kind why it may not.
 */
export async function judgeSite(
  { plan, fresh, old, known, change }: UnjudgedSite,
  confirm: boolean,
): Promise<Pick<MadeSite, 'tables' | 'weighed'>> {
  const { baseUrl } = plan.mirror;
  const { unchanged } = change;
  const paths = pathsIn(fresh);
  const facts = factsIn(fresh);
  const judged = judgedPages({ old, fresh: facts }, change);
  const later = [MANIFEST];
  refuse('the pages have faults', pageProblems({ paths, facts, baseUrl, later, judged }));
  const tables = tablesOfPages(fresh, paths, { tables: known.tables, unchanged });
  refuse('pages and data differ', factProblems(fresh, tables));
  if (confirm) return { tables, weighed: false };
  expectNoLoss(unconfirmed(publishedPaths(old), paths, plan.statuses));
  const except = known.weighed ? unchanged : new Set<string>();
  const heavy = overweight(await weighSite(fresh, { paths, except, onlyDoubts: true }));
  warnOfWeight(heavy);
  return { tables, weighed: heavy.length === 0 };
}

/** @throws Refused where so much would change that a person has to confirm it. */
function expectNoLoss(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  throw new Refused(
    `Not published: ${reasons.join('; ')}. If that is meant, say so with --confirm.`,
  );
}

/**
 * Warns of pages over their budgets.
 *
 * @throws Refused with the heaviest of every kind of page of which one is far over its budget.
 */
function warnOfWeight(heavy: readonly Weighed[]): void {
  if (heavy.length === 0) return;
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
}
