import type { ViteDevServer } from 'vite';
import { buildDays } from '../cli/clock.ts';
import { sharePlan } from './content-plan.ts';

interface Watching {
  /** The folder of the content. */
  readonly content: string;
  /** The id of the module by which pages get the plan. */
  readonly module: string;
}

/**
 * Keeps the plan of `astro dev` true: plans again after each change of content or code, repaints the pages, and shows
 * the problems of the content in the browser while there are any. The last good plan stays meanwhile.
 */
export async function watchContent(server: ViteDevServer, watching: Watching): Promise<void> {
  const ssr = server.environments['ssr'];
  if (!ssr || !('runner' in ssr))
    throw new Error('astro dev has no environment to run the plan in.');
  const runner = ssr.runner as { import: <Module>(id: string) => Promise<Module> };
  let problems: string | undefined;

  const show = () => {
    if (problems === undefined) return;
    server.ws.send({ type: 'error', err: { message: problems, stack: '' } });
  };

  const planAgain = async () => {
    const { planContent } = await runner.import<typeof import('./content-plan.ts')>(
      '/src/integrations/content-plan.ts',
    );
    const made = planContent(watching.content, buildDays());
    if ('problems' in made) {
      problems = made.problems;
      server.config.logger.error(problems);
      show();
      return;
    }
    problems = undefined;
    sharePlan(made.plan);
    const known = ssr.moduleGraph.getModuleById(watching.module);
    if (known) ssr.moduleGraph.invalidateModule(known);
    server.ws.send({ type: 'full-reload' });
  };

  let queue = Promise.resolve();
  const changed = (file: string) => {
    const source = `${server.config.root}/src/`.replace('//', '/');
    if (!file.startsWith(watching.content) && !(file.startsWith(source) && file.endsWith('.ts')))
      return;
    queue = queue.then(planAgain).catch((error: unknown) => {
      problems = error instanceof Error ? error.message : String(error);
      show();
    });
  };

  server.watcher.add(watching.content);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  server.ws.on('connection', show);
  await planAgain();
}
