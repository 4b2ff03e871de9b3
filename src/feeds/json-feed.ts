import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import type { FeedEntry, FeedView } from '../views/feed.ts';
import { feedUrl } from './atom.ts';
import { passagesHtml } from './entry-html.ts';

function itemOf(feed: FeedView, entry: FeedEntry): JsonFeed.Item<Date, true> {
  const { id, title, updated, url, categories, passages, file } = entry;
  return {
    id,
    url,
    ...(file ? { external_url: file.url } : {}),
    title,
    content_html: passagesHtml(passages, feed),
    date_published: new Date(updated),
    date_modified: new Date(updated),
    tags: categories.map(({ term }) => term),
  };
}

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedText(feed: FeedView): string {
  const value: JsonFeed.Feed<Date, true> = {
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feedUrl(feed, '.json'),
    description: feed.subtitle,
    favicon: feed.icon,
    language: feed.lang,
    authors: [{ name: feed.author, url: feed.base }],
    items: feed.entries.map((entry) => itemOf(feed, entry)),
  };
  return `${JSON.stringify(generateJsonFeed(value, { strict: true }), undefined, 1)}\n`;
}
