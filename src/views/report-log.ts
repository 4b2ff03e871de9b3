import type { LogEntry } from '../domain/derived.ts';
import { authorisationSteps } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import type { LogLine, Piece, Rich } from './parts.ts';
import { markOf } from './status-words.ts';
import { whoWords } from './who-words.ts';

function statusText(ctx: ViewContext, told: LogEntry['told'], holds: boolean): string {
  const { t } = ctx;
  const { claim } = told;
  if ('outcome' in claim) return t.statuses.practice[claim.outcome];
  const wording = {
    undated: claim.undated !== undefined,
    byPress: told.issuer.kind === 'press',
    exception: claim.exceptionTo !== undefined,
  };
  return holds
    ? ctx.uncapital(t.statuses.present(claim.status, wording))
    : t.statuses.past(claim.status, wording);
}

/**
 * What one report says: status, for whom, which way, in its own words where we have them.
 */
export function reportLine(ctx: ViewContext, entry: LogEntry): LogLine {
  const { t } = ctx;
  const { told } = entry;
  const { claim } = told;
  const word = 'status' in claim ? claim.status : undefined;
  const stands = ['decides', 'stands', 'for-others'].includes(entry.fate);
  const holds = stands && (word === 'do-not-use' || told.limit >= ctx.day);
  const text: Piece[] = [
    [statusText(ctx, told, holds), whoWords(ctx, claim)].filter((part) => part !== '').join(' '),
  ];
  if (told.place.kind === 'border') text.push(`, ${t.statuses.wholeBorder}`);
  if (claim.traffic === 'freight' && claim.who !== 'not-stated')
    text.push(`, ${t.statuses.toFreight}`);
  const direction = directionWords(ctx, claim.direction);
  if (direction) text.push(`, ${direction}`);
  if (claim.side && claim.side !== 'not-stated' && claim.side !== 'both') {
    text.push(`, ${t.reports.side(ctx.country(claim.side))}`);
  }
  if (claim.quote) text.push(`: “${claim.quote}”`);
  text.push(` (${ctx.sourceName(told.issuer, told.source)}`);
  if (told.source.via.length > 0) text.push(`, ${t.reports.pressCopies}`);
  text.push(')');
  const more: Rich[] = [];
  if (claim.words && !claim.quote) more.push([t.reports.words(claim.words)]);
  if (claim.undated) more.push([`${ctx.capital(t.statuses.asOfNotSaid)}.`]);
  for (const condition of claim.conditions) more.push([condition]);
  if ('authorisation' in claim && claim.authorisation) {
    for (const step of authorisationSteps(ctx, claim.authorisation)) more.push([step]);
  }
  if (claim.note) more.push([claim.note]);
  const fate = fateWords(ctx, entry);
  if (fate) more.push([{ strong: fate }]);
  const still = newestSighting(ctx, told);
  if (still) more.push([t.reports.stillPrinted(ctx.date(still, 'long'))]);
  return {
    mark:
      word === undefined
        ? undefined
        : {
            ...markOf(word, holds),
            ...(holds && word !== 'do-not-use' ? { until: told.limit } : {}),
          },
    date: ctx.claimDate(told, 'short'),
    text,
    more,
  };
}

/** The fragment of a report on the page of all reports on a crossing or border: its id, for ever. */
export function reportId({ told: { place, claim } }: LogEntry, page: string): string {
  return place.slug === page ? claim.id : `${place.slug}-${claim.id}`;
}

/** What became of a report since; nothing where it stands. */
function fateWords(ctx: ViewContext, entry: LogEntry): string | undefined {
  const words = ctx.t.reports.fate;
  switch (entry.fate) {
    case 'corrected':
    case 'withdrawn':
    case 'replaced':
      return words[entry.fate](ctx.claimDate(entry.by, 'long'));
    case 'left-out':
      return words['left-out'](ctx.date(entry.day, 'long'));
    case 'decides':
    case 'stands':
    case 'for-others':
      return undefined;
    default:
      return entry satisfies never;
  }
}

/** The newest day, known by now, on which a living page still printed it. */
function newestSighting(ctx: ViewContext, told: LogEntry['told']): string | undefined {
  return told.source.seenOn.filter((day) => day <= ctx.day && day > told.knownOn).at(-1);
}

function directionWords(ctx: ViewContext, direction: string): string | undefined {
  if (direction === 'both') return ctx.t.reports.bothWays;
  if (direction.startsWith('from-')) return ctx.t.reports.outOf(ctx.country(direction.slice(5)));
  return undefined;
}
