import type { OtherFile, PageFile } from '../plan.ts';
import { capAddress, capFeed } from '../views/cap-feed.ts';
import { capMessage } from '../views/cap-message.ts';
import type { ViewContext } from '../views/context.ts';
import { changeFeeds } from '../views/feeds.ts';
import { REVIEWS_ADDRESS, reviewCalendar } from '../views/review-calendar.ts';
import { SITEMAP, SITEMAP_INDEX, sitemapOf } from '../views/sitemap.ts';
import { MANIFEST_ADDRESS, webManifest } from '../views/web-manifest.ts';

/** Every feed of changes in one language, in both formats. */
function feedsOf(base: ViewContext): readonly OtherFile[] {
  return changeFeeds(base).flatMap((view): readonly OtherFile[] => [
    { address: `${view.path}.atom`, kind: 'atom', view },
    { address: `${view.path}.json`, kind: 'json-feed', view },
  ]);
}

/** Every alert as a message for alerting systems, and the feed of those in force. */
function capOf(base: ViewContext, translations: readonly ViewContext[]): readonly OtherFile[] {
  const feed = capFeed(base);
  return [
    { address: `${feed.path}.atom`, kind: 'atom', view: feed },
    ...base.alerts().map((state): OtherFile => {
      const view = capMessage(base, state, translations);
      return { address: capAddress(state.alert.slug), kind: 'cap', view };
    }),
  ];
}

/** The list of pages for search engines, under its index. A rebuilt day or a preview has none. */
function sitemapsOf(base: ViewContext, pages: readonly PageFile[]): readonly OtherFile[] {
  if (base.rebuilt || base.preview) return [];
  const entries = sitemapOf(
    base,
    pages.flatMap(({ address, ...page }) =>
      page.kind === 'page' ? [{ address, index: page.view.frame.index }] : [],
    ),
  );
  const changed =
    entries
      .map((entry) => entry.changed ?? '')
      .sort()
      .at(-1) || undefined;
  return [
    { address: SITEMAP, kind: 'sitemap', entries },
    {
      address: SITEMAP_INDEX,
      kind: 'sitemap-index',
      entries: [{ url: base.absolute(SITEMAP), changed }],
    },
  ];
}

/** What programs read of the site besides its pages: feeds, messages, a calendar, and what there is to find. */
export function machineFiles(
  base: ViewContext,
  translations: readonly ViewContext[],
  pages: readonly PageFile[],
): readonly OtherFile[] {
  return [
    ...[base, ...translations].flatMap(feedsOf),
    ...capOf(base, translations),
    { address: REVIEWS_ADDRESS, kind: 'calendar', view: reviewCalendar(base) },
    { address: MANIFEST_ADDRESS, kind: 'plain', text: webManifest(base) },
    ...sitemapsOf(base, pages),
  ];
}
