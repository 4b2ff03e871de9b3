import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDays } from '../cli/clock.ts';
import { clientScripts } from './client-scripts.ts';
import { contentFolder, planContent, sharedPlan, sharePlan } from './content-plan.ts';
import { watchContent } from './dev-content.ts';
import { serveOtherFile, writeOtherFiles } from './other-files.ts';

const MODULE = 'virtual:overland/plan';
const RESOLVED = `\0${MODULE}`;

/**
 * The only integration of the site. It gives pages the plan as `virtual:overland/plan`: in a build the one that was made
 * before the build began, in `astro dev` one made anew whenever content or code changes.
 */
export function overland(): AstroIntegration {
  let root = '';
  return {
    name: 'overland',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              clientScripts(),
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
        if (command !== 'build' || sharedPlan()) return;
        const made = planContent(contentFolder(root), buildDays());
        if ('problems' in made) {
          process.stderr.write(`${made.problems}\n`);
          process.exit(1);
        }
        sharePlan(made.plan);
      },
      'astro:build:done': async ({ dir }) => {
        const plan = sharedPlan();
        if (plan) await writeOtherFiles(plan, fileURLToPath(dir));
      },
      'astro:server:setup': async ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const plan = sharedPlan();
          const [address = '/'] = (request.url ?? '/').split('?');
          if (!plan) return next();
          serveOtherFile(plan, address).then((file) => {
            if (!file) return next();
            response.setHeader('content-type', file.type);
            response.end(file.body);
          }, next);
        });
        await watchContent(server, { content: contentFolder(root), module: RESOLVED });
      },
    },
  };
}
