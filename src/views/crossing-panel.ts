import type { CrossingStatus } from '../domain/derived.ts';
import { conditionWords } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import type { PanelView, Rich } from './parts.ts';
import { headlineOf, markOfStatus, pastWords, saysWords } from './status-words.ts';
import { whoWords } from './who-words.ts';

/** What happened to people, under the headline: it never makes a status, it only takes away green. */
export function practiceLines(ctx: ViewContext, status: CrossingStatus): readonly Rich[] {
  return status.practice.map((told) => [
    ctx.t.crossing.practiceLine(
      ctx.claimDate(told, 'long'),
      ctx.t.statuses.practice[told.claim.outcome],
      whoWords(ctx, told.claim),
      ctx.inSentence(told.issuer),
    ),
  ]);
}

/** Who warned against a border and when: what a "do not use" is never said without. */
export function warnedWords(ctx: ViewContext, status: CrossingStatus): string {
  const [told] = status.decidedBy;
  if (!told) throw new Error('A do-not-use status has the report that says so.');
  const issuer = ctx.capital(ctx.inSentence(told.issuer));
  return ctx.t.crossing.doNotUse(issuer, ctx.claimDate(told, 'long'));
}

/** Do not use: who warned, when, and that it holds. */
function doNotUsePanel(ctx: ViewContext, status: CrossingStatus): PanelView {
  const { t } = ctx;
  const [told] = status.decidedBy;
  if (!told) throw new Error('A do-not-use status has the report that says so.');
  const homes = told.issuer.audience.includes(status.passport);
  return {
    mark: markOfStatus(status),
    frame: 'do-not-use',
    headline: homes
      ? headlineOf(ctx, status, 'long')
      : t.crossing.doNotUseAddressee(ctx.inSentence(told.issuer)),
    says: undefined,
    limit: undefined,
    past: [],
    lines: [[warnedWords(ctx, status)], [t.crossing.doNotUseHolds]],
  };
}

/**
 * The status of a crossing as large as its date, with who says so, until when and on what terms; past its limit, that
 * it is not known and what was said last.
 */
export function crossingPanel(
  ctx: ViewContext,
  status: CrossingStatus,
  checkedOn: string | undefined,
): PanelView {
  const { t } = ctx;
  if (status.word === 'do-not-use') return doNotUsePanel(ctx, status);
  const says = status.current ? saysWords(ctx, status, 'long') : undefined;
  const lines: Rich[] = [...practiceLines(ctx, status)];
  const undated = status.decidedBy.some((told) => told.claim.undated !== undefined);
  if (status.current && undated) lines.push([`${ctx.capital(t.statuses.asOfNotSaid)}.`]);
  lines.push(...conditionWords(ctx, status));
  if (!status.current) {
    if (checkedOn) lines.push([{ strong: t.statuses.nothingNewer(ctx.date(checkedOn, 'long')) }]);
    lines.push([{ strong: t.statuses.askFirst }]);
  }
  return {
    mark: markOfStatus(status),
    frame: status.current ? 'held' : 'nobody',
    headline: headlineOf(ctx, status, 'long'),
    says: says && { label: t.crossing.saysLabel, text: says },
    limit:
      status.current && status.limit !== undefined
        ? { label: t.crossing.limitLabel, text: ctx.date(status.limit, 'long') }
        : undefined,
    past: status.current && !status.silence ? [] : pastWords(ctx, status.lastWords, 'long'),
    lines,
  };
}
