import type { ViewContext } from './context.ts';
import type { Use } from './source-uses.ts';

/** The country on whose page a fact stands. */
function countryOf(ctx: ViewContext, { address }: Use): string {
  const slug = address.split('/')[1] ?? '';
  const code = ctx.content.advisories.get(slug)?.code;
  return code === undefined ? slug : ctx.country(code);
}

/** A fact that rests on a document, as a reader knows it: "Türkiye, entry with a U.S. passport". */
export function useWords(ctx: ViewContext, use: Use): string {
  const words = ctx.t.sources.use;
  switch (use.kind) {
    case 'alert':
    case 'report':
      return use.what;
    case 'level':
      return words.level(countryOf(ctx, use), use.what);
    case 'standing':
      return words.standing(countryOf(ctx, use), use.what);
    case 'region':
      return words.region(countryOf(ctx, use), use.what);
    case 'entry':
      return words.entry(countryOf(ctx, use), ctx.passportName(use.what));
    case 'passport':
      return words.passport(countryOf(ctx, use), ctx.passportName(use.what));
    case 'contact':
      return words.contact(use.what);
    case 'position':
      return words.position(use.what);
    case 'scale':
      return words.scale;
    default:
      return use.kind satisfies never;
  }
}
