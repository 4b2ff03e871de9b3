import type { AlertState } from '../domain/derived.ts';
import type { AlertAction } from '../records/alert.ts';
import { areasOf, audienceOf } from './alert-words.ts';
import type { ViewContext } from './context.ts';
import { briefAlert } from './sms-brief.ts';
import { asciiOf, fitMessage, shortDay } from './sms-fit.ts';

/** One instruction with its way and its condition: "leave now, by land, if safe". */
function told(ctx: ViewContext, action: AlertAction, loud: boolean): string {
  const { sms, actions } = ctx.t;
  const verb = sms.told[action.do];
  const parts = [
    loud ? verb.toLocaleUpperCase(ctx.lang) : verb,
    action.by === 'not-stated' ? '' : sms.by(actions.by[action.by]),
    action.condition === 'not-stated' ? '' : asciiOf(sms.shortCondition(action.condition)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What became of an alert that is no longer in force, with the day. */
function fateOf(ctx: ViewContext, state: AlertState): string {
  const { sms } = ctx.t;
  const today = shortDay(ctx, ctx.day);
  const since = state.replacedBy ? asciiOf(ctx.dated(state.replacedBy.sent, 'short')) : today;
  switch (state.state) {
    case 'in-force':
      return '';
    case 'lapsed':
      return sms.notConfirmed(today);
    case 'replaced':
      return sms.wasReplaced(since);
    case 'cancelled':
      return sms.wasCancelled(since);
    default:
      return state.state satisfies never;
  }
}

/**
 * The short message about an alert: who told whom what and when, until when it is relied on, or what became of it. No
 * instruction loses its condition.
 *
 * @throws where the fixed words and the address do not fit one message.
 */
export function smsOfAlert(ctx: ViewContext, state: AlertState): string {
  if (ctx.t.brief) return briefAlert(ctx, ctx.t.brief, state);
  const { sms } = ctx.t;
  const { alert } = state;
  const inForce = state.state === 'in-force';
  const holders = asciiOf(audienceOf(ctx, alert));
  const name = sms.alertOf(
    asciiOf(ctx.short(state.issuer)),
    asciiOf(ctx.dated(alert.sent, 'short')),
  );
  const actions = alert.actions === 'not-stated' ? [] : alert.actions;
  const said =
    actions.length === 0
      ? sms.notRecorded
      : `${actions.map((action) => told(ctx, action, inForce)).join(sms.or)}.`;
  const event = alert.event === 'not-stated' ? '' : `${asciiOf(alert.event)}. `;
  const end = inForce
    ? sms.limit(shortDay(ctx, state.reviewBy, state.sentLast))
    : fateOf(ctx, state);
  const order = (words: string) => (inForce ? `${words} ${end}` : `${end} ${words}`);
  const quoted = inForce || actions.length === 0 ? said : sms.itTold(holders, said.slice(0, -1));
  const country = asciiOf(areasOf(ctx, alert));
  const subject =
    inForce || actions.length === 0
      ? sms.alertFor(name, holders, country)
      : sms.alertAbout(name, country);
  return fitMessage(
    ctx,
    alert.code,
    [
      `${subject}: ${order(`${actions.length === 0 ? event : ''}${quoted}`)}`,
      `${subject}: ${order(quoted)}`,
      `${inForce ? sms.alertTo(name, holders) : name}: ${order(quoted)}`,
      // What is past may be left to the page; what is in force may not lose a word.
      ...(inForce ? [] : [`${name}: ${order(sms.toldOnPage)}`]),
    ],
    `${name}: ${sms.alertOnPage}`,
  );
}
