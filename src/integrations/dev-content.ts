import { sep } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import { buildDays } from '../cli/clock.ts';
import { sharePlan, shareProblems } from './content-plan.ts';
import { publicationOf } from './publication.ts';

interface Watching {
  /** The folder of the content. */
  readonly content: string;
  /** The id of the module by which pages get the plan. */
  readonly module: string;
}

/**
 * Keeps the plan of `astro dev` true, and shows the errors of the content in the browser while there are any; the last
 * good plan stays meanwhile.
 *
 * @returns what has to be told of every file that changed, once Vite has forgotten what it made of the old one: where
 * the plan rests on the file it plans again and repaints the pages.
 */
export async function watchContent(
  server: ViteDevServer,
  { content, module }: Watching,
): Promise<(file: string) => Promise<void>> {
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
    const made = planContent(content, buildDays(), { ...publicationOf(), admin: true });
    if ('problems' in made) throw new Error(made.problems);
    problems = undefined;
    sharePlan(made.plan);
    const known = ssr.moduleGraph.getModuleById(module);
    if (known) ssr.moduleGraph.invalidateModule(known);
    server.ws.send({ type: 'full-reload' });
  };

  let running = Promise.resolve();
  let waiting: Promise<void> | undefined;
  // Many files that change at once, as when a branch is checked out, are planned together.
  const plan = () => {
    waiting ??= running = running
      .then(() => {
        waiting = undefined;
        return planAgain();
      })
      .catch((error: unknown) => {
        problems = error instanceof Error ? error.message : String(error);
        shareProblems(problems);
        server.config.logger.error(problems);
        show();
      });
    return waiting;
  };

  const folders = [content, `${server.config.root}${sep}src`].map((folder) =>
    normalizePath(folder),
  );
  server.watcher.add(content);
  server.ws.on('connection', show);
  await plan();
  return async (file) => {
    const [inContent, inCode] = folders.map((folder) => file.startsWith(`${folder}/`));
    if (inContent || (inCode && file.endsWith('.ts'))) await plan();
  };
}
