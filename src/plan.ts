import { type EditorConfig, editorConfig } from './cms/config.ts';
import type { Edition } from './edition.ts';
import { writtenLanguages } from './i18n/messages.ts';
import { machineFiles } from './plan/machine-files.ts';
import { ENGLISH_ONLY, pagesOf } from './plan/page-list.ts';
import { policyFilesOf } from './plan/policy-files.ts';
import { messagesOf } from './plan/short-messages.ts';
import { addressIn } from './views/addresses.ts';
import type { CapMessage } from './views/cap-message.ts';
import type { CardView } from './views/card.ts';
import type { Carried } from './views/carried.ts';
import type { ViewContext } from './views/context.ts';
import { type CopyListView, copyListAddress, copyListOf } from './views/copy-list.ts';
import { type ApiFile, apiFiles } from './views/data/api-files.ts';
import type { FeedView } from './views/feed.ts';
import { type GuideView, guideOf } from './views/guide.ts';
import { guideAddress } from './views/guide-address.ts';
import { WORKER_ADDRESS } from './views/keep-view.ts';
import { viewContext } from './views/make-context.ts';
import { type MirrorClaims, mirrorClaims } from './views/mirror-claims.ts';
import { KEYS_ADDRESS, keysText } from './views/mirror-keys.ts';
import { neutralAddresses } from './views/neutral-code.ts';
import { neutralFiles } from './views/neutral-pages.ts';
import { notFoundPage } from './views/not-found-page.ts';
import type { PageView, RedirectView } from './views/page.ts';
import { redirectPages, redirectsText } from './views/redirects.ts';
import type { CalendarView } from './views/review-calendar.ts';
import { robotsText } from './views/robots.ts';
import { searchIndex } from './views/search-index.ts';
import type { SitemapEntry } from './views/sitemap.ts';
import { smsAddress, twinAddress } from './views/twin.ts';
import { typesetPage } from './views/typeset-page.ts';
import type { DerivedStatus } from './vocabularies/statuses.ts';

/** One page of the site: its address, what prints it, and its view. */
export type PageFile =
  | { readonly address: string; readonly kind: 'page'; readonly view: PageView }
  | { readonly address: string; readonly kind: 'guide'; readonly view: GuideView }
  | { readonly address: string; readonly kind: 'redirect'; readonly view: RedirectView };

/** The scripts of `src/client/` with an address of their own. */
export type ScriptFile = 'find' | 'worker' | 'worker-end';

/** A file of the site that is no page: its address, what prints it, and what it says. */
export type OtherFile =
  | { readonly address: string; readonly kind: 'plain'; readonly text: string }
  | { readonly address: string; readonly kind: 'text'; readonly view: PageView }
  | { readonly address: string; readonly kind: 'script'; readonly script: ScriptFile }
  | { readonly address: string; readonly kind: 'card'; readonly view: CardView }
  | { readonly address: string; readonly kind: 'atom'; readonly view: FeedView }
  | { readonly address: string; readonly kind: 'json-feed'; readonly view: FeedView }
  | { readonly address: string; readonly kind: 'cap'; readonly view: CapMessage }
  | { readonly address: string; readonly kind: 'calendar'; readonly view: CalendarView }
  | {
      readonly address: string;
      readonly kind: 'sitemap' | 'sitemap-index';
      readonly entries: readonly SitemapEntry[];
    }
  | ApiFile
  | { readonly address: string; readonly kind: 'headers'; readonly settings: HeaderSettings };

/** What the headers of the site depend on besides the texts of its scripts and styles. */
export interface HeaderSettings {
  /** Pages that carry more than the others, by their addresses. */
  readonly richer: readonly { readonly path: string; readonly carried: Carried }[];
  readonly languages: readonly string[];
  readonly hstsDays: number | undefined;
  /** The Git host that the editor asks, where the site has an editor. */
  readonly editor: { readonly connect: readonly string[] } | undefined;
}

/** The list of a copy that readers may keep of a country's guide. */
export interface CopyListFile {
  readonly address: string;
  readonly list: CopyListView;
}

/** Every file of the site, in a fixed order. */
export interface Plan {
  readonly pages: readonly PageFile[];
  readonly notFound: PageView;
  readonly files: readonly OtherFile[];
  /** What the signed list of files says about the site. */
  readonly mirror: MirrorClaims;
  /** The status of each crossing as pages say it: within its limit, else `unknown`. */
  readonly statuses: readonly DerivedStatus[];
  /** The lists of readers' copies, which are written once the pages are there to be hashed. */
  readonly copies: readonly CopyListFile[];
  /** What the editor at `/admin/` shows; undefined where the site has none. */
  readonly editor: EditorConfig | undefined;
}

/** The plain-text twins of pages, each printed from the very view of its page. */
function twinsOf(pages: readonly PageFile[]): readonly OtherFile[] {
  return pages.flatMap((page) =>
    page.kind === 'page' && page.view.frame.twin
      ? [{ address: twinAddress(page.address), kind: 'text', view: page.view }]
      : [],
  );
}

