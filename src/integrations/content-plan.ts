import { makeEdition } from '../edition.ts';
import { type Plan, planSite } from '../plan.ts';
import { printProblem } from '../reading/problem.ts';

const SHARED = Symbol.for('overland.plan');
const shared = globalThis as { [SHARED]?: Plan };

/** Hands the plan to the pages: their bundle runs in this process, so a shared value spares printing and parsing it. */
export function sharePlan(plan: Plan): void {
  shared[SHARED] = plan;
}

/** The plan that was shared last; undefined before the first. */
export function sharedPlan(): Plan | undefined {
  return shared[SHARED];
}

/** The folder of the content: `OVERLAND_CONTENT`, else `content/` in the folder of the project. */
export function contentFolder(root: string): string {
  return process.env['OVERLAND_CONTENT'] ?? `${root}content`;
}

/** A plan of the site, or every problem of the content, printed. */
export function planContent(
  content: string,
  days: { readonly day: string; readonly wallClockDay: string },
): { readonly plan: Plan } | { readonly problems: string } {
  const made = makeEdition(content, days);
  if (made.kind === 'problems') return { problems: made.problems.map(printProblem).join('\n') };
  return { plan: planSite(made) };
}
