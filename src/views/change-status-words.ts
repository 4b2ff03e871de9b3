import type { ExpiredChange, StatusChange } from '../domain/changes.ts';
import type { Told } from '../domain/derived.ts';
import type { Practice, Report } from '../records/report.ts';
import type { ViewContext } from './context.ts';
import type { MarkView, Piece, Rich } from './parts.ts';
import { markOf } from './status-words.ts';
import { entryName, whoWords } from './who-words.ts';

/** What a change says after its kind: the mark of what was said, the words, and what stood before. */
export interface ChangeWords {
  readonly mark: MarkView | undefined;
  readonly text: Rich;
  /** The same without the place, where it is about one: its own page names it. */
  readonly said?: Rich;
  readonly more: readonly Rich[];
}

type Claim = Report | Practice;

function placeLink(ctx: ViewContext, place: Told['place']): Piece {
  return place.kind === 'border'
    ? { href: ctx.link(`/borders/${place.slug}/`), text: ctx.border(place.slug).name }
    : { href: ctx.link(`/crossings/${place.slug}/`), text: ctx.crossing(place.slug).name };
}

/** Whether travellers are still told not to use a place: such a warning is never put in the past tense by its age. */
function isStillWarned(ctx: ViewContext, { kind, slug }: Told['place']): boolean {
  const statuses = kind === 'border' ? ctx.onBorder(slug) : [ctx.status(slug)];
  return statuses.length === 0 || statuses.some(({ word }) => word === 'do-not-use');
}

function directionOf(ctx: ViewContext, direction: string): string {
  if (direction === 'both') return ctx.t.reports.bothWays;
  if (direction.startsWith('from-')) return ctx.t.reports.outOf(ctx.country(direction.slice(5)));
  return '';
}

/** The word of a claim with its day, then of what it speaks and which way. */
function qualified(ctx: ViewContext, word: string, { claim, place, ...told }: Told<Claim>): string {
  const { changes, statuses } = ctx.t;
  const undated = claim.undated !== undefined;
  const freight = claim.traffic === 'freight' && claim.who !== 'not-stated';
  const parts = [
    undated ? word : changes.onDay(word, ctx.claimDate({ claim, place, ...told }, 'long')),
    place.kind === 'border' ? statuses.wholeBorder : '',
    freight ? statuses.toFreight : '',
    directionOf(ctx, claim.direction),
    undated ? changes.asOfNotSaid : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * A report in the past tense: "was open for U.S. citizens on 5 February 2026, out of Iran". A warning not to use a
 * place, which is for everyone, stays in the present tense until its issuer withdraws it.
 */
export function reportedWords(ctx: ViewContext, told: Told): string {
  const { claim } = told;
  if (claim.status === 'do-not-use' && isStillWarned(ctx, told.place)) {
    const warning = ctx.t.crossing.doNotUseAddressee(ctx.inSentence(told.issuer));
    return ctx.t.changes.about(warning, ctx.claimDate(told, 'long'));
  }
  const word = ctx.t.statuses.past(claim.status, {
    undated: claim.undated !== undefined,
    byPress: told.issuer.kind === 'press',
    exception: claim.exceptionTo !== undefined,
  });
  const who = whoWords(ctx, claim);
  return qualified(ctx, who === '' ? word : `${word} ${who}`, told);
}

/** What happened to people, and to whom: "people were stopped (Iranian citizens)". */
function practiceWords(ctx: ViewContext, told: Told<Practice>): string {
  const { who, outcome } = told.claim;
  const word = ctx.t.statuses.practice[outcome];
  const named = typeof who === 'object' && 'only' in who ? who.only : [];
  const names = named.map((entry) => entryName(ctx, entry));
  const about = names.length > 0 ? ctx.t.changes.about(word, ctx.list(names)) : word;
  return qualified(ctx, about, told);
}

function sourceLink(ctx: ViewContext, told: Told<Claim>): Rich {
  const text = ctx.sourceName(told.issuer, told.source);
  return [' (', { href: ctx.reportLink(told), text }, ')'];
}

/** A new report, a new practice report, or a list that leaves a crossing out. */
export function statusChangeWords(ctx: ViewContext, change: StatusChange): ChangeWords {
  const { of } = change;
  const words = ctx.t.changes;
  const at = (said: Rich) => ({ said, text: [placeLink(ctx, change.place), ': ', ...said] });
  if ('practice' in of) {
    const told = of.practice;
    const said = [practiceWords(ctx, told), ...sourceLink(ctx, told)];
    return { mark: undefined, ...at(said), more: [] };
  }
  if ('leftOutBy' in of) {
    return {
      mark: markOf('not-assessed', false),
      ...at([words.leftOut(ctx.short(of.before.issuer))]),
      more: [[words.before(reportedWords(ctx, of.before))]],
    };
  }
  const { told, before, mends } = of;
  const more: Rich[] = [];
  if (mends) more.push([words.mends[mends.fate](reportedWords(ctx, mends.told))]);
  else if (before) more.push([words.before(reportedWords(ctx, before))]);
  const warned = told.claim.status === 'do-not-use' && isStillWarned(ctx, told.place);
  return {
    mark: markOf(told.claim.status, warned),
    ...at([reportedWords(ctx, told), ...sourceLink(ctx, told)]),
    more,
  };
}

/** A status that passed its limit: from then on it is not known, unless somebody has said something newer. */
export function expiredWords(ctx: ViewContext, change: ExpiredChange): ChangeWords {
  const first = change.decidedBy[0];
  const word = ctx.t.statuses.present(change.word, {
    undated: first?.claim.undated !== undefined,
    byPress: first?.issuer.kind === 'press',
    exception: first?.claim.exceptionTo !== undefined,
  });
  const said = ctx.t.changes.ranOut(
    ctx.t.statuses.presentOn(word, ctx.date(change.asOf, 'long')),
    ctx.date(change.limit, 'long'),
    ctx.holders(change.passport),
  );
  const place = placeLink(ctx, { kind: 'crossing', slug: change.crossing });
  return {
    mark: markOf(change.word, false),
    said: [said],
    text: [place, ': ', said],
    more: [],
  };
}
