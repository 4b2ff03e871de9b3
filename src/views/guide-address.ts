import { addressIn } from './addresses.ts';
import type { ViewContext } from './context.ts';

/** The address of the whole guide of a country in one file, in the language of the page. */
export function guideAddress(ctx: ViewContext, country: string): string {
  return addressIn(ctx.site, ctx.lang, `/save/${country}.html`);
}
