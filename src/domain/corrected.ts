import type { Practice, Report } from '../records/report.ts';

/** What stands in a file: a crossing or border with its reports. */
interface Place {
  readonly slug: string;
  readonly reports: readonly Report[];
  readonly practice: readonly Practice[];
}

/** The address of a report that another one of a file links to: an id alone means the same file. */
export function linkedFrom(slug: string, link: string): string {
  return link.includes('/') ? link : `${slug}/${link}`;
}

/** The address of the report that each correction mends, by the address of the correction. */
export function correctedBy(places: Iterable<Place>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { slug, reports, practice } of places) {
    for (const { id, corrects } of [...reports, ...practice]) {
      if (corrects !== undefined) found.set(`${slug}/${id}`, linkedFrom(slug, corrects));
    }
  }
  return found;
}

/**
 * The addresses by which other reports may name a report: its own, and those of the reports that it corrects. Published
 * reports are never edited, so that an exception to a stop names the stop as it stood before it was corrected.
 */
export function answersTo(ref: string, corrected: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set<string>();
  for (let at: string | undefined = ref; at !== undefined && !found.has(at); ) {
    found.add(at);
    at = corrected.get(at);
  }
  return [...found];
}
