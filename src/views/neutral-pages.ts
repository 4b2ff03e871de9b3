import { typeset } from '../i18n/typeset.ts';
import type { ViewContext } from './context.ts';
import { addressIn } from './make-context.ts';
import { neutralAddresses } from './neutral-code.ts';
import { neutralCounts } from './neutral-counts.ts';
import { type NeutralWords, neutralPage } from './neutral-page.ts';
import { neutralStatus } from './neutral-status.ts';
import { neutralAlert, neutralInstruction } from './neutral-told.ts';
import type { PageView } from './page.ts';
import { fitBefore } from './sms-fit.ts';

/** A neutral view with its address and its message. */
export interface NeutralFile {
  readonly address: string;
  readonly view: PageView;
  readonly message: string;
}

type Words = Pick<NeutralWords, 'heading' | 'localName'> & {
  /** The place, where there is one to name: in the script of the language or in ASCII letters. */
  readonly place?: string;
  /** The facts in short, from the fullest wording to the shortest. */
  readonly wordings: readonly string[];
};

/** The name of one side alone: that of both would name the border. */
function crossingWords(ctx: ViewContext, slug: string): Words {
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

/** The words of every page that has a neutral view, by its address. */
function wordsOf(ctx: ViewContext): ReadonlyMap<string, Words> {
  const { neutral } = ctx.t;
  const { advisories, borders, crossings } = ctx.content;
  const words: readonly (readonly [string, Words])[] = [
    ...[...advisories.values()].map(({ slug, code }): [string, Words] => [
      `/${slug}/`,
      {
        heading: neutral.heading(ctx.date(ctx.day, 'long')),
        wordings: neutralInstruction(ctx, ctx.instruction(code)),
      },
    ]),
    ...[...crossings.keys()].map((slug): [string, Words] => [
      `/crossings/${slug}/`,
      crossingWords(ctx, slug),
    ]),
    ...[...borders.keys()].map((slug): [string, Words] => {
      const statuses = ctx.onBorder(slug);
      const heading = neutral.places(statuses.length);
      return [`/borders/${slug}/`, { heading, wordings: neutralCounts(ctx, statuses) }];
    }),
    ...ctx.alerts().map((state): [string, Words] => {
      const heading = neutral.messageOf(ctx.dated(state.alert.sent, 'long'));
      return [`/alerts/${state.alert.slug}/`, { heading, wordings: neutralAlert(ctx, state) }];
    }),
  ];
  return new Map(
    words.map(([address, said]) => [addressIn(ctx.site, ctx.lang, address), said] as const),
  );
}

/** The message of a neutral view: the place, what is said of it, and the code. */
function messageOf(ctx: ViewContext, code: string, { place, wordings }: Words): string {
  const alone = wordings.map((words) => ctx.capital(words));
  const placed = wordings.map((words) => `${place}: ${words}`);
  const [texts, lasts] = [place === undefined ? alone : placed, alone].map((some) =>
    some.map((text) => typeset(text, ctx.lang)),
  );
  return fitBefore(ctx, code, texts ?? [], lasts);
}

/** The neutral views of the pages of one language, made of the very views of these pages. */
export function neutralFiles(
  base: ViewContext,
  pages: readonly { readonly address: string; readonly view: PageView }[],
): readonly NeutralFile[] {
  const addresses = neutralAddresses(base.content);
  const words = wordsOf(base);
  const site = 'https://site.invalid';
  return pages.flatMap(({ address: from, view }): readonly NeutralFile[] => {
    const address = addresses.get(from);
    const said = words.get(from);
    if (address === undefined || said === undefined) return [];
    const code = address.split('/').at(-2) ?? '';
    const ctx = base.at(`/n/${code}/`);
    const message = messageOf(ctx, code, said);
    const to = (href: string) => {
      const { origin, pathname } = new URL(href, `${site}${from}`);
      const neutral = origin === site ? addresses.get(pathname) : undefined;
      // A link to the original stays one: the context would lead to the language of the page.
      return neutral === undefined ? undefined : `${ctx.root}${neutral.slice(1)}`;
    };
    return [{ address, message, view: neutralPage(ctx, view, { ...said, code, message }, to) }];
  });
}
