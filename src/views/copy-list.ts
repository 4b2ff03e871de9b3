import { localeOf } from '../i18n/format.ts';
import type { AdvisoryEntry } from '../records/content.ts';
import type { Checked } from '../records/report.ts';
import { addressIn } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { driverCardAddress, hasDriverCard } from './driver-card.ts';
import type { PageView } from './page.ts';
import { trustedThrough } from './trusted-through.ts';

/** One page of a copy: when its facts were checked and until when to rely on it, in words and as a day. */
export interface CopiedPageView {
  readonly address: string;
  readonly checked: string;
  readonly until: string;
  readonly untilDay: string;
}

/** What a copy of a country's guide consists of, before its pages are built and have their hashes. */
export interface CopyListView {
  readonly guide: string;
  readonly made: string;
  /** For formatting the time of saving on the device. */
  readonly locale: string;
  /** How long to wait for the network before the copy answers, in milliseconds. */
  readonly waitMs: number;
  /** How long all pages of a copy may take to come, in milliseconds. */
  readonly copyMs: number;
  /** What stands on every page of this site, and on no page of a network that asks to log in. */
  readonly marks: readonly string[];
  readonly pages: readonly CopiedPageView[];
  readonly moved: Readonly<Record<string, string>>;
  readonly words: ViewContext['t']['saved']['copy'];
}

/** An address that only leads on to a page, and its place among all of them. */
export interface Redirected {
  readonly from: string;
  readonly place: number;
}

/** Long enough for a slow line, short enough for somebody who waits at a gate. */
const WAIT_MS = 4_000;
/** A whole copy takes a minute and a half on the slowest lines. */
const COPY_MS = 180_000;

/** The address of the list of a country's copy, in the language of the page. */
export function copyListAddress(ctx: ViewContext, country: string): string {
  return addressIn(ctx.site, ctx.lang, `/save/${country}.json`);
}

/** The pages of a country's copy, each with the days on which somebody looked at what it says. */
function pagesOf(
  ctx: ViewContext,
  advisory: AdvisoryEntry,
): readonly (readonly [string, readonly Checked[]])[] {
  const { code, slug, checked } = advisory;
  const statuses = ctx.rows(code).flatMap((group) => group.statuses);
  const borders = [...ctx.content.borders.values()].filter(({ countries }) =>
    (countries as readonly string[]).includes(code),
  );
  return [
    ['/', checked],
    [`/${slug}/`, checked],
    ['/stay/', checked],
    ...ctx.alerts(code).map(({ alert }) => [`/alerts/${alert.slug}/`, checked] as const),
    ...borders.map((border) => [`/borders/${border.slug}/`, border.checked] as const),
    ...statuses.flatMap((status) => {
      const crossing = ctx.crossing(status.crossing);
      const dates = [...crossing.checked, ...ctx.border(crossing.border).checked];
      const card = hasDriverCard(status) ? [driverCardAddress(crossing.slug)] : [];
      return [`/crossings/${crossing.slug}/`, ...card].map((address) => [address, dates] as const);
    }),
  ];
}

/**
 * The list of a copy of a country's guide.
 *
 * @param views the pages of the plan.
 * @param redirects the addresses that only lead on, by the address of their page, each with its place among all of them.
 */
export function copyListOf(
  ctx: ViewContext,
  advisory: AdvisoryEntry,
  views: ReadonlyMap<string, PageView>,
  redirects: ReadonlyMap<string, readonly Redirected[]>,
): CopyListView {
  const { t, site } = ctx;
  const pages = pagesOf(ctx, advisory).map(([original, checked]): CopiedPageView => {
    const address = addressIn(site, ctx.lang, original);
    const limit = views.get(address)?.frame.paperLimit?.day;
    const until = trustedThrough(ctx, advisory.code, limit);
    const looked = ctx.checkedOn(checked);
    return {
      address,
      checked: looked === undefined ? t.saved.neverChecked : ctx.date(looked, 'long'),
      until: ctx.date(until, 'long'),
      untilDay: until,
    };
  });
  const kept = new Set(pages.map(({ address }) => address));
  return {
    guide: copyListAddress(ctx, advisory.slug),
    made: ctx.day,
    locale: localeOf(ctx.lang),
    waitMs: WAIT_MS,
    copyMs: COPY_MS,
    marks: [site.title, t.publisher[site.publisherKind].mark],
    pages,
    moved: Object.fromEntries(
      [...kept]
        .flatMap((to) => (redirects.get(to) ?? []).map((one) => ({ ...one, to })))
        .sort((one, other) => one.place - other.place)
        .map(({ from, to }) => [from, to]),
    ),
    words: t.saved.copy,
  };
}
