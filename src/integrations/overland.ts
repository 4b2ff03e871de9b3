import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { PRINTER } from './bundle-printer.ts';
import { clientScripts } from './client-scripts.ts';
import { contentFolder, PLAN_MODULE, sharedPlan } from './content-plan.ts';
import { watchContent } from './dev-content.ts';
import { serveEditorFile } from './editor-files.ts';
import { serveOtherFile } from './other-files.ts';
import { isSavedPage } from './saved-pages.ts';

const MODULE = 'virtual:overland/plan';
const RESOLVED = `\0${MODULE}`;

/**
 * The integration of the site. It gives pages the plan as `virtual:overland/plan`: in a build the pages that are to be
 * printed, in `astro dev` all of them, made anew whenever content or code changes.
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
        if (command !== 'build' || config.integrations.some(({ name }) => name === PRINTER)) return;
        process.stderr.write('Astro alone does not build this site: run `npm run build`.\n');
        process.exit(1);
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
          const serving = serveOtherFile(plan, address).then(
            (file) => file ?? serveEditorFile(plan.editor, address),
          );
          serving.then((file) => {
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
