import type { CrossingStatus } from '../domain/derived.ts';
import type { CrossingEntry } from '../records/content.ts';
import { type Card, type CardLine, cardOf } from './card.ts';
import { conditionWords } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import { practiceLines, warnedWords } from './crossing-panel.ts';
import { farSideWords } from './far-side-words.ts';
import { bannerOf } from './frame.ts';
import { plainText } from './rich-text.ts';
import { headlineOf, markOfStatus, pastWords, saysWords } from './status-words.ts';

/** How many of the last words a card has room for. */
const LAST_WORDS = 2;

/** What was said last, where that is all that is known. */
function pastLines(ctx: ViewContext, status: CrossingStatus): readonly string[] {
  if (status.word === 'do-not-use') return [warnedWords(ctx, status)];
  if (status.current && !status.silence) return [];
  return pastWords(ctx, status.lastWords.slice(0, LAST_WORDS), 'short').map(
    ({ date, text }) => `${date} ${plainText(text)}.`,
  );
}

/** Warnings, who says so, and the condition of the alert are never left out; further conditions have the page. */
function linesOf(ctx: ViewContext, status: CrossingStatus): readonly CardLine[] {
  const { t } = ctx;
  if (status.word === 'do-not-use') {
    return [{ text: t.crossing.doNotUseHolds, strong: false, needed: true }];
  }
  const warnings = farSideWords(ctx, status, 'short')
    .filter(({ warning }) => warning)
    .map(({ text }) => ({
      text: `${t.country.otherSide(plainText(text))}.`,
      strong: true,
      needed: true,
    }));
  const conditions = conditionWords(ctx, status).map((condition) => {
    const strong = condition.some((piece) => typeof piece !== 'string' && 'strong' in piece);
    return { text: `${plainText(condition).replace(/\.$/, '')}.`, strong, needed: strong };
  });
  const says = status.current ? saysWords(ctx, status, 'short') : undefined;
  return [
    ...warnings,
    ...conditions.filter(({ needed }) => needed),
    ...(status.current ? [] : [{ text: t.statuses.askFirst, strong: true, needed: true }]),
    ...(says ? [{ text: t.cards.says(plainText(says)), strong: false, needed: true }] : []),
    ...practiceLines(ctx, status).map((practice) => ({
      text: plainText(practice),
      strong: false,
      needed: false,
    })),
    ...conditions.filter(({ needed }) => !needed),
  ];
}

/** The preview card of a crossing: its status with its two dates, never a word without its day. */
export function crossingCard(ctx: ViewContext, crossing: CrossingEntry): Card {
  const { t } = ctx;
  const status = ctx.status(crossing.slug);
  const { state, status: sign } = markOfStatus(status);
  const local = crossing.sides[status.from]?.name;
  return cardOf(ctx, {
    heading: crossing.name,
    ...(local ? { localName: ctx.foreign(local.text, local.lang) } : {}),
    lead: t.cards.way(
      ctx.country(status.from),
      ctx.country(status.to),
      ctx.holders(status.passport),
    ),
    frame: status.current ? 'held' : 'nobody',
    mark: { status: sign, filled: state === 'solid' },
    word: status.current
      ? headlineOf(ctx, status, 'short')
      : t.statuses.notKnownOn(ctx.date(ctx.day, 'short')),
    past: pastLines(ctx, status),
    limit:
      status.current && status.limit !== undefined && status.word !== 'do-not-use'
        ? t.cards.limit(ctx.date(status.limit, 'short'))
        : undefined,
    lines: linesOf(ctx, status),
    banner: bannerOf(ctx),
  });
}
