import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { earliest } from '../domain/calendar-days.ts';
import { publicationOf } from '../domain/publication.ts';
import { folderLabel } from '../reading/content-folder.ts';
import type { Records } from '../reading/make-records.ts';
import { didYouMean } from '../reading/nearest.ts';
import { readContent } from '../reading/read-content.ts';
import type { Item } from '../reading/yaml-style.ts';
import type { BorderEntry, CrossingEntry } from '../records/content.ts';
import { type Dated, DatedSchema, type Day } from '../records/scalars.ts';
import { appendItem } from './front-matter.ts';
import { type EditOptions, refuse, writeEdit } from './write-edit.ts';

/** A report as it is given on the command line. */
export interface ReportFlags {
  /** The day of which the claim speaks; undefined where the document prints none. */
  readonly asOf: Dated | undefined;
  /** The instant, where the document gives one. */
  readonly at?: string | undefined;
  readonly source: string;
  readonly direction: string;
  readonly side: string;
  /** `only:US,CA`, `except:TR` or `not-stated`. */
  readonly who: string;
  readonly traffic: string;
  readonly condition: readonly string[];
  readonly authority: string | undefined;
  readonly through: string | undefined;
  readonly documents: readonly string[];
  readonly leadTime: string | undefined;
  readonly quote: string | undefined;
  readonly words: string | undefined;
  readonly note: string | undefined;
  readonly until: string | undefined;
  readonly corrects: string | undefined;
  readonly withdraws: string | undefined;
  readonly contradicts?: string | undefined;
  readonly exceptionTo?: string | readonly string[] | undefined;
}

/**
 * Appends a report of a crossing or a border to its file; comments and layout stay. What the rules refuse is not
 * written.
 *
 * @returns the exit code: 0 written, 1 refused, 2 not written because nobody said yes.
 */
export async function addReport(
  slug: string,
  status: string,
  flags: ReportFlags,
  options: EditOptions,
): Promise<number> {
  const read = readContent(options.content);
  const place = placeOf(read.records, slug);
  const source = read.records.sources.get(flags.source);
  if (place === undefined) return refuse(noPlace(read.records, slug), options);
  if (source === undefined) {
    const ids = [...read.records.sources.keys()];
    return refuse(
      `No document "${flags.source}" in sources.yaml. ${didYouMean(flags.source, ids, 'Add it with `overland new source`.')}`,
      options,
    );
  }
  if (read.content === undefined) {
    return refuse(
      'The content has errors already. Mend what `overland check` names first.',
      options,
    );
  }
  const day = dayOf(flags.asOf) ?? publicationOf(read.content, flags.source).first;
  const item = itemOf(status, flags, freeId(place, `${day}-${source.issuer}`));
  const path = place.file.slice(`${folderLabel(options.content)}/`.length);
  const text = appendItem(readFileSync(join(options.content, path), 'utf8'), 'reports', item);
  return writeEdit({ path, text }, options);
}

/** The crossing or border of a name. */
export function placeOf(
  { crossings, borders }: Records,
  slug: string,
): CrossingEntry | BorderEntry | undefined {
  return crossings.get(slug) ?? borders.get(slug);
}

/** Says that there is no such place, and which one may have been meant. */
export function noPlace({ crossings, borders }: Records, slug: string): string {
  const slugs = [...crossings.keys(), ...borders.keys()];
  const advice = 'Add it with `overland new crossing` or `overland new border`.';
  return `No crossing or border "${slug}". ${didYouMean(slug, slugs, advice)}`;
}

/** The day of which a report speaks; what is no date stays as it is, for the gate to refuse. */
function dayOf(asOf: Dated | undefined): Day | undefined {
  if (asOf === undefined) return undefined;
  const { data } = DatedSchema.safeParse(asOf);
  return data === undefined ? String(asOf) : earliest(data);
}

function whoItem(who: string): Item {
  const [kind = '', list] = who.split(':');
  return list === undefined ? who : { [kind]: list.split(',').map((one) => one.trim()) };
}

/** The first id that no report of the place has: `2026-02-05-us`, then `2026-02-05-us-2`. */
function freeId(place: CrossingEntry | BorderEntry, wanted: string): string {
  const taken = new Set([...place.reports, ...place.practice].map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function itemOf(status: string, flags: ReportFlags, id: string): Item {
  const asks = [flags.authority, flags.through, flags.leadTime].some((part) => part !== undefined);
  const item: { readonly [key: string]: Item | undefined } = {
    id,
    ...(flags.asOf === undefined ? { undated: 'true' } : { asOf: flags.asOf }),
    at: flags.at,
    status,
    direction: flags.direction,
    side: flags.side,
    who: whoItem(flags.who),
    traffic: flags.traffic,
    conditions: flags.condition.length > 0 ? flags.condition : undefined,
    authorisation:
      asks || flags.documents.length > 0
        ? {
            authority: flags.authority ?? 'not-stated',
            through: flags.through ?? 'not-stated',
            documents: flags.documents.length > 0 ? flags.documents : 'not-stated',
            leadTime: flags.leadTime ?? 'not-stated',
          }
        : undefined,
    until: flags.until,
    quote: flags.quote,
    words: flags.words,
    note: flags.note,
    source: flags.source,
    corrects: flags.corrects,
    withdraws: flags.withdraws,
    contradicts: flags.contradicts,
    exceptionTo: flags.exceptionTo,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
