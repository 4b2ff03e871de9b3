import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import type { FeedEntry, FeedView } from '../views/feed.ts';
import { passagesHtml } from './entry-html.ts';

/** Where a feed in a format is published. */
export function feedUrl({ base, path }: FeedView, end: string): string {
  return `${base.replace(/\/$/, '')}${path}${end}`;
}

function entryOf(feed: FeedView, entry: FeedEntry): AtomFeed.Entry<Date, true> {
  const { id, title, updated, url, categories, passages, file } = entry;
  return {
    id,
    title: { value: title, type: 'text' },
    updated: new Date(updated),
    published: new Date(updated),
    links: [
      { href: url, rel: 'alternate', type: 'text/html' },
      ...(file ? [{ href: file.url, rel: 'alternate', type: file.type }] : []),
    ],
    categories: categories.map(({ term, label }) => ({ term, label })),
    content: { value: passagesHtml(passages, feed), type: 'html' },
  };
}

/** A feed as Atom (RFC 4287). `end` is the end of its address. */
export function atomText(feed: FeedView, end = '.atom'): string {
  const value: AtomFeed.Feed<Date, true> = {
    id: feed.id,
    title: { value: feed.title, type: 'text' },
    subtitle: { value: feed.subtitle, type: 'text' },
    updated: new Date(feed.updated),
    authors: [{ name: feed.author, uri: feed.base }],
    icon: feed.icon,
    links: [
      { href: feedUrl(feed, end), rel: 'self', type: 'application/atom+xml' },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.entries.map((entry) => entryOf(feed, entry)),
    xml: { lang: feed.lang },
  };
  return generateAtomFeed(value, { strict: true });
}
