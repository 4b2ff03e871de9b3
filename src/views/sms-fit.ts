import { messageLength } from '../i18n/gsm7.ts';
import { typeset } from '../i18n/typeset.ts';
import type { ViewContext } from './context.ts';

/** The same text in ASCII letters, initials without their dots: "Türkiye" gives "Turkiye", "the U.S." "the US". */
export function asciiOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\b(?:[A-Z]\.){2,}/g, (initials) => initials.replaceAll('.', ''));
}

/** A day as short as it can be: with its year only where that is not the year of another day on the same line. */
export function shortDay(ctx: ViewContext, day: string, beside?: string): string {
  const sameYear = beside !== undefined && day.slice(0, 4) === beside.slice(0, 4);
  return ctx.date(day, sameYear ? 'short-no-year' : 'short');
}

/** The short address of a record, without the scheme, as a reader can type it. */
export function shortAddress(ctx: ViewContext, code: string): string {
  return ctx.absolute(`/x/${code}`).replace(/^https?:\/\//, '');
}

/**
 * The first of several wordings, the fullest first, that fits one message with the short address behind it. On a day that
 * is not the wall clock's, and in a preview, each is tried first under a word that warns of it.
 *
 * @param last what leads to the page where none of them fits; where that is too long too, the page alone is named.
 * @throws where the address is longer than the rule about it lets through.
 */
export function fitMessage(
  ctx: ViewContext,
  code: string,
  wordings: readonly string[],
  last?: string,
): string {
  const page = ctx.t.brief?.onPage ?? ctx.t.sms.statusOnPage(shortDay(ctx, ctx.day));
  const lasts = [...(last === undefined ? [] : [last]), typeset(page, ctx.lang)];
  return fitBefore(ctx, shortAddress(ctx, code), wordings, lasts);
}

/** The same with anything else at its end, such as a neutral code. */
export function fitBefore(
  ctx: ViewContext,
  address: string,
  wordings: readonly string[],
  lasts: readonly string[] = [],
): string {
  const notCurrent = ctx.t.brief?.notCurrent ?? ctx.t.sms.notCurrent;
  const leads = ctx.rebuilt || ctx.preview ? [`${notCurrent} `, ''] : [''];
  const said = (lead: string, words: string) => `${lead}${words} ${address}`;
  // Of 70 characters the words about the crossing come first: they have their days.
  const texts = ctx.t.brief
    ? wordings.flatMap((words) => leads.map((lead) => said(lead, words)))
    : leads.flatMap((lead) => wordings.map((words) => said(lead, words)));
  texts.push(...lasts.flatMap((last) => leads.map((lead) => said(lead, last))));
  const fitting = texts.find((text) => {
    const { units, limit } = messageLength(text);
    return units <= limit;
  });
  if (fitting !== undefined) return fitting;
  throw new Error(`No message fits before "${address}".`);
}
