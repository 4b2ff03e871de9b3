import { formatBriefDay } from '../i18n/format.ts';
import type { AlertEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import { dayBeside } from './sms-brief.ts';
import { asciiOf, shortDay } from './sms-fit.ts';

/** A day in a short text, with its year only where the day beside it has another, of the calendar of the language. */
export function neutralDay(ctx: ViewContext, day: string, beside?: string): string {
  if (!ctx.t.brief) return shortDay(ctx, day, beside);
  const full = formatBriefDay(day, ctx.lang, 'short');
  const other = beside === undefined ? '' : formatBriefDay(beside, ctx.lang, 'short');
  const sameYear = full.split(' ').at(-1) === other.split(' ').at(-1);
  return sameYear ? formatBriefDay(day, ctx.lang, 'short-no-year') : full;
}

/** The last day of what is said of another day; where every character counts, without a month that it shares. */
export function neutralLimit(ctx: ViewContext, limit: string, told: string | undefined): string {
  const day = neutralDay(ctx, limit, ctx.day);
  if (!ctx.t.brief || told === undefined) return day;
  return dayBeside(ctx, limit, neutralDay(ctx, told, ctx.day));
}

/** When an alert was sent, as exact as its source where there is room, else as a day. */
export function neutralSent(ctx: ViewContext, { sent }: AlertEntry): string {
  return ctx.t.brief
    ? neutralDay(ctx, ctx.lastDay(sent), ctx.day)
    : asciiOf(ctx.dated(sent, 'short'));
}
