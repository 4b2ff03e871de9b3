import type { StatusGroup } from '../domain/rows.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import type { GatesView, Link } from './parts.ts';
import { gateLine } from './status-table.ts';
import { whoWords } from './who-words.ts';

/** The borders that an issuer says not to use, each once, by the country across. */
function doNotUsePlaces(ctx: ViewContext, groups: readonly StatusGroup[]): readonly Link[] {
  const statuses = groups.find(({ group }) => group === 'do-not-use')?.statuses ?? [];
  const across = new Map(statuses.map(({ border, to }) => [border, to]));
  return [...across].map(([border, to]) => ({
    href: ctx.link(`/borders/${border}/`),
    text: ctx.t.actions.borderWith(ctx.country(to)),
  }));
}

/** The newest of all last words: who spoke last of any gate, when and for whom. */
function newestWord(ctx: ViewContext, groups: readonly StatusGroup[]): string | undefined {
  const words = groups
    .flatMap(({ statuses }) => statuses)
    .flatMap(({ lastWords }) => lastWords)
    .filter((word) => isPermission(word.word) && word.told.length > 0)
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  const told = words[0]?.told[0];
  if (!words[0] || !told) return undefined;
  return ctx.t.actions.lastWord(
    ctx.short(told.issuer),
    ctx.date(words[0].day, 'long'),
    whoWords(ctx, told.claim),
  );
}

/** Which crossings are named as a way out and until when; or, calmly, that none is confirmed. */
export function gatesView(
  ctx: ViewContext,
  groups: readonly StatusGroup[],
  checkedOn: string | undefined,
): GatesView {
  const { t } = ctx;
  const waysOut = groups
    .filter(({ group }) => group === 'way-out' || group === 'way-out-with-warning')
    .flatMap(({ statuses }) => statuses);
  const places = doNotUsePlaces(ctx, groups);
  const doNotUse = places.length > 0 ? { label: t.actions.doNotUse, places } : undefined;
  if (waysOut.length === 0) {
    const words = [
      newestWord(ctx, groups),
      checkedOn ? t.statuses.nothingNewer(ctx.date(checkedOn, 'long')) : undefined,
    ].filter((part) => part !== undefined);
    return {
      heading: '',
      limit: undefined,
      gates: [],
      nobody: {
        headline: t.actions.noCrossingConfirmed(!ctx.rebuilt, ctx.date(ctx.day, 'long')),
        text: [words.join(' ')],
      },
      doNotUse,
    };
  }
  const days = new Set(waysOut.map(({ asOf }) => asOf));
  const [asOf] = days;
  const limits = waysOut.map(({ limit }) => limit).filter((limit) => limit !== undefined);
  const earliest = limits.sort()[0];
  const allOpen = waysOut.every(({ word }) => word === 'open');
  return {
    heading:
      allOpen && days.size === 1 && asOf !== undefined
        ? t.actions.openCrossings(ctx.date(asOf, 'long'))
        : t.actions.waysOut,
    limit: earliest ? t.statuses.limitLong(ctx.date(earliest, 'long')) : undefined,
    gates: waysOut.map((status) => gateLine(ctx, status)),
    nobody: undefined,
    doNotUse,
  };
}
