import type { AlertState, CrossingStatus } from '../domain/derived.ts';
import { saysDoNotTravel } from '../domain/regions.ts';
import type { BriefWords } from '../i18n/brief.ts';
import { formatBriefDay } from '../i18n/format.ts';
import { typeset } from '../i18n/typeset.ts';
import type { BorderEntry, CrossingEntry } from '../records/content.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { fitMessage } from './sms-fit.ts';

/**
 * Short messages of 70 characters, for languages whose letters the GSM alphabet does not have. A permission stands with
 * its day, its limit, its condition and that there is a warning, or it does not stand at all: then the page has it.
 */

const day = (ctx: ViewContext, date: string): string =>
  formatBriefDay(date, ctx.lang, 'short-no-year');

/** A day beside another of the same month is named by its number alone. */
export function dayBeside(ctx: ViewContext, date: string, beside: string): string {
  const [number = '', ...month] = day(ctx, date).split(' ');
  return beside.endsWith(` ${month.join(' ')}`) ? number : day(ctx, date);
}

function permitted(ctx: ViewContext, words: BriefWords, status: CrossingStatus): readonly string[] {
  const asOf = day(ctx, status.asOf ?? ctx.day);
  const conditions = status.decidedBy.flatMap(
    ({ claim }) => ctx.alertCondition(claim.source) ?? [],
  );
  const limit =
    status.limit === undefined ? [] : [words.notAfter(dayBeside(ctx, status.limit, asOf))];
  const needs =
    status.conditions.length > 0 && status.word === 'open' ? [words.word.conditional] : [];
  const headed = words.on(needs[0] ?? words.word[status.word], asOf);
  const all = [
    headed,
    ...limit,
    ...conditions.slice(0, 1).map(words.goOnly),
    ...(saysDoNotTravel(status.farSide) ? [words.warned] : []),
  ];
  return [`${all.join(', ')}.`, `${words.termsOnPage}`];
}

function wordingsOf(
  ctx: ViewContext,
  words: BriefWords,
  status: CrossingStatus,
): readonly string[] {
  const [told] = status.decidedBy;
  if (status.word === 'do-not-use' && told) {
    const date = formatBriefDay(told.day, ctx.lang, 'short');
    return [words.doNotUse(`${ctx.short(told.issuer)} ${date}`), words.doNotUse(date)];
  }
  if (!status.current) {
    const said = words.notKnown(formatBriefDay(ctx.day, ctx.lang, 'short'));
    return [`${said} ${words.ask}`, said];
  }
  if (isPermission(status.word)) return permitted(ctx, words, status);
  const said = words.on(words.word[status.word], day(ctx, status.asOf ?? ctx.day));
  const limit = status.limit === undefined ? '' : `, ${words.notAfter(day(ctx, status.limit))}`;
  return [`${said}${limit}. ${words.ask}`, `${said}${limit}.`, words.onPage];
}

function fitted(
  ctx: ViewContext,
  code: string,
  names: readonly string[],
  wordings: readonly string[],
): string {
  const texts = wordings.flatMap((words) => names.map((name) => `${name}: ${words}`));
  return fitMessage(
    ctx,
    code,
    texts.map((text) => typeset(text, ctx.lang)),
  );
}

/** The short message about a crossing. */
export function briefCrossing(
  ctx: ViewContext,
  words: BriefWords,
  crossing: CrossingEntry,
): string {
  const status = ctx.status(crossing.slug);
  const names = [crossing.name, ...crossing.name.split(' / ').slice(-1)];
  return fitted(ctx, crossing.code, names, wordingsOf(ctx, words, status));
}

/** The short message about a border: what is said of all of it alike, or that its page has each crossing. */
export function briefBorder(ctx: ViewContext, words: BriefWords, border: BorderEntry): string {
  const statuses = ctx.onBorder(border.slug);
  const [one = '', other = ''] = border.countries.map((code) => ctx.country(code));
  const [first] = statuses;
  const alike =
    first !== undefined &&
    (statuses.length === 1 ||
      statuses.every(({ word }) => word === 'do-not-use') ||
      statuses.every(({ current }) => !current));
  return fitted(
    ctx,
    border.code,
    [words.border(ctx.list([one, other])), ...(first ? [words.border(ctx.country(first.to))] : [])],
    [...(alike ? wordingsOf(ctx, words, first) : []), words.onPage],
  );
}

/** The short message about an alert: whose it is, of which day, and what it says while it is in force. */
export function briefAlert(ctx: ViewContext, words: BriefWords, state: AlertState): string {
  const { alert } = state;
  const [action] = alert.actions === 'not-stated' ? [] : alert.actions;
  const name = words.alert(
    ctx.short(state.issuer),
    formatBriefDay(state.sentLast, ctx.lang, 'short'),
  );
  const told =
    action &&
    ctx.t.actions.short(action.do, {
      country: '',
      by: action.by === 'not-stated' ? undefined : ctx.t.actions.by[action.by],
      condition: action.condition === 'not-stated' ? undefined : action.condition,
    });
  const limit = words.notAfter(day(ctx, state.reviewBy));
  const wordings =
    state.state === 'in-force'
      ? [...(told ? [`${told}; ${limit}.`] : []), words.onPage]
      : [`${words.ended} ${words.onPage}`, words.ended];
  return fitted(ctx, alert.code, [name], wordings);
}
