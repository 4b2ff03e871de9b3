import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageFile, Plan } from '../plan.ts';
import { type TextsOf, textsOf } from './carried-texts.ts';
import { sharePlan } from './content-plan.ts';
import { drawOnce } from './draw-once.ts';

type Bundle = typeof import('./printer-entry.ts');

/** A page as it is printed; the one for what is not there has no address of its own. */
export type PrintablePage =
  | PageFile
  | { readonly address: '/404.html'; readonly kind: 'not-found'; readonly view: Plan['notFound'] };

/** Prints pages, and has the texts that all of them carry inline. */
export interface PagePrinter {
  readonly texts: TextsOf;
  print(page: PrintablePage): Promise<string>;
}

/** Any origin will do: pages say their addresses themselves. */
const ORIGIN = 'http://localhost';

let loaded = false;

/** The address by which Astro knows a page: to it, each is the index of a folder. */
function requestFor({ kind, address }: PrintablePage): Request {
  return new Request(`${ORIGIN}${kind === 'not-found' ? '/404/' : address.replace(/\/?$/, '/')}`);
}

/**
 * Loads the bundle of the pages.
 *
 * @param plan holds the pages that will be printed and no others, so that none can depend on one that is not.
 * @throws the second time: modules of a bundle are loaded once in a process, and keep the plan that they found.
 */
export async function loadPrinter(folder: string, plan: Plan): Promise<PagePrinter> {
  if (loaded) throw new Error('A process prints the pages of one site.');
  loaded = true;
  sharePlan(plan);
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app, scripts, styles }: Bundle = await import(pathToFileURL(join(folder, entry)).href);
  return {
    texts: async (carried) => textsOf({ scripts, styles }, carried),
    print: async (page) => {
      const request = requestFor(page);
      const routeData = app.match(request, true);
      if (!routeData) throw new Error(`No route prints ${page.address}.`);
      const response = await app.render(request, { routeData });
      const html = await response.text();
      if (response.status !== (page.kind === 'not-found' ? 404 : 200)) {
        throw new Error(`${page.address} was not printed; the reason is above.`);
      }
      // Nothing compresses a file on a memory stick: what repeats in it is written once.
      return page.kind === 'guide' ? drawOnce(html) : html;
    },
  };
}
