import type { AlertState } from '../domain/derived.ts';
import { alertInstruction, areasOf, audienceOf, stateWords, toldWords } from './alert-words.ts';
import { type Card, cardOf } from './card.ts';
import type { ViewContext } from './context.ts';
import { bannerOf } from './frame.ts';
import { plainText } from './rich-text.ts';

/** What it told people to do; its title where our records do not have that. */
function wordOf(ctx: ViewContext, state: AlertState): string {
  const { actions } = state.alert;
  if (actions === 'not-stated' || actions.length === 0) return state.alert.title;
  const alone = actions.length === 1 && state.state === 'in-force';
  return alone ? alertInstruction(ctx, state).headline : toldWords(ctx, state);
}

/** The preview card of an alert: what it told whom, on which day, and what became of it. */
export function alertCard(ctx: ViewContext, state: AlertState): Card {
  const { t } = ctx;
  const { alert } = state;
  const inForce = state.state === 'in-force';
  const country = [...ctx.content.advisories.values()].find(({ code }) => alert.areas[0] === code);
  return cardOf(ctx, {
    heading: areasOf(ctx, alert),
    ...(country && alert.areas.length === 1 ? ctx.localNameOf(country) : {}),
    lead: t.cards.alertFor(
      t.actions.alertOf(ctx.sourceNameById(alert.source), ctx.dated(alert.sent, 'long')),
      audienceOf(ctx, alert),
    ),
    frame: inForce ? 'held' : 'said',
    mark: undefined,
    word: wordOf(ctx, state),
    past: [],
    limit: inForce ? t.cards.limit(ctx.date(state.reviewBy, 'short')) : undefined,
    lines: [{ text: plainText(stateWords(ctx, state)), strong: !inForce, needed: true }],
    banner: bannerOf(ctx),
  });
}
