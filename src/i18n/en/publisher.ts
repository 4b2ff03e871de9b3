import type { PublisherKind } from '../../vocabularies/publishers.ts';

/** What a site says of who keeps it. */
interface PublisherWords {
  /** Beside the name of the site, on every page and preview picture. */
  readonly mark: string;
  readonly footer: (site: string, date: string) => string;
  readonly feed: (site: string) => string;
  readonly about: (site: string, publisher: string) => string;
  /** In a neutral view, which names no site. */
  readonly neutral: string;
  readonly neutralFooter: (date: string) => string;
  /** The last of the things that the site never does. */
  readonly never: string;
}

/** English words of who keeps the site. */
export const publisher: Readonly<Record<PublisherKind, PublisherWords>> = {
  'not-government': {
    mark: 'Not a government site',
    footer: (site, date) =>
      `${site} is not a government site. Page made on ${date}. Every status names its issuer and its date.`,
    feed: (site) =>
      `${site} is not a government site. Every entry names its day and its source. What an entry says was so on its day; open the page for what is known since.`,
    about: (site) => `${site} is not a government site. No government made it or checked it.`,
    neutral: 'This is not an official page.',
    neutralFooter: (date) => `This is not an official page. Page made on ${date}.`,
    never: 'We never claim to be an official site.',
  },
  government: {
    mark: 'A government site',
    footer: (site, date) =>
      `${site} is a government site. Page made on ${date}. Every status names its issuer and its date.`,
    feed: (site) =>
      `${site} is a government site. Every entry names its day and its source. What an entry says was so on its day; open the page for what is known since.`,
    about: (site, publisher) =>
      `${site} is a government site, kept by ${publisher}. It passes on what others said, too.`,
    neutral: 'This is an official page.',
    neutralFooter: (date) => `This is an official page. Page made on ${date}.`,
    never: 'We never pass on another’s word as our own.',
  },
};
