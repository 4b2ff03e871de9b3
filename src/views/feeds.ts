import type { Change } from '../domain/changes.ts';
import { directionOf } from '../i18n/format.ts';
import { addressIn } from './addresses.ts';
import type { ViewContext } from './context.ts';
import type { FeedEntry, FeedView } from './feed.ts';
import { feedEntry } from './feed-entry.ts';
import { bannerOf } from './frame.ts';
import { tagId } from './tag-id.ts';
import { typesetFeed } from './typeset-feed.ts';

/** How many changes a feed holds at least, where there are as many; a day is never cut in two. */
export const FEED_WINDOW = 100;

/** What a feed is called and about, and the page that says the same. */
interface FeedSubject {
  /** The last part of its address: `updates`, `iran`. */
  readonly name: string;
  readonly about: string;
  readonly page: string;
}

/** The beginning of the newest days, as far as needed for a whole window. */
function newest<One>(items: readonly One[], dayOf: (item: One) => string): readonly One[] {
  const last = items[FEED_WINDOW - 1];
  return last === undefined ? items : items.filter((item) => dayOf(item) >= dayOf(last));
}

/** A feed of entries about a subject, in one language of the site. Its own instant is that of its newest entry, or the one given. */
export function feedOf(
  base: ViewContext,
  subject: FeedSubject,
  entries: readonly FeedEntry[],
  updated?: string,
): FeedView {
  const { t, site, lang } = base;
  const path = addressIn(site, lang, `/feeds/${subject.name}`);
  const title = t.feeds.name(site.title, subject.about);
  const banner = bannerOf(base);
  return typesetFeed({
    path,
    base: `${site.baseUrl.replace(/\/$/, '')}/`,
    id: tagId(site, path.slice(1)),
    lang,
    dir: directionOf(lang),
    title: banner === undefined ? title : `${title}. ${banner}`,
    subtitle: t.publisher[site.publisherKind].feed(site.title),
    page: base.absolute(subject.page),
    author: site.publisher,
    icon: base.absolute('/favicon.svg'),
    updated:
      updated ??
      entries
        .map((entry) => entry.updated)
        .sort()
        .at(-1) ??
      `${base.day}T00:00:00Z`,
    entries,
  });
}

/** Every change that subscribers are told of, newest first: all but those of wording alone. */
export function toldChanges(base: ViewContext): readonly Change[] {
  return base.changes().filter(({ kind }) => kind !== 'minor');
}

function isOfCrossings(change: Change): boolean {
  if (change.kind === 'status' || change.kind === 'expired') return true;
  return 'record' in change && ['borders', 'crossings'].includes(change.record.collection);
}

function isOfAlerts(change: Change): boolean {
  if (change.kind === 'action') return 'alert' in change.of;
  return 'record' in change && change.record.collection === 'alerts';
}

/** The feeds of changes: of the whole site, of each country, of crossings and of alerts. */
export function changeFeeds(base: ViewContext): readonly FeedView[] {
  const { about } = base.t.feeds;
  const changes = toldChanges(base);
  const made = new Map<Change, FeedEntry>();
  const entryOf = (change: Change): FeedEntry => {
    const entry = made.get(change) ?? feedEntry(base, change);
    made.set(change, entry);
    return entry;
  };
  const feed = (subject: FeedSubject, belongs: (change: Change) => boolean): FeedView => {
    const shown = newest(changes.filter(belongs), ({ day }) => day);
    return feedOf(base, subject, shown.map(entryOf));
  };
  return [
    feed({ name: 'updates', about: about.updates, page: '/updates/' }, () => true),
    feed({ name: 'crossings', about: about.crossings, page: '/crossings/' }, isOfCrossings),
    feed({ name: 'alerts', about: about.alerts, page: '/alerts/' }, isOfAlerts),
    ...[...base.content.advisories.values()].map(({ code, slug }) =>
      feed(
        { name: slug, about: about.country(base.country(code)), page: `/${slug}/` },
        ({ countries }) => countries.includes(code),
      ),
    ),
  ];
}
