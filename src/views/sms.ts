import type { CrossingStatus, Told } from '../domain/derived.ts';
import type { CrossingEntry } from '../records/content.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { perLanguage } from './per-language.ts';
import { briefCrossing } from './sms-brief.ts';
import { asciiOf, fitMessage, shortDay } from './sms-fit.ts';
import { notKnownWordings } from './sms-last.ts';
import { goOnlyOf, practiceOf } from './sms-terms.ts';
import { disagreement, farSidePhrase, shortIssuer, shortWho, shortWording } from './sms-words.ts';

/** What a wording leaves out: nothing; the source; the text of the conditions too; and through whom to ask. */
const ROOMS = ['full', 'unsourced', 'brief', 'briefest'] as const;
type Room = (typeof ROOMS)[number];

/** The two countries of a border, the one that is left first: "Iran-Turkiye". */
export function pairOf(ctx: ViewContext, { from, to }: CrossingStatus): string {
  return ctx.t.sms.pair(asciiOf(ctx.country(from)), asciiOf(ctx.country(to)));
}

/** "US alert 6 Feb": the issuer, what its document is called, and its day where that is not the day of the status. */
function sourceOf(
  ctx: ViewContext,
  told: Told,
): { readonly text: string; readonly dated: boolean } {
  const { published, called } = told.source;
  const name = asciiOf(
    called && told.issuer.kind !== 'press'
      ? ctx.sourceName(told.issuer, told.source)
      : shortIssuer(ctx, told),
  );
  if (published === 'not-stated') return { text: name, dated: false };
  const day = ctx.lastDay(published);
  if (day !== told.day) return { text: `${name} ${shortDay(ctx, day, told.day)}`, dated: false };
  return called
    ? { text: `${name} ${shortDay(ctx, day)}`, dated: true }
    : { text: name, dated: false };
}

/** What decides, with its day and for whom: "OPEN on 5 Feb 2026 for US citizens (US alert 6 Feb)". */
function headline(ctx: ViewContext, status: CrossingStatus, room: Room): string {
  const { sms } = ctx.t;
  const asOf = shortDay(ctx, status.asOf ?? ctx.day);
  const word = sms.headline(status.word, {
    ...shortWording(status.decidedBy),
    byPress: status.byPress,
  });
  if (status.silence) {
    const issuer = shortIssuer(ctx, status.silence);
    return `${sms.on(word, asOf)}: ${sms.leftOffNoReason(issuer)}.`;
  }
  const [told] = status.decidedBy;
  if (!told) return `${sms.on(word, asOf)}.`;
  if (status.word === 'conflicting') {
    const day = status.asOf ?? told.day;
    return `${sms.on(word, asOf)}: ${disagreement(ctx, status.decidedBy, day, room !== 'full')}.`;
  }
  const { text, dated } = sourceOf(ctx, told);
  const authorisation = 'authorisation' in told.claim ? told.claim.authorisation : undefined;
  const through = authorisation?.through ?? 'not-stated';
  const via =
    room === 'briefest' || through === 'not-stated' ? '' : ` ${sms.via(asciiOf(through))}`;
  const named = room === 'full';
  const where =
    status.wholeBorder && isPermission(status.word) && status.exceptionTo.length === 0
      ? sms.wholeBorder
      : '';
  const source = [named ? text : '', where].filter((part) => part !== '').join(', ');
  const behind = source === '' ? '' : ` (${source})`;
  if (status.exceptionTo.length > 0 && status.word === 'case-by-case') {
    const holders = asciiOf(ctx.holders(status.passport));
    return `${sms.routine(holders, named && dated ? '' : asOf)}${via}${behind}.`;
  }
  const terms =
    status.conditions.length > 0 && status.word === 'open' ? `${word} ${sms.conditions}` : word;
  const headed =
    named && dated ? terms : room === 'full' ? sms.on(terms, asOf) : sms.at(terms, asOf);
  const who = shortWho(ctx, told, room !== 'full');
  return `${[headed, who].filter((part) => part !== '').join(' ')}${via}${behind}.`;
}

function currentWording(ctx: ViewContext, status: CrossingStatus, room: Room): string {
  const { sms } = ctx.t;
  const permits = isPermission(status.word);
  const parts = [
    headline(ctx, status, room),
    permits && (room === 'full' || room === 'unsourced')
      ? status.conditions.map(({ text }) => sms.condition(asciiOf(text))).join(' ')
      : '',
    permits ? farSidePhrase(ctx, status.farSide, room === 'briefest') : '',
    practiceOf(ctx, status),
    status.limit === undefined ? '' : sms.limit(shortDay(ctx, status.limit, status.asOf)),
    goOnlyOf(ctx, status),
    permits || status.word === 'closed' ? '' : room === 'full' ? sms.ask : sms.askShort,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Everything that can be said of a crossing in a message, without its name, from the fullest wording to the shortest. */
export function wordingsOf(ctx: ViewContext, status: CrossingStatus): readonly string[] {
  const [told] = status.decidedBy;
  if (status.word === 'do-not-use' && told) return [doNotUseWords(ctx, told)];
  if (!status.current) return notKnownWordings(ctx, status);
  return ROOMS.map((room) => currentWording(ctx, status, room));
}

/** "DO NOT USE, says the US (alert 6 Feb 2026, not withdrawn). This holds until the US withdraws it." */
function doNotUseWords(ctx: ViewContext, told: Told): string {
  const date = shortDay(ctx, told.day);
  const called = told.source.called?.[ctx.lang];
  const issuer = asciiOf(ctx.inSentence(told.issuer));
  return ctx.t.sms.doNotUse(issuer, called ? `${asciiOf(called)} ${date}` : date);
}

/** The messages about crossings, by passport and crossing: each stands in a file of its own and on a page. */
const messages = perLanguage(() => new Map<string, string>());

/**
 * The short message about a crossing: at most one GSM-7 message of 160 characters, with its two dates and for whom. What is
 * too long loses the pair of countries first, the name of one side last.
 *
 * @throws where the fixed words and the address do not fit one message.
 */
export function smsOf(ctx: ViewContext, crossing: CrossingEntry): string {
  const key = `${ctx.passport} ${crossing.slug}`;
  const message = messages(ctx).get(key) ?? messageOf(ctx, crossing);
  messages(ctx).set(key, message);
  return message;
}

function messageOf(ctx: ViewContext, crossing: CrossingEntry): string {
  if (ctx.t.brief) return briefCrossing(ctx, ctx.t.brief, crossing);
  const status = ctx.status(crossing.slug);
  const { asciiName } = crossing;
  const placed = ctx.t.sms.place(asciiName, pairOf(ctx, status));
  const words = wordingsOf(ctx, status);
  const wordings = words.flatMap((said) => [`${placed}: ${said}`, `${asciiName}: ${said}`]);
  const [oneSide] = asciiName.split('/');
  return fitMessage(
    ctx,
    crossing.code,
    [...wordings, `${oneSide}: ${words.at(-1)}`],
    `${oneSide}: ${ctx.t.sms.statusOnPage(shortDay(ctx, ctx.day))}`,
  );
}
