import type { CrossingStatus } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import { neutralLimit } from './neutral-days.ts';
import { headOf, neutralStatus, notKnownOf, termsOf } from './neutral-status.ts';

/** How many crossings have which word. The oldest day of a word is said of all of it. */
function counted(ctx: ViewContext, statuses: readonly CrossingStatus[]): string {
  const { neutral } = ctx.t;
  const groups = new Map<string, CrossingStatus[]>();
  for (const status of statuses) {
    const word = status.current ? status.word : 'unknown';
    groups.set(word, [...(groups.get(word) ?? []), status]);
  }
  const words = [...groups.values()].map((group) => {
    const [oldest] = [...group].sort((one, other) =>
      (one.asOf ?? '') < (other.asOf ?? '') ? -1 : 1,
    );
    const said = oldest?.current ? headOf(ctx, oldest) : notKnownOf(ctx);
    return groups.size === 1 ? neutral.all(group.length, said) : neutral.count(group.length, said);
  });
  return `${words.join('; ')}.`;
}

/** What is said of several crossings, from the fullest wording to the shortest. */
export function neutralCounts(
  ctx: ViewContext,
  statuses: readonly CrossingStatus[],
): readonly string[] {
  const { neutral } = ctx.t;
  const [first] = statuses;
  if (!first) return [neutral.words.unknown];
  if (statuses.length === 1) return neutralStatus(ctx, first);
  const words = counted(ctx, statuses);
  if (statuses.every(({ word }) => word === 'do-not-use')) return [words];
  const current = statuses.filter((status) => status.current && status.word !== 'do-not-use');
  const [limit] = current.flatMap((status) => status.limit ?? []).sort();
  if (current.length === 0) return [`${words} ${neutral.ask}`, neutral.each];
  const days = new Set(current.map(({ asOf }) => asOf));
  const [told] = days.size === 1 ? days : [];
  const full = [
    words,
    ...(limit === undefined ? [] : [neutral.limit(neutralLimit(ctx, limit, told))]),
    ...new Set(current.flatMap((status) => termsOf(ctx, status))),
  ].join(' ');
  return [`${full} ${neutral.each}`, full, neutral.each];
}
