import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDays } from '../cli/clock.ts';
import type { Plan } from '../plan.ts';
import { printProblem } from '../reading/problem.ts';
import { watchContent } from './dev-content.ts';

const MODULE = 'virtual:overland/plan';
const RESOLVED = `\0${MODULE}`;
const SHARED = Symbol.for('overland.plan');

/** Hands the plan to the pages: the bundle runs in this process, so a shared value spares printing and parsing it. */
export function sharePlan(plan: Plan): void {
  (globalThis as Record<symbol, unknown>)[SHARED] = plan;
}

/** The folder of the content: `OVERLAND_CONTENT`, else `content/` of the project. */
export function contentFolder(root: string): string {
  return process.env['OVERLAND_CONTENT'] ?? `${root}content`;
}

/**
 * The only integration of the site. It gives pages the plan as `virtual:overland/plan`: in a build from the edition
 * that was judged before the build began, in `astro dev` made anew whenever content or code changes.
 */
export function overland(): AstroIntegration {
  let root = '';
  return {
    name: 'overland',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'overland-plan',
                resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
                load: (id: string) =>
                  id === RESOLVED
                    ? `export const plan = globalThis[Symbol.for('overland.plan')];`
                    : undefined,
              },
            ],
          },
        });
        if (command !== 'build') return;
        const { makeEdition } = await import('../edition.ts');
        const { planSite } = await import('../plan.ts');
        const made = makeEdition(contentFolder(root), buildDays());
        if (made.kind === 'problems') {
          process.stderr.write(`${made.problems.map(printProblem).join('\n')}\n`);
          process.exit(1);
        }
        sharePlan(planSite(made));
      },
      'astro:server:setup': async ({ server }) => {
        await watchContent(server, { content: contentFolder(root), module: RESOLVED, sharePlan });
      },
    },
  };
}
