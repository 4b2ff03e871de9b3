import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { buildDays } from '../cli/clock.ts';
import { clientScripts } from './client-scripts.ts';
import { contentFolder, PLAN_MODULE, planContent, sharedPlan, sharePlan } from './content-plan.ts';
import { writeCopyLists } from './copy-lists.ts';
import { watchContent } from './dev-content.ts';
import { serveOtherFile, writeOtherFiles } from './other-files.ts';
import { isSavedPage, placeSavedPages } from './saved-pages.ts';

const MODULE = 'virtual:overland/plan';
const RESOLVED = `\0${MODULE}`;

/**
 * The only integration of the site. It gives pages the plan as `virtual:overland/plan`: in a build the one that was made
 * before the build began, in `astro dev` one made anew whenever content or code changes.
 */
export function overland(): AstroIntegration {
  let root = '';
  let changed: ((file: string) => Promise<void>) | undefined;
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
                load: (id: string) => (id === RESOLVED ? PLAN_MODULE : undefined),
                hotUpdate: {
                  order: 'pre',
                  async handler({ file }) {
                    if (this.environment.name === 'ssr') await changed?.(file);
                  },
                },
              } satisfies Plugin,
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
        if (!plan) return;
        await placeSavedPages(plan, fileURLToPath(dir));
        await writeOtherFiles(plan, fileURLToPath(dir));
        await writeCopyLists(plan, fileURLToPath(dir));
      },
      'astro:server:setup': async ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const plan = sharedPlan();
          const [address = '/'] = (request.url ?? '/').split('?');
          if (!plan) return next();
          // Astro serves it as the folder that a build puts in its place.
          if (isSavedPage(plan, address)) {
            request.url = `${address}/`;
            return next();
          }
          serveOtherFile(plan, address).then((file) => {
            if (!file) return next();
            response.setHeader('content-type', file.type);
            response.end(file.body);
          }, next);
        });
        const content = contentFolder(root);
        changed = await watchContent(server, { content, module: RESOLVED });
      },
    },
  };
}
