import type { LogEntry } from '../domain/derived.ts';
import { aboutPage } from '../views/about-page.ts';
import { alertPage } from '../views/alert-page.ts';
import { alertsPage } from '../views/alerts-page.ts';
import { borderPage } from '../views/border-page.ts';
import type { ViewContext } from '../views/context.ts';
import { copiesPage } from '../views/copies-page.ts';
import { countryPage } from '../views/country-page.ts';
import { crossingPage } from '../views/crossing-page.ts';
import { crossingsPage } from '../views/crossings-page.ts';
import { dataPage } from '../views/data-page.ts';
import { driverCardAddress, driverCardPage, hasDriverCard } from '../views/driver-card.ts';
import { homePage } from '../views/home-page.ts';
import { COPIES_ADDRESS } from '../views/keep-view.ts';
import { levelsPage } from '../views/levels-page.ts';
import { mirrorPage } from '../views/mirror-page.ts';
import { EMPTY_PAGE } from '../views/neutral-code.ts';
import { emptyPage } from '../views/neutral-frame.ts';
import type { PageView } from '../views/page.ts';
import { reportsPage } from '../views/reports-page.ts';
import { safetyPage } from '../views/safety-page.ts';
import { issuerPage, shelves, sourcesPage } from '../views/sources-page.ts';
import { stayPage } from '../views/stay-page.ts';
import { subscribePage } from '../views/subscribe-page.ts';
import { updatesPage } from '../views/updates-page.ts';

/** The page for those who write programs, and the empty one, which has no words. */
export const ENGLISH_ONLY: ReadonlySet<string> = new Set(['/api/', EMPTY_PAGE]);

/** A page of one language with its address in the original language. */
type ListedPage = readonly [address: string, page: (ctx: ViewContext) => PageView];

/** The log of a place. */
function reportsOf(
  folder: 'borders' | 'crossings',
  { name, slug }: { readonly name: string; readonly slug: string },
  log: (ctx: ViewContext) => readonly LogEntry[],
): ListedPage {
  const address = `/${folder}/${slug}/`;
  return [`${address}reports/`, (ctx) => reportsPage(ctx, { name, slug, address }, log(ctx))];
}

/** The pages of one language, each with its address in the original language. */
export function pagesOf(base: ViewContext): readonly ListedPage[] {
  const { content } = base;
  const alerts = base.alerts();
  return [
    ['/', homePage],
    ['/crossings/', crossingsPage],
    ['/alerts/', alertsPage],
    ['/stay/', stayPage],
    ['/levels/', levelsPage],
    ['/updates/', updatesPage],
    ['/subscribe/', subscribePage],
    ['/sources/', sourcesPage],
    ...shelves(base).map(
      (shelf) => [`/sources/${shelf.id}/`, (ctx: ViewContext) => issuerPage(ctx, shelf)] as const,
    ),
    ['/about/', aboutPage],
    ['/mirror/', mirrorPage],
    ['/api/', dataPage],
    ['/safety/', safetyPage],
    [COPIES_ADDRESS, copiesPage],
    [EMPTY_PAGE, emptyPage],
    ...[...content.advisories.values()].map(
      (advisory) =>
        [`/${advisory.slug}/`, (ctx: ViewContext) => countryPage(ctx, advisory)] as const,
    ),
    ...alerts.map(
      (state) =>
        [`/alerts/${state.alert.slug}/`, (ctx: ViewContext) => alertPage(ctx, state)] as const,
    ),
    ...[...content.crossings.values()].flatMap(
      (crossing) =>
        [
          [`/crossings/${crossing.slug}/`, (ctx: ViewContext) => crossingPage(ctx, crossing)],
          reportsOf('crossings', crossing, (ctx) => ctx.log(crossing.slug)),
        ] as const,
    ),
    ...[...content.crossings.values()]
      .filter(({ slug }) => hasDriverCard(base.status(slug)))
      .map(
        (crossing) =>
          [
            driverCardAddress(crossing.slug),
            (ctx: ViewContext) => driverCardPage(ctx, crossing),
          ] as const,
      ),
    ...[...content.borders.values()].flatMap(
      (border) =>
        [
          [`/borders/${border.slug}/`, (ctx: ViewContext) => borderPage(ctx, border)],
          reportsOf('borders', border, (ctx) => ctx.borderLog(border.slug)),
        ] as const,
    ),
  ];
}
