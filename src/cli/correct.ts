import type { Records } from '../reading/make-records.ts';
import { didYouMean } from '../reading/nearest.ts';
import { readContent } from '../reading/read-content.ts';
import type { CrossingEntry } from '../records/content.ts';
import type { Report } from '../records/report.ts';
import { allClaims, linksOf } from '../rules/claims.ts';
import { addReport, noPlace, placeOf, type ReportFlags } from './report.ts';
import { type EditOptions, refuse } from './write-edit.ts';

/** What a report may have said wrongly altogether, with the flags that then say nothing. */
const NOTHING_OF = {
  conditions: { condition: [] },
  authorisation: {
    authority: undefined,
    through: undefined,
    documents: [],
    leadTime: undefined,
  },
  until: { until: undefined },
} as const satisfies Readonly<Record<string, Partial<ReportFlags>>>;

export type Part = keyof typeof NOTHING_OF;
export const PARTS = Object.keys(NOTHING_OF) as readonly Part[];

/** What is said of a report in truth; what is undefined stays as it was. */
export type Correction = Partial<ReportFlags> & {
  readonly status?: string;
  /** What the document does not say at all. */
  readonly without?: readonly Part[];
};

/**
 * Adds a report that mends one of ours. Refused are a report that another one mended already, since that one is what
 * readers see, and another status under words that were said to mean the old one.
 *
 * @returns the exit code: 0 written, 1 refused, 2 not written because nobody said yes.
 */
export async function correctReport(
  slug: string,
  id: string,
  given: Correction,
  options: EditOptions,
): Promise<number> {
  const { records } = readContent(options.content);
  const place = placeOf(records, slug);
  if (place === undefined) return refuse(noPlace(records, slug), options);
  const old = place.reports.find((one) => one.id === id);
  if (old === undefined) {
    const ids = place.reports.map((one) => one.id);
    const advice = didYouMean(id, ids, `The ids stand in ${place.file}.`);
    return refuse(`No report "${id}" of "${slug}". ${advice}`, options);
  }
  const reason = mendedBefore(records, slug, id) ?? wordsOfAnother(old, given);
  if (reason !== undefined) return refuse(reason, options);
  const { without = [], ...said } = given;
  const merged = Object.assign(
    flagsOfReport(old),
    ...without.map((part) => NOTHING_OF[part]),
    loosened(old, said),
    saidIn(said),
  );
  return addReport(slug, merged.status, merged as ReportFlags, options);
}

/** The flags that say something. */
function saidIn(given: Correction): Correction {
  const said = Object.entries(given).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

/** Why a report cannot be corrected any more, with the report that can. */
function mendedBefore(records: Records, slug: string, id: string): string | undefined {
  const links = allClaims(records).flatMap((claim) =>
    linksOf(claim).map(({ kind, ref }) => ({ kind, ref, by: claim.ref })),
  );
  const mends = (ref: string) =>
    links.find(
      (link) => link.ref === ref && (link.kind === 'corrects' || link.kind === 'withdraws'),
    );
  const first = mends(`${slug}/${id}`);
  if (first === undefined) return undefined;
  const seen = new Set<string>();
  let last = first;
  for (let next = mends(last.by); next !== undefined && !seen.has(next.by); next = mends(next.by)) {
    seen.add(next.by);
    last = next;
  }
  const [place, report] = last.by.split('/');
  return last.kind === 'withdraws'
    ? `The issuer of "${id}" took it back: see "${report}" of "${place}". Nothing of it is shown as true.`
    : `"${id}" was corrected before. Correct what stands in its place: \`overland correct ${place} ${report}\`.`;
}

/** Why another status cannot stand over the old wording. */
function wordsOfAnother(old: Report, given: Correction): string | undefined {
  const kept = old.quote ?? old.words;
  const changed = given.status !== undefined && given.status !== old.status;
  if (!changed || kept === undefined || (given.quote ?? given.words) !== undefined)
    return undefined;
  return `"${given.status}" would stand over the words of "${old.status}": "${kept}". Give the words that say so with --quote or --words; where these are right, give them again.`;
}

/** What does not stay where something else is said: words beside new words, an hour of another day, links of another document. */
function loosened(old: Report, given: Correction): Correction {
  const { quote, words, asOf, source = old.source } = given;
  return {
    ...((quote ?? words) === undefined ? {} : { quote: undefined, words: undefined }),
    ...(asOf === undefined ? {} : { at: undefined }),
    ...(source === old.source ? {} : { contradicts: undefined, exceptionTo: undefined }),
  };
}

/** A report as the flags of the one that mends it. */
export function flagsOfReport(old: Report): Correction & { readonly status: string } {
  return {
    status: old.status,
    asOf: old.asOf,
    at: old.at,
    source: old.source,
    direction: old.direction,
    side: old.side,
    who: whoText(old.who),
    traffic: old.traffic,
    condition: old.conditions,
    ...authorisationFlags(old.authorisation),
    quote: old.quote,
    words: old.words,
    until: old.until,
    contradicts: old.contradicts,
    exceptionTo: old.exceptionTo,
    corrects: old.id,
  };
}

function authorisationFlags(asked: CrossingEntry['reports'][number]['authorisation']) {
  if (asked === undefined) return { documents: [] };
  const { authority, through, documents, leadTime } = asked;
  return { authority, through, leadTime, documents: documents === 'not-stated' ? [] : documents };
}

function whoText(who: CrossingEntry['reports'][number]['who']): string {
  if (who === 'not-stated') return who;
  return 'only' in who ? `only:${who.only.join(',')}` : `except:${who.except.join(',')}`;
}