/** The pictures that pages name as their previews. */
function cardsOf(pages: readonly PageFile[]): readonly OtherFile[] {
  return pages.flatMap((page) => {
    const card = page.kind === 'page' ? page.view.frame.card : undefined;
    return card ? [{ address: card.address, kind: 'card', view: card.view }] : [];
  });
}

/** The lists of the copies that readers may keep; none where the publisher has withdrawn copies. */
function copiesOf(
  languages: readonly ViewContext[],
  pages: readonly PageFile[],
  redirects: readonly (readonly [string, RedirectView])[],
): readonly CopyListFile[] {
  const views = new Map(
    pages.flatMap((page) => (page.kind === 'page' ? [[page.address, page.view] as const] : [])),
  );
  return languages.flatMap((ctx) => {
    if (ctx.site.copies === 'withdrawn') return [];
    const root = ctx.absolute('').length;
    const moved = Map.groupBy(
      redirects.map(([from, { canonical }], place) => ({ from, place, to: canonical.slice(root) })),
      ({ to }) => to,
    );
    return [...ctx.content.advisories.values()].map((advisory) => ({
      address: copyListAddress(ctx, advisory.slug),
      list: copyListOf(ctx, advisory, views, moved),
    }));
  });
}

/**
 * Plans the whole site from an edition.
 *
 * @throws when two entries would have one address, letter case apart.
 */
export function planSite(edition: Edition): Plan {
  const { site } = edition.content;
  const neutralOf = neutralAddresses(edition.content);
  const addresses = new Set(
    pagesOf(viewContext(edition)).flatMap(([address]) =>
      ENGLISH_ONLY.has(address) ? [] : [address, neutralOf.get(address) ?? address],
    ),
  );
  const languages = writtenLanguages(site.languages).map((lang) =>
    viewContext(edition, lang, addresses),
  );
  const [base, ...translations] = languages;
  if (!base) throw new Error('A site has a language.');
  const written = languages.map((ctx) => {
    const own = pagesOf(ctx)
      .filter(([address]) => ctx.original === undefined || addresses.has(address))
      .map(([address, page]) => ({
        address: addressIn(site, ctx.lang, address),
        view: page(ctx.at(address)),
      }));
    return { own, neutral: neutralFiles(ctx, own) };
  });
  const neutral = written.flatMap((each) => each.neutral);
  const pages: PageFile[] = [...written.flatMap(({ own }) => own), ...neutral].map(
    ({ address, view }) => ({ address, kind: 'page', view: typesetPage(view) }),
  );
  const redirects = redirectPages(base);
  for (const [address, view] of redirects) {
    pages.push({ address, kind: 'redirect', view });
  }
  const countries = new Map(
    written.flatMap(({ own }) => own.map((one) => [one.address, one.view])),
  );
  for (const ctx of languages) {
    for (const advisory of ctx.content.advisories.values()) {
      const page = countries.get(addressIn(site, ctx.lang, `/${advisory.slug}/`));
      if (!page) throw new Error(`No page tells of ${advisory.slug}.`);
      const view = typesetPage(guideOf(ctx, advisory, page));
      pages.push({ address: guideAddress(ctx, advisory.slug), kind: 'guide', view });
    }
  }
  const copies = copiesOf(languages, pages, redirects);
  const editor = edition.admin ? editorConfig(site) : undefined;
  const files: readonly OtherFile[] = [
    { address: '/robots.txt', kind: 'plain', text: robotsText(base) },
    { address: '/_redirects', kind: 'plain', text: redirectsText(base, redirects) },
    { address: KEYS_ADDRESS, kind: 'plain', text: keysText(base.site) },
    {
      address: WORKER_ADDRESS,
      kind: 'script',
      script: base.site.copies === 'offered' ? 'worker' : 'worker-end',
    },
    // The search looks for both beside the pages of its language.
    ...languages.flatMap(({ lang }): readonly OtherFile[] => [
      { address: addressIn(site, lang, '/search.js'), kind: 'script', script: 'find' },
    ]),
    ...languages.flatMap((ctx): readonly OtherFile[] => [
      {
        address: addressIn(site, ctx.lang, '/search.json'),
        kind: 'plain',
        text: JSON.stringify(searchIndex(ctx)),
      },
    ]),
    ...policyFilesOf(base, pages, editor),
    ...twinsOf(pages),
    ...languages.flatMap(messagesOf),
    ...neutral.flatMap(({ address, message: text }): readonly OtherFile[] =>
      text === undefined ? [] : [{ address: smsAddress(address), kind: 'plain', text }],
    ),
    ...cardsOf(pages),
    ...machineFiles(base, translations, pages),
    ...apiFiles([base]),
  ];
  const seen = new Set<string>();
  for (const { address } of [...pages, ...files, ...copies]) {
    const folded = address.toLowerCase();
    if (seen.has(folded)) throw new Error(`Two pages would have the address ${address}.`);
    seen.add(folded);
  }
  return {
    pages,
    notFound: notFoundPage(base.at('/404.html')),
    files,
    mirror: mirrorClaims(base),
    statuses: [...base.content.crossings.keys()].map((slug) => {
      const { word, current } = base.status(slug);
      return current ? word : 'unknown';
    }),
    copies,
    editor,
  };
}
