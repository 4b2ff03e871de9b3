/**
 * What a kind of thing may weigh, in bytes on the wire: compressed by brotli at its best; of a page with the headers of its
 * answer.
 */
export interface Budget {
  readonly kind: string;
  readonly limit: number;
}

/** Ten packets of 1,460 bytes: what TCP sends before it hears from the other side (RFC 6928). One flight holds a page. */
const FIRST_FLIGHT = 14_600;

const LANGUAGE = '(?:/[a-z]{2,3})?';

/** Kinds of pages and texts by their addresses; the first that matches decides. */
const ADDRESSES: readonly (readonly [kind: string, limit: number, pattern: string])[] = [
  ['home', FIRST_FLIGHT, '/'],
  ['all crossings', FIRST_FLIGHT, '/crossings/'],
  // In UTF-8 a letter of another script takes two bytes.
  ['crossing, translated', 11_000, '/[a-z]{2,3}/crossings/[^/]+/'],
  ['crossing', 10_000, '/crossings/[^/]+/'],
  ['driver card', 6_000, '/crossings/[^/]+/card/'],
  ['reports', FIRST_FLIGHT, '/(?:crossings|borders)/[^/]+/reports/'],
  ['border', FIRST_FLIGHT, '/borders/[^/]+/'],
  ['all alerts', FIRST_FLIGHT, '/alerts/'],
  ['alert', FIRST_FLIGHT, '/alerts/[^/]+/'],
  ['stays', FIRST_FLIGHT, '/stay/'],
  ['levels', FIRST_FLIGHT, '/levels/'],
  ['what changed', FIRST_FLIGHT, '/updates/'],
  ['sources', FIRST_FLIGHT, '/sources/'],
  ['sources of one issuer', FIRST_FLIGHT, '/sources/[^/]+/'],
  ['neutral page', FIRST_FLIGHT, '/n/[^/]+/(?:\\d/)?'],
  ['country', FIRST_FLIGHT, '/[^/]+/'],
  ['other page', FIRST_FLIGHT, '/.*(?:/|\\.html)'],
  // Of any page of a guide, a country among them.
  ['neutral text', 8_000, '/n/[^/.]+\\.txt'],
  // It says every word of the page with the table, all contacts and all changes.
  ['text of a country', 8_000, '/[^/.]+\\.txt'],
  ['text', 4_000, '/[^/]+/[^/.]+\\.txt'],
];

/** Texts for programs, and messages that have a limit of their own. */
const NOT_WEIGHED = /^\/(?:robots\.txt|(?:[a-z]{2,3}\/)?save\/.*)$|\.sms\.txt$/;

const PATTERNS = ADDRESSES.map(
  ([kind, limit, pattern]) => [{ kind, limit }, new RegExp(`^${LANGUAGE}${pattern}$`)] as const,
);

/** The budget of the page or text at an address; undefined where it has none. */
export function budgetOf(address: string): Budget | undefined {
  if (NOT_WEIGHED.test(address)) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(address))?.[0];
}

/** Scripts that arrive with a page, together. */
export const SCRIPTS: Budget = { kind: 'scripts of a page', limit: 6_000 };
/** The library and the index that the search fetches when it is used, together. */
export const SEARCH: Budget = { kind: 'search, on use', limit: 12_000 };
export const CLOSE_UP: Budget = { kind: 'map of a crossing', limit: 1_500 };
export const REGIONAL_MAP: Budget = { kind: 'map of a region', limit: 4_000 };
/** The whole guide of a country in one file, as it lies on a stick: not compressed. */
export const SAVED_GUIDE: Budget = { kind: 'saved guide, not packed', limit: 150_000 };
