import type { AlertState } from '../domain/derived.ts';
import type { AlertAction } from '../records/alert.ts';
import type { AlertEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import type { InstructionView, Piece, Rich } from './parts.ts';

/** "U.S. alert of 6 February 2026". */
export function alertName(ctx: ViewContext, { alert, issuer }: AlertState): string {
  return ctx.t.alerts.named(ctx.short(issuer), ctx.dated(alert.sent, 'long'));
}

/** An alert as a link with its own title. */
export function alertLink(ctx: ViewContext, alert: AlertEntry): Piece {
  return { href: ctx.link(`/alerts/${alert.slug}/`), text: alert.title };
}

/** To whose citizens it speaks: "U.S. citizens". */
export function audienceOf(ctx: ViewContext, alert: AlertEntry): string {
  return ctx.list(alert.audience.passports.map((passport) => ctx.holders(passport)));
}

/** The countries it is about, in words. */
export function areasOf(ctx: ViewContext, alert: AlertEntry): string {
  return ctx.list(alert.areas.map((code) => ctx.country(code)));
}

/** Until when it is in force, or what became of it and on whose word. */
export function stateWords(ctx: ViewContext, state: AlertState): Rich {
  const { t } = ctx;
  const end = ctx.date(state.reviewBy, 'long');
  const newer = state.replacedBy;
  switch (state.state) {
    case 'in-force':
      return [state.endPrinted ? t.alerts.endPrinted(end) : t.alerts.endNotPrinted(end)];
    case 'lapsed':
      return [state.endPrinted ? t.alerts.endedPrinted(end) : t.alerts.endedNotPrinted(end)];
    case 'cancelled':
      return newer
        ? [`${t.alerts.cancelled} ${t.alerts.newerAlert} `, alertLink(ctx, newer), '.']
        : [t.alerts.cancelled];
    case 'replaced': {
      if (!newer) return [t.actions.state.replaced];
      const date = ctx.dated(newer.sent, 'long');
      const said = newer.replaces !== 'not-stated' && newer.replaces.basis === 'issuer-stated';
      const words = said
        ? t.actions.replacedByIssuer(date)
        : `${t.actions.replacedOn(date)} ${t.actions.replacedNotSaid}`;
      return [`${words} ${t.alerts.newerAlert} `, alertLink(ctx, newer), '.'];
    }
    default:
      return state.state satisfies never;
  }
}

function actionsOf({ alert }: AlertState): readonly AlertAction[] {
  return alert.actions === 'not-stated' ? [] : alert.actions;
}

/** One instruction with its way and its condition: "leave now, by land, if it is safe to do so". */
function actionWords(ctx: ViewContext, state: AlertState, action: AlertAction): string {
  return ctx.t.actions.short(action.do, {
    country: areasOf(ctx, state.alert),
    by: action.by === 'not-stated' ? undefined : ctx.t.actions.by[action.by],
    condition: action.condition === 'not-stated' ? undefined : action.condition,
  });
}

/** What it told people to do, in the past tense once it is past. */
export function toldWords(ctx: ViewContext, state: AlertState): string {
  const actions = actionsOf(state);
  if (actions.length === 0) return ctx.t.alerts.notKnownWhatTold;
  const words = actions.map((action) => actionWords(ctx, state, action)).join(ctx.t.actions.or);
  return sentence(ctx, state, words);
}

function sentence(ctx: ViewContext, state: AlertState, words: string): string {
  const { t } = ctx;
  const issuer = ctx.inSentence(state.issuer);
  const holders = audienceOf(ctx, state.alert);
  return state.state === 'in-force'
    ? t.alerts.tells(ctx.capital(issuer), holders, words)
    : t.alerts.told(ctx.dated(state.alert.sent, 'long'), issuer, holders, words);
}

/** The block of one alert: in ink while it is in force, an outline once it is past, dashed where nothing was read. */
export function alertInstruction(ctx: ViewContext, state: AlertState): InstructionView {
  const { t } = ctx;
  const [first, ...others] = actionsOf(state);
  const label: Rich = [alertName(ctx, state)];
  if (!first) {
    return {
      state: 'nobody',
      label,
      headline: t.alerts.notKnownWhatTold,
      lines: [stateWords(ctx, state)],
    };
  }
  const toReader =
    state.state === 'in-force' && state.alert.audience.passports.includes(ctx.passport);
  const lines: Rich[] = [];
  if (first.to !== 'not-stated') {
    lines.push([t.actions.toCountries(ctx.either(first.to.map((code) => ctx.country(code))))]);
  }
  for (const other of others) lines.push([t.alerts.alsoTold(actionWords(ctx, state, other))]);
  lines.push(stateWords(ctx, state));
  return {
    state: state.state === 'in-force' ? 'held' : 'said',
    label,
    headline: toReader
      ? t.actions.imperative(first.do, {
          country: areasOf(ctx, state.alert),
          by: first.by === 'not-stated' ? undefined : t.actions.by[first.by],
          condition: first.condition === 'not-stated' ? undefined : first.condition,
        })
      : sentence(ctx, state, actionWords(ctx, state, first)),
    lines,
  };
}
