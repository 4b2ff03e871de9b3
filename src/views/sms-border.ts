import type { CrossingStatus } from '../domain/derived.ts';
import { saysDoNotTravel } from '../domain/regions.ts';
import type { BorderEntry } from '../records/content.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { pairOf, wordingsOf } from './sms.ts';
import { briefBorder } from './sms-brief.ts';
import { asciiOf, fitMessage, shortDay } from './sms-fit.ts';
import { goOnlyOf } from './sms-terms.ts';
import { shortWording } from './sms-words.ts';

function newest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}

/**
 * "3 OPEN on 5 Feb 2026 (1 with a DO NOT TRAVEL warning)": the crossings of which one word is said. Where there is no room
 * only a permission has its day.
 */
function groupWords(ctx: ViewContext, statuses: readonly CrossingStatus[], brief: boolean): string {
  const { sms } = ctx.t;
  const [first] = statuses;
  if (!first) return '';
  const word = sms.headline(first.current ? first.word : 'unknown', {
    ...shortWording(first.decidedBy),
    byPress: first.byPress,
  });
  // The oldest day of a group is said of all of it: none is made newer than it is.
  const [oldest] = statuses.flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf])).sort();
  const permits = first.current && isPermission(first.word);
  const dated =
    first.current && oldest && (permits || !brief) ? sms.on(word, shortDay(ctx, oldest)) : word;
  const warned = permits ? statuses.filter(({ farSide }) => saysDoNotTravel(farSide)).length : 0;
  return [sms.crossings(statuses.length, dated), warned > 0 ? sms.warned(warned) : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Statuses with the same word side by side, in the order of the table. */
function groupsOf(statuses: readonly CrossingStatus[]): readonly (readonly CrossingStatus[])[] {
  const groups = new Map<string, CrossingStatus[]>();
  for (const status of statuses) {
    const key = status.current ? `${status.word} ${status.conditions.length > 0}` : 'not known';
    groups.set(key, [...(groups.get(key) ?? []), status]);
  }
  return [...groups.values()];
}

/**
 * The short message about a whole border: a warning that is said of all of it, what is said of its only crossing, or how
 * many of its crossings have which status.
 *
 * @throws where the fixed words and the address do not fit one message.
 */
export function smsOfBorder(ctx: ViewContext, border: BorderEntry): string {
  if (ctx.t.brief) return briefBorder(ctx, ctx.t.brief, border);
  const { sms } = ctx.t;
  const statuses = ctx.onBorder(border.slug);
  const [first] = statuses;
  if (!first) return fitMessage(ctx, border.code, [`${asciiOf(border.name)}: ${sms.noReport}`]);
  const pair = pairOf(ctx, first);
  const name = sms.border(pair);
  if (statuses.length === 1 || statuses.every(({ word }) => word === 'do-not-use')) {
    const words = wordingsOf(ctx, first);
    return fitMessage(
      ctx,
      border.code,
      words.flatMap((said) => [`${name}: ${said}`, `${pair}: ${said}`]),
      `${pair}: ${sms.statusOnPage(shortDay(ctx, ctx.day))}`,
    );
  }
  if (statuses.every(({ current }) => !current)) {
    const said = sms.allNotKnown(statuses.length, shortDay(ctx, ctx.day));
    return fitMessage(ctx, border.code, [
      `${name}: ${said} ${sms.eachOnItsPage} ${sms.ask}`,
      `${pair}: ${said} ${sms.askShort}`,
    ]);
  }
  const holders = asciiOf(ctx.holders(first.passport));
  const current = statuses.filter((status) => status.current && status.limit !== undefined);
  const [limit] = current.flatMap((status) => status.limit ?? []).sort();
  const asOf = newest(current.flatMap((status) => status.asOf ?? []));
  const terms = [
    limit === undefined ? '' : sms.limit(shortDay(ctx, limit, asOf)),
    current.map((status) => goOnlyOf(ctx, status)).find((words) => words !== '') ?? '',
  ];
  const wording = (subject: string, said: string) =>
    [`${sms.borderFor(subject, holders)}: ${said}`, ...terms]
      .filter((part) => part !== '')
      .join(' ');
  const counted = (brief: boolean) =>
    `${groupsOf(statuses)
      .map((group) => groupWords(ctx, group, brief))
      .join('; ')}.`;
  const differ = sms.differ(statuses.length, shortDay(ctx, ctx.day));
  return fitMessage(ctx, border.code, [
    ...[false, true].flatMap((brief) => [
      wording(name, counted(brief)),
      wording(pair, counted(brief)),
    ]),
    wording(name, differ),
    wording(pair, differ),
    // It opens nothing, so it needs no limit.
    `${sms.borderFor(pair, holders)}: ${differ}`,
  ]);
}
