import { formatList } from '../i18n/format.ts';
import type { Practice, Report } from '../records/report.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import { CLASSES, type TravellerClass } from '../vocabularies/traffic.ts';
import type { ViewContext } from './context.ts';

const isClass = (entry: string): entry is TravellerClass =>
  CLASSES.some(({ key }) => key === entry);

/** What a passport or a class is called, e.g. "U.S. citizens" or "third-country nationals". */
export function entryName(ctx: ViewContext, entry: string): string {
  return isClass(entry) ? ctx.t.terms.classes[entry] : ctx.holders(entry);
}

/** Where a class reaches the reader, the passports beside it are other people's and only the class is named. */
function shortest(entries: readonly string[]): readonly string[] {
  const classes = entries.filter(isClass);
  return classes.length > 0 ? classes : entries;
}

/** Whom a claim names and nobody else, in words: "third-country nationals"; undefined where it names nobody so. */
export function namedWords(ctx: ViewContext, { who }: Report | Practice): string | undefined {
  if (who === 'not-stated' || !('only' in who)) return undefined;
  return formatList(
    shortest(who.only).map((entry) => entryName(ctx, entry)),
    ctx.lang,
  );
}

/**
 * For whom a claim is, in words: "for U.S. citizens", "to third-country nationals", "to all but returning nationals",
 * "to people"; an empty text where nothing is said of it.
 */
export function whoWords(ctx: ViewContext, claim: Report | Practice): string {
  const { t, lang } = ctx;
  const { who } = claim;
  const stop = 'status' in claim && !isPermission(claim.status);
  if (who === 'not-stated') {
    if (claim.traffic === 'freight') return t.statuses.toFreight;
    return stop && claim.traffic === 'people' ? t.statuses.toPeople : '';
  }
  if ('except' in who) {
    const names = formatList(
      who.except.map((entry) => entryName(ctx, entry)),
      lang,
    );
    return stop ? t.statuses.toAllBut(names) : t.statuses.forAllBut(names);
  }
  const named = shortest(who.only);
  const names = formatList(
    named.map((entry) => entryName(ctx, entry)),
    lang,
  );
  if ('outcome' in claim) return t.statuses.people(names);
  const passportsOnly = named.every((entry) => !isClass(entry));
  return passportsOnly ? t.statuses.forPassports(names) : t.statuses.toClasses(names);
}
