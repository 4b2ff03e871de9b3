import type { ViewContext } from './context.ts';
import type { LabelledLine } from './parts.ts';
import { stayWords } from './stay-words.ts';

/** Visa and stay of the traveller in each neighbour of a country that is not closed to them, a line each. */
export function neighbourStays(ctx: ViewContext, country: string): readonly LabelledLine[] {
  const others = ctx.neighbours(country);
  return others.flatMap((code): readonly LabelledLine[] => {
    const stay = ctx.stay(code, ctx.passport);
    if (ctx.closedTo(country, code, ctx.passport)) return [];
    const conditions = (stay?.conditions ?? []).map(
      (part) =>
        `${part.value} (${ctx.sourceName(part.issuer, part.source)}, ${ctx.date(part.day, 'long')})`,
    );
    const validity = (stay?.validity ?? []).map(
      ({ claim, issuer, day }) => `${claim.rule} (${ctx.short(issuer)}, ${ctx.date(day, 'long')})`,
    );
    const sentences = [
      ...stayWords(ctx, stay, 'long'),
      ...conditions,
      ...(validity.length > 0 ? [ctx.t.country.passportValid(validity.join('; '))] : []),
    ].map((sentence) => `${sentence}`.replace(/\.$/, ''));
    return [{ label: ctx.country(code), text: [`${sentences.join('. ')}.`] }];
  });
}

/** Entry into a country itself, a line for each passport, for a page about arriving there. */
export function ownStays(ctx: ViewContext, country: string): readonly LabelledLine[] {
  return ctx.site.travellers.map((passport) => ({
    label: ctx.passportName(passport),
    text: stayWords(ctx, ctx.stay(country, passport), 'long'),
  }));
}
