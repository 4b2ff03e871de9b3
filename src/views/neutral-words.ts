import { SITE_PAGES } from '../vocabularies/site-pages.ts';
import { addressIn } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { neutralCounts } from './neutral-counts.ts';
import type { NeutralWords } from './neutral-page.ts';
import { neutralStatus } from './neutral-status.ts';
import { neutralAlert, neutralInstruction } from './neutral-told.ts';

/** What a neutral view is called, and what its message says where it has one. */
export type Words = Pick<NeutralWords, 'heading' | 'localName' | 'directory'> & {
  /** The place, where there is one to name: in the script of the language or in ASCII letters. */
  readonly place?: string;
  /** The facts in short, from the fullest wording to the shortest. */
  readonly wordings?: readonly string[];
};

type Named = readonly [address: string, words: Words];

/** The name of one side alone: that of both would name the border. */
function crossingWords(ctx: ViewContext, slug: string): Words & { readonly place: string } {
  const crossing = ctx.crossing(slug);
  const status = ctx.status(slug);
  const side = crossing.sides[status.from];
  const names = side ? [side.name, ...side.otherNames] : [];
  const own = names.find(({ lang }) => ctx.t.brief && lang === ctx.lang)?.text;
  const place = own ?? side?.name.ascii ?? crossing.asciiName;
  const local = own === undefined ? side?.name : undefined;
  const latin = own === undefined ? undefined : side?.name.latin;
  return {
    place,
    heading: place,
    ...(local && local.text !== place ? { localName: ctx.foreign(local.text, local.lang) } : {}),
    ...(latin === undefined
      ? {}
      : { localName: ctx.foreign(latin, ctx.site.languages[0] ?? 'en') }),
    wordings: neutralStatus(ctx, status),
  };
}

/** A crossing, its log and its card for drivers. */
function crossingPages(ctx: ViewContext, slug: string): readonly Named[] {
  const { neutral } = ctx.t;
  const words = crossingWords(ctx, slug);
  const { wordings: _, ...name } = words;
  return [
    [`/crossings/${slug}/`, words],
    [`/crossings/${slug}/reports/`, { ...name, heading: neutral.logOf(words.place) }],
    [`/crossings/${slug}/card/`, { ...name, heading: neutral.cardOf(words.place) }],
  ];
}

function borderPages(ctx: ViewContext, slug: string): readonly Named[] {
  const { neutral } = ctx.t;
  const statuses = ctx.onBorder(slug);
  const heading = neutral.places(statuses.length);
  return [
    [`/borders/${slug}/`, { heading, wordings: neutralCounts(ctx, statuses) }],
    [`/borders/${slug}/reports/`, { heading: neutral.logOf(heading) }],
  ];
}

/** The words of every page that can have a neutral view, by its address. */
export function neutralWords(ctx: ViewContext): ReadonlyMap<string, Words> {
  const { neutral } = ctx.t;
  const { advisories, borders, crossings, issuers } = ctx.content;
  const directory = true;
  const words: readonly Named[] = [
    ...SITE_PAGES.map(({ key, address }): Named => {
      return [address, { heading: neutral.pages[key], directory }];
    }),
    ...[...issuers.keys()].map((id): Named => {
      return [`/sources/${id}/`, { heading: neutral.pages.sources, directory }];
    }),
    ...[...advisories.values()].map(({ slug, code }): Named => {
      const heading = neutral.heading(ctx.date(ctx.day, 'long'));
      return [`/${slug}/`, { heading, wordings: neutralInstruction(ctx, ctx.instruction(code)) }];
    }),
    ...[...crossings.keys()].flatMap((slug) => crossingPages(ctx, slug)),
    ...[...borders.keys()].flatMap((slug) => borderPages(ctx, slug)),
    ...ctx.alerts().map((state): Named => {
      const heading = neutral.messageOf(ctx.dated(state.alert.sent, 'long'));
      return [`/alerts/${state.alert.slug}/`, { heading, wordings: neutralAlert(ctx, state) }];
    }),
  ];
  return new Map(
    words.map(([address, said]) => [addressIn(ctx.site, ctx.lang, address), said] as const),
  );
}
