import type { LevelState } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import type { LevelView } from './parts.ts';

/** A level in the words and with the dates of its issuer; it is never in the past tense. */
export function levelView(ctx: ViewContext, state: LevelState): LevelView {
  const { t } = ctx;
  const { level } = state;
  const dates = [
    ctx.dated(level.issued, 'long'),
    state.lastSeen ? t.country.lastSeen(ctx.date(state.lastSeen, 'long')) : undefined,
    level.reviewed === 'not-stated' ? t.country.noReview : undefined,
  ];
  return {
    order: state.order,
    of: state.of,
    words: t.country.level(level.code, level.label),
    issuer: ctx.short(state.issuer),
    dated: dates.filter((part) => part !== undefined).join('; '),
    reasons: level.reasons.length > 0 ? t.country.reasons(ctx.list(level.reasons)) : undefined,
    note: level.note,
  };
}
