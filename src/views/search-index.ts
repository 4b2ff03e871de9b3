import { advisoryOf } from '../domain/countries.ts';
import type { CrossingStatus } from '../domain/derived.ts';
import type { CrossingEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import { headlineOf, limitWords, markOfStatus } from './status-words.ts';

/** Every name of a crossing: its own, both sides' in every script, and what else they are called. */
function namesOf(crossing: CrossingEntry): readonly string[] {
  const sides = Object.values(crossing.sides).flatMap(({ name, otherNames, aliases }) => [
    ...[name, ...otherNames].flatMap(({ text, latin, ascii }) => [text, latin, ascii]),
    ...aliases,
  ]);
  return [...new Set([crossing.name, ...sides])];
}

function countryNames(ctx: ViewContext, code: string): readonly string[] {
  const advisory = advisoryOf(ctx.content, code);
  return [ctx.country(code), ...Object.values(advisory?.names ?? {}), ...(advisory?.aliases ?? [])];
}

/** What stands beside the word: its limit, or who says not to use the gate. */
function under(ctx: ViewContext, status: CrossingStatus): string {
  const [told] = status.decidedBy;
  if (status.word === 'do-not-use' && told) {
    return ctx.t.find.doNotUse(ctx.short(told.issuer), ctx.claimDate(told, 'short'));
  }
  return limitWords(ctx, status, 'short') ?? '';
}

/** All crossings by every name, for the search of a page: `/search.json` (`src/client/search-index.ts`). */
export function searchIndex(ctx: ViewContext) {
  return ctx.allRows().flatMap(({ statuses }) =>
    statuses.map((status) => {
      const crossing = ctx.crossing(status.crossing);
      const { until } = markOfStatus(status);
      return {
        href: `crossings/${status.crossing}/`,
        name: crossing.name,
        way: ctx.t.find.way(ctx.country(status.from), ctx.country(status.to)),
        names: namesOf(crossing),
        countries: [
          ...new Set([...countryNames(ctx, status.from), ...countryNames(ctx, status.to)]),
        ],
        word: headlineOf(ctx, status, 'short'),
        under: under(ctx, status),
        ...(until === undefined ? {} : { until }),
        ...(status.word === 'do-not-use' ? { doNotUse: true as const } : {}),
      };
    }),
  );
}
