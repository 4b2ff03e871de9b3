import type { CrossingStatus, LastWord, Told } from '../domain/derived.ts';
import type { StatusWording } from '../i18n/en/statuses.ts';
import { type DerivedStatus, isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import type { MarkView, PastWord, Piece, Rich, Tone } from './parts.ts';
import { whoWords } from './who-words.ts';

const TONES: Readonly<Record<DerivedStatus, Tone>> = {
  open: 'ink',
  conditional: 'if',
  'by-authorisation': 'permit',
  'case-by-case': 'case',
  closed: 'ink',
  'do-not-use': 'stop',
  'not-assessed': 'muted',
  conflicting: 'clash',
  unknown: 'muted',
};

/** The mark of a word: solid while it holds, green only where every condition of an opening is met. */
export function markOf(word: DerivedStatus, held: boolean, green = false): MarkView {
  if (!held) return { status: word, state: 'past', tone: 'muted' };
  return { status: word, state: 'solid', tone: green ? 'go' : TONES[word] };
}

/** The mark of a crossing on the day: the word that holds, with its last day, or the sign for not known. */
export function markOfStatus(status: CrossingStatus): MarkView {
  if (!status.current) return markOf('unknown', true);
  const mark = markOf(status.word, true, status.green);
  // A "do not use" has no end, whatever its report says.
  return status.limit === undefined || status.word === 'do-not-use'
    ? mark
    : { ...mark, until: status.limit };
}

function wordingOf(told: readonly Told[], byPress: boolean): StatusWording {
  const first = told[0];
  return {
    undated: first?.claim.undated !== undefined,
    byPress,
    exception: first?.claim.exceptionTo !== undefined,
  };
}

/** The headline of a crossing: "Open on 5 February 2026", "Not known today", "Do not use". */
export function headlineOf(
  ctx: ViewContext,
  status: CrossingStatus,
  style: 'long' | 'short' | 'cell' | 'title',
): string {
  const { t } = ctx;
  if (!status.current) {
    if (style === 'cell') return t.statuses.present('unknown', wordingOf([], false));
    // A title travels without its page: it names the day even where the page can say "today".
    return ctx.rebuilt || style === 'title'
      ? t.statuses.notKnownOn(ctx.date(ctx.day, 'long'))
      : t.statuses.notKnownToday;
  }
  const word = t.statuses.present(status.word, {
    ...wordingOf(status.decidedBy, status.byPress),
    exception: status.exceptionTo.length > 0,
    brief: style === 'title',
  });
  if (status.word === 'do-not-use' || status.asOf === undefined) return word;
  return t.statuses.presentOn(
    word,
    ctx.date(status.asOf, style === 'short' || style === 'cell' ? 'short' : 'long'),
  );
}

/** Who says so: "U.S. alert of 6 February", with a link to the report. */
export function sourceWords(ctx: ViewContext, told: Told, style: 'long' | 'short'): Piece {
  const { published } = told.source;
  const name = ctx.sourceName(told.issuer, told.source);
  const text =
    published === 'not-stated' || told.source.called === undefined
      ? name
      : ctx.t.actions.alertOf(name, ctx.dated(published, style));
  return { href: ctx.reportLink(told), text };
}

function issuersOf(ctx: ViewContext, word: LastWord): string {
  const names = word.silence
    ? [ctx.short(word.silence.issuer)]
    : word.told.map((told) =>
        told.issuer.kind === 'press' ? ctx.t.statuses.press : ctx.short(told.issuer),
      );
  return [...new Set(names)].join(', ');
}

/** What one of the last words says, without its date: "was open for U.S. citizens (U.S.)". */
function pastText(ctx: ViewContext, word: LastWord): string {
  const { t } = ctx;
  const first = word.told[0];
  if (word.silence) return t.statuses.leftOffList(ctx.short(word.silence.issuer));
  if (!first) return t.statuses.past(word.word, wordingOf([], false));
  if (word.word === 'conflicting') {
    const sources = new Set(word.told.map((told) => told.claim.source));
    if (sources.size === 1) return t.statuses.contradictedItself(ctx.short(first.issuer));
    return `${t.statuses.past('conflicting', wordingOf([], false))} (${word.told
      .map((told) => disagreement(ctx, told))
      .join('; ')})`;
  }
  const parts = [
    t.statuses.past(word.word, wordingOf(word.told, first.issuer.kind === 'press')),
    whoWords(ctx, first.claim),
  ].filter((part) => part !== '');
  const border = word.wholeBorder ? `, ${t.statuses.wholeBorder}` : '';
  return `${parts.join(' ')}${border} (${issuersOf(ctx, word)})`;
}

function disagreement(ctx: ViewContext, told: Told): string {
  const { t } = ctx;
  const name = told.issuer.kind === 'press' ? t.statuses.press : ctx.short(told.issuer);
  if (!('status' in told.claim)) return name;
  const word = t.statuses.present(told.claim.status, wordingOf([], false)).toLowerCase();
  const who = whoWords(ctx, told.claim);
  return `${name}: ${[word, who].filter((part) => part !== '').join(' ')}`;
}

/** The last words of a crossing, newest first, each with an outline of what it was. */
export function pastWords(
  ctx: ViewContext,
  words: readonly LastWord[],
  style: 'long' | 'short',
): readonly PastWord[] {
  return words.map((word) => {
    const beside = [
      ...word.beside.map((told) => `; ${ctx.t.statuses.wholeBorder}: ${besideText(ctx, told)}`),
      ...word.takenDown.map((told) => `; ${ctx.t.statuses.before}: ${besideText(ctx, told)}`),
    ];
    return {
      mark: markOf(word.word, false),
      date: `${ctx.date(word.day, style)}:`,
      text: [`${pastText(ctx, word)}${beside.join('')}`],
    };
  });
}

function besideText(ctx: ViewContext, told: Told): string {
  if (!('status' in told.claim)) return '';
  const words = [
    ctx.t.statuses.past(told.claim.status, wordingOf([told], false)),
    whoWords(ctx, told.claim),
  ];
  const conditions = told.claim.conditions.map((condition) => `: ${condition}`).join('');
  return `${words.filter((part) => part !== '').join(' ')}${conditions} (${ctx.date(told.day, 'short')})`;
}

/** Says: issuer, document and for whom; of a whole border, that the crossing is not named. */
export function saysWords(
  ctx: ViewContext,
  status: CrossingStatus,
  style: 'long' | 'short',
): Rich | undefined {
  const { t } = ctx;
  if (status.silence) return [ctx.sourceNameById(status.silence.sourceId)];
  const told = status.decidedBy;
  if (told.length === 0) return undefined;
  const pieces: Piece[] = [];
  for (const [index, one] of told.entries()) {
    if (index > 0) pieces.push('; ');
    pieces.push(sourceWords(ctx, one, style));
    if (status.wholeBorder) pieces.push(`; ${t.statuses.wholeBorderNotNamed}`);
    const who = whoWords(ctx, one.claim);
    if (who === '') continue;
    const leaving =
      'status' in one.claim && isPermission(one.claim.status)
        ? t.statuses.leaving(who, ctx.country(status.from))
        : who;
    pieces.push(`, ${leaving}`);
  }
  return pieces;
}

/** The limit tag, where the word is current and has one. */
export function limitWords(
  ctx: ViewContext,
  status: CrossingStatus,
  style: 'long' | 'short',
): string | undefined {
  if (!status.current || status.limit === undefined || status.word === 'do-not-use')
    return undefined;
  return style === 'long'
    ? ctx.t.statuses.limitLong(ctx.date(status.limit, 'long'))
    : ctx.t.statuses.limitShort(ctx.date(status.limit, 'short-no-year'));
}
