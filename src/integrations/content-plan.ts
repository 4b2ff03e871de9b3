import { resolve } from 'node:path';
import { makeEdition } from '../edition.ts';
import { type Plan, planSite } from '../plan.ts';
import { printProblem } from '../reading/problem.ts';
import type { ReadResult } from '../reading/read-content.ts';
import {
  type Publication,
  publicationOf,
  publicationProblems,
  publishedAs,
} from './publication.ts';

const SHARED = Symbol.for('overland.plan');
const PROBLEMS = Symbol.for('overland.problems');
const shared = globalThis as { [SHARED]?: Plan; [PROBLEMS]?: string };

/** The module by which pages get the plan; where there is none yet, it says why. */
export const PLAN_MODULE = `
export const plan = globalThis[Symbol.for('${SHARED.description}')];
if (!plan) throw new Error(globalThis[Symbol.for('${PROBLEMS.description}')]);
`;

/** Hands the plan to the pages: their bundle runs in this process, so a shared value spares printing and parsing it. */
export function sharePlan(plan: Plan): void {
  shared[SHARED] = plan;
}

/** Tells pages why there is no plan. */
export function shareProblems(problems: string): void {
  shared[PROBLEMS] = problems;
}

/** The plan that was shared last; undefined before the first. */
export function sharedPlan(): Plan | undefined {
  return shared[SHARED];
}

/** The folder of the content: `OVERLAND_CONTENT`, else `content/` in the folder of the project. */
export function contentFolder(root: string): string {
  return resolve(root, process.env['OVERLAND_CONTENT'] || 'content');
}

/**
 * A plan of the site of a content folder, or of one that was read already; else every error of the content, printed as
 * `overland check` prints it.
 */
export function planContent(
  content: string | ReadResult,
  days: { readonly day: string; readonly wallClockDay: string },
  publication: Publication = publicationOf(),
): { readonly plan: Plan } | { readonly problems: string } {
  const made = makeEdition(content, days);
  const elsewhere = publicationProblems(publication);
  if (made.kind === 'problems' || elsewhere.length > 0) {
    const inContent = made.kind === 'problems' ? made.problems : [];
    const errors = [...elsewhere, ...inContent].filter(({ severity }) => severity === 'error');
    return { problems: errors.map(printProblem).join('\n') };
  }
  return { plan: planSite(publishedAs(made, publication)) };
}
