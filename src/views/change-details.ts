import type { Change } from '../domain/changes.ts';
import type { AlertState } from '../domain/derived.ts';
import type { Report } from '../records/report.ts';
import { areasOf, audienceOf, toldWords } from './alert-words.ts';
import { authorisationSteps } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import type { FeedPassage } from './feed.ts';
import type { Rich } from './parts.ts';

const GROUPS = ['everyone', 'leaving', 'cannot-leave', 'dual-nationals'] as const;

function text(...pieces: Rich): FeedPassage {
  return { kind: 'text', text: pieces };
}

/**
 * An alert as it was sent: to whom, what it told them, why, and each step. Nothing here changes with what becomes of the
 * alert, so that the entry says the same for ever.
 */
function alertPassages(ctx: ViewContext, state: AlertState): readonly FeedPassage[] {
  const { alert } = state;
  const { t } = ctx;
  const end = ctx.date(state.reviewBy, 'long');
  return [
    text(toldWords(ctx, { ...state, state: 'lapsed' })),
    text(t.alerts.forWhom(audienceOf(ctx, alert), areasOf(ctx, alert))),
    ...(alert.event === 'not-stated' ? [] : [text(`${alert.event}.`)]),
    ...GROUPS.flatMap((group): readonly FeedPassage[] => {
      const items = alert.steps
        .filter((step) => step.for === group)
        .map((step): Rich => [step.text]);
      if (items.length === 0) return [];
      return [text({ strong: t.alerts.group[group] }), { kind: 'list', items }];
    }),
    text(state.endPrinted ? t.feeds.endPrinted(end) : t.feeds.endNotPrinted(end)),
  ];
}

/** What an issuer said besides its word: its own words, its conditions, how to ask, and how long to rely on it. */
function reportPassages(ctx: ViewContext, claim: Report, limit: string): readonly FeedPassage[] {
  const { t } = ctx;
  const items = [
    ...claim.conditions,
    ...(claim.authorisation ? authorisationSteps(ctx, claim.authorisation) : []),
  ].map((one): Rich => [one]);
  return [
    ...(claim.quote ? [text(t.feeds.words(claim.quote))] : []),
    ...(claim.words && !claim.quote ? [text(t.reports.words(claim.words))] : []),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(claim.note ? [text(claim.note)] : []),
    ...(claim.status === 'do-not-use'
      ? []
      : [text({ strong: `${t.statuses.limitLong(ctx.date(limit, 'long'))}.` })]),
  ];
}

/** The documents on which a change rests, each once. */
function sourcesOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'level':
      return [change.level.source];
    case 'action':
      return ['alert' in change.of ? change.of.alert.source : change.of.standing.source];
    case 'status':
      if ('leftOutBy' in change.of) return [change.of.leftOutBy];
      return ['told' in change.of ? change.of.told.claim.source : change.of.practice.claim.source];
    case 'expired':
      return [...new Set(change.decidedBy.map(({ claim }) => claim.source))];
    case 'stay':
      return [change.rule.source];
    case 'contact':
    case 'region':
      return [change.source];
    default:
      return [];
  }
}

function sourcePassages(ctx: ViewContext, change: Change): readonly FeedPassage[] {
  return sourcesOf(change).map((id) =>
    text(`${ctx.t.feeds.source} `, {
      href: ctx.sourceLink(id),
      text: ctx.sourceTitle(id),
    }),
  );
}

/** What an entry says of a change besides the line that a list of changes has, with the documents it rests on. */
export function detailPassages(ctx: ViewContext, change: Change): readonly FeedPassage[] {
  const sources = sourcePassages(ctx, change);
  if (change.kind === 'action' && 'alert' in change.of) {
    const { slug } = change.of.alert;
    const state = ctx.alerts().find(({ alert }) => alert.slug === slug);
    return state ? [...alertPassages(ctx, state), ...sources] : sources;
  }
  if (change.kind === 'action' && 'standing' in change.of) {
    const { condition } = change.of.standing;
    return condition === 'not-stated' ? sources : [text(ctx.capital(condition), '.'), ...sources];
  }
  if (change.kind !== 'status') return sources;
  if ('told' in change.of) {
    const { claim, limit } = change.of.told;
    return [...reportPassages(ctx, claim, limit), ...sources];
  }
  const note = 'practice' in change.of ? change.of.practice.claim.note : undefined;
  return [...(note ? [text(note)] : []), ...sources];
}
