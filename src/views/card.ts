import { directionOf } from '../i18n/format.ts';
import type { DerivedStatus } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';

/** A line under the frame of a card. */
export interface CardLine {
  readonly text: string;
  readonly strong: boolean;
  /** A line that may not be left out for want of room. */
  readonly needed: boolean;
}

/**
 * What a preview card says. A card stays in a chat for ever: every word on it stays true when it is old, and it has no
 * colour. The frame is solid while the words hold, dashed where nobody knows.
 */
export interface CardView {
  readonly dir: 'ltr' | 'rtl';
  readonly siteName: string;
  readonly publisherMark: string;
  readonly heading: string;
  readonly localName?: {
    readonly text: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
  };
  /** From where to where, for whom. */
  readonly lead: string;
  readonly frame: 'held' | 'said' | 'nobody';
  /** The sign before the word: filled while it holds. */
  readonly mark: { readonly status: DerivedStatus; readonly filled: boolean } | undefined;
  /** "Open on 5 Feb 2026". */
  readonly word: string;
  /** What was said last, in the frame under the word. */
  readonly past: readonly string[];
  /** "Do not rely on this after 8 Feb 2026", in paper on ink. */
  readonly limit: string | undefined;
  /** Under the frame, the most important first: the last ones give way where there is no room. */
  readonly lines: readonly CardLine[];
  /** On the last line: "Rebuilt as it stood on 7 February 2026. Not current." */
  readonly banner: string | undefined;
}

/** A card with its address and the words for those who do not see it. */
export interface Card {
  /** `/cards/crossings/gurbulak-bazargan.png` for `/crossings/gurbulak-bazargan/`. */
  readonly address: string;
  readonly url: string;
  readonly alt: string;
  readonly view: CardView;
}

/** The width and height of every card, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

type CardWords = Omit<CardView, 'dir' | 'siteName' | 'publisherMark'>;

/** The card of the page at the address of a context. */
export function cardOf(ctx: ViewContext, words: CardWords): Card {
  const address = `/cards${ctx.address.replace(/\/$/, '')}.png`;
  const said = [
    `${words.heading}. ${words.lead}`,
    words.word,
    ...words.past,
    words.limit,
    words.banner,
  ];
  return {
    address,
    url: ctx.absolute(address),
    alt: said
      .flatMap((part) => (part === undefined ? [] : part.replace(/\.$/, '')))
      .map((part) => `${part}.`)
      .join(' '),
    view: {
      dir: directionOf(ctx.lang),
      siteName: ctx.site.title,
      publisherMark: ctx.t.publisher[ctx.site.publisherKind].mark,
      ...words,
    },
  };
}
