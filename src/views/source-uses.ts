import { publicationOf } from '../domain/publication.ts';
import type { AdvisoryEntry, Content } from '../records/content.ts';

/** One fact that rests on a document. */
export interface Use {
  readonly source: string;
  readonly kind:
    | 'report'
    | 'level'
    | 'standing'
    | 'region'
    | 'entry'
    | 'passport'
    | 'contact'
    | 'alert'
    | 'position'
    | 'scale';
  /** What readers know it by. */
  readonly what: string;
  /** The page on which it stands, with its fragment. */
  readonly address: string;
}

/** Whether a sighting of a living page is known: of a page that prints its own day there need be none. */
function isSeen(seenOn: readonly string[], day: string): boolean {
  return seenOn.length === 0 || seenOn.some((sighting) => sighting <= day);
}

function usesOfAdvisory(advisory: AdvisoryEntry, day: string): readonly Use[] {
  const page = `/${advisory.slug}/`;
  const use = (kind: Use['kind'], what: string, fragment: string) => (source: string) => ({
    source,
    kind,
    what,
    address: `${page}#${fragment}`,
  });
  return [
    ...advisory.levels.map(({ source, label }) => use('level', label, 'level')(source)),
    ...advisory.standing
      .filter(({ seenOn }) => isSeen(seenOn, day))
      .map(({ source, quote }) => use('standing', quote, 'level')(source)),
    ...advisory.regions.flatMap(({ source, notIn, name }) =>
      (notIn === 'not-stated' ? [source] : [source, notIn]).map(use('region', name, 'far-side')),
    ),
    ...advisory.entry.map(({ source, passport }) => use('entry', passport.of, 'stays')(source)),
    ...advisory.passportValidity.map(({ source, of }) => use('passport', of, 'stays')(source)),
    ...advisory.contacts.flatMap((contact) =>
      [
        ...contact.channels.filter(({ asOf, seenOn }) => asOf !== undefined || isSeen(seenOn, day)),
        ...contact.states,
      ].map(({ source }) => use('contact', contact.name, 'contacts')(source)),
    ),
  ];
}

function usesOfScales(content: Content): readonly Use[] {
  return [...content.scales].map(([id, { source }]) => ({
    source,
    kind: 'scale',
    what: id,
    address: '/levels/',
  }));
}

function usesOfBorders(content: Content, slugs: ReadonlySet<string>): readonly Use[] {
  const places = [
    ...[...content.borders.values()]
      .filter(({ slug }) => slugs.has(slug))
      .map((entry) => ({ entry, page: `/borders/${entry.slug}/` })),
    ...[...content.crossings.values()]
      .filter(({ border }) => slugs.has(border))
      .map((entry) => ({ entry, page: `/crossings/${entry.slug}/` })),
  ];
  return places.flatMap(({ entry, page }) => {
    const use = (kind: Use['kind'], source: string): Use => ({
      source,
      kind,
      what: entry.name,
      address: page,
    });
    const position =
      'location' in entry && entry.location !== 'not-stated' ? [entry.location.source] : [];
    return [
      ...[...entry.reports, ...entry.practice].map(({ source }) => use('report', source)),
      ...position.map((source) => use('position', source)),
    ];
  });
}

/** Of uses that readers cannot tell apart, the first. */
function eachOnce(uses: readonly Use[]): readonly Use[] {
  const byWords = new Map<string, Use>();
  for (const use of uses) {
    const words = `${use.address} ${use.what}`;
    if (!byWords.has(words)) byWords.set(words, use);
  }
  return [...byWords.values()];
}

/**
 * Every fact of the site, or of one country with its borders and alerts, by the document on which it rests; each
 * document once per page and kind, in the order of the documents. Documents that came out after the day are left out.
 */
export function usesBySource(
  content: Content,
  day: string,
  code?: string,
): ReadonlyMap<string, readonly Use[]> {
  const advisories = [...content.advisories.values()].filter(
    (advisory) => code === undefined || advisory.code === code,
  );
  const borders = new Set(
    [...content.borders.values()]
      .filter(({ countries }) => code === undefined || countries.includes(code))
      .map(({ slug }) => slug),
  );
  const alerts = [...content.alerts.values()].filter(
    ({ areas }) => code === undefined || areas.includes(code),
  );
  const uses: readonly Use[] = [
    ...alerts.map(({ source, title, slug }) => ({
      source,
      kind: 'alert' as const,
      what: title,
      address: `/alerts/${slug}/`,
    })),
    ...(code === undefined ? usesOfScales(content) : []),
    ...usesOfBorders(content, borders),
    ...advisories.flatMap((advisory) => usesOfAdvisory(advisory, day)),
  ];
  const found = Map.groupBy(uses, ({ source }) => source);
  const bySource = new Map<string, readonly Use[]>();
  for (const id of content.sources.keys()) {
    const own = found.get(id);
    if (own && publicationOf(content, id).last <= day) bySource.set(id, eachOnce(own));
  }
  return bySource;
}
