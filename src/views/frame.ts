import { directionOf } from '../i18n/format.ts';
import { addressIn } from './addresses.ts';
import type { Card } from './card.ts';
import type { ViewContext } from './context.ts';
import type { LinkedData } from './linked-data.ts';
import { EMPTY_PAGE, neutralAddresses } from './neutral-code.ts';
import { outsideHref } from './outside-href.ts';
import type { Frame, Link, PageScript } from './parts.ts';
import { perLanguage } from './per-language.ts';
import { markOf } from './status-words.ts';
import { twinAddress } from './twin.ts';
import { MANIFEST_ADDRESS } from './web-manifest.ts';

interface FrameWords {
  readonly title: string;
  readonly description: string;
  /** The picture that stands for the page in a preview. */
  readonly card?: Card;
  /** The country whose outside page "Leave page" opens, where the page is about one. */
  readonly country?: string | undefined;
  /** The first day after which something on the page is no longer to be relied on; paper says it first. */
  readonly limit?: string | undefined;
  /** What the page runs besides leaving, and besides taking away what has run out where the page has a limit. */
  readonly scripts?: readonly PageScript[];
  /** Whether the page has a plain-text twin. */
  readonly twin?: boolean;
  /** The feed of its subject, where it has one of its own: `/feeds/crossings.atom`. */
  readonly feed?: string;
  /** What the page is about, for programs. */
  readonly data?: LinkedData;
  /** Whether the page names the web manifest. */
  readonly manifest?: boolean;
  /** Whether search engines may list the page; a rebuilt day is never listed. */
  readonly index?: boolean;
}

/** The links below every page by the way from the page to the root of the site. */
const footersByRoot = perLanguage(() => new Map<string, readonly Link[]>());

function footerLinksOf(ctx: ViewContext): readonly Link[] {
  const { nav } = ctx.t.site;
  const link = (to: string, text: string): Link => ({ href: ctx.link(to), text });
  const known = footersByRoot(ctx).get(ctx.root);
  const links = known ?? [
    link('/', nav.home),
    link('/crossings/', nav.crossings),
    link('/alerts/', nav.alerts),
    link('/stay/', nav.stay),
    link('/levels/', nav.levels),
    link('/updates/', nav.updates),
    link('/subscribe/', nav.subscribe),
    link('/sources/', nav.sources),
    link('/about/', nav.about),
    link('/safety/', nav.safety),
  ];
  footersByRoot(ctx).set(ctx.root, links);
  const neutral = neutralAddresses(ctx.content).get(ctx.address);
  return neutral === undefined ? links : [...links, link(neutral, ctx.t.neutral.link)];
}

/** What a script puts in the place of what has run out. */
const ranOutOf = perLanguage(({ t }) => ({
  mark: markOf('unknown', true),
  notKnown: t.statuses.notKnownToday,
  lastWord: t.statuses.lastWordHere,
  ask: t.statuses.askFirst,
  instruction: t.actions.ranOut,
}));

/** What stands around the content of every page. */
export function frameOf(ctx: ViewContext, words: FrameWords): Frame {
  const { t, site } = ctx;
  return {
    lang: ctx.lang,
    dir: directionOf(ctx.lang),
    root: ctx.root,
    title: words.title,
    description: words.description,
    canonical: ctx.absolute(ctx.address),
    ...(ctx.otherLanguages.length > 0 ? { languages: ctx.otherLanguages } : {}),
    // A card is a picture of English words.
    ...(words.card && ctx.original === undefined ? { card: words.card } : {}),
    ...(words.twin
      ? {
          twin: {
            href: ctx.link(twinAddress(ctx.address)),
            text: t.text.twin,
            knownOn: t.text.knownOn(ctx.date(ctx.day, 'long')),
          },
        }
      : {}),
    ...(words.data ? { data: words.data } : {}),
    ...(words.manifest ? { manifest: ctx.link(MANIFEST_ADDRESS) } : {}),
    feed: ctx.link(addressIn(site, ctx.lang, words.feed ?? '/feeds/updates.atom')),
    index: (words.index ?? true) && !ctx.rebuilt && !ctx.preview,
    icon: 'favicon.svg',
    siteName: site.title,
    publisherMark: t.publisher[site.publisherKind].mark,
    banner: bannerOf(ctx),
    ...(words.limit === undefined
      ? {}
      : {
          paperLimit: paperLimitOf(ctx, words.limit),
          ranOut: ranOutOf(ctx),
        }),
    scripts: scriptsOf(words),
    skip: t.site.skip,
    leave: leaveOf(ctx, words.country),
    footer: [t.publisher[site.publisherKind].footer(site.title, ctx.date(ctx.day, 'long'))],
    footerLinks: footerLinksOf(ctx),
  };
}

/** When to stop trusting a sheet of paper or a copy, in words and as a day. */
export function paperLimitOf(ctx: ViewContext, day: string): NonNullable<Frame['paperLimit']> {
  return { label: ctx.t.site.paperLimit, text: ctx.date(day, 'long'), day };
}

function scriptsOf({ limit, scripts = [] }: FrameWords): readonly PageScript[] {
  const asked: readonly PageScript[] = limit === undefined ? scripts : ['page', ...scripts];
  return ['leave', ...new Set(asked)];
}

/** Where "Leave page" leads: the outside page of the country, else of the site, else the empty page of our own. */
function leaveOf(ctx: ViewContext, country: string | undefined): Frame['leave'] {
  const empty = ctx.link(EMPTY_PAGE);
  const pages = ctx.site.outsidePage;
  const outside = (country ? pages[country] : undefined) ?? pages['default'];
  const href = outside === undefined || outside === 'not-stated' ? empty : outsideHref(outside);
  return { href, text: ctx.t.site.leavePage, empty };
}

/** What a page, a card or a text says before everything where it is not current. */
export function bannerOf(ctx: ViewContext): string | undefined {
  const rebuilt = ctx.rebuilt ? ctx.t.site.rebuilt(ctx.date(ctx.day, 'long')) : undefined;
  if (ctx.preview) return [ctx.t.site.preview, rebuilt].filter(Boolean).join(' ');
  if (rebuilt !== undefined) return rebuilt;
  const until = ctx.site.maintainedUntil;
  if (until !== 'not-stated' && until < ctx.day)
    return ctx.t.site.unmaintained(ctx.date(until, 'long'));
  return undefined;
}
