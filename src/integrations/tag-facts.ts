import type { Token } from 'parse5';

/** What a tag that opens adds to the facts of its page. */
export interface OpeningTag {
  readonly name: string;
  readonly id: string | undefined;
  readonly links: readonly string[];
  readonly loads: readonly string[];
}

/** Attributes that make a browser fetch something, or send something somewhere, by element. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  a: ['ping'],
  area: ['ping'],
  audio: ['src'],
  body: ['background'],
  button: ['formaction'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  form: ['action'],
  frame: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src', 'formaction'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};
const FOLLOWED = new Set(['a', 'area']);
/** Of `<link>`: these only name a page; every other one may be fetched. */
const NAMING = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev']);

/** What no tag lacks that adds something to the facts of its page; most tags do. */
export const TELLING = new RegExp(
  `template|\\s(?:${['id', 'href', 'http-equiv', 'style', ...Object.values(LOADING).flat()].join('|')})`,
  'i',
);

/** The addresses in a style: `url(...)` and `@import "..."`. */
export function addressesInStyle(css: string): readonly string[] {
  if (css === '') return [];
  const pattern = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi;
  return [...css.matchAll(pattern)].map((match) => match[2] ?? match[4] ?? '');
}

function candidates(attribute: string, value: string): readonly string[] {
  if (attribute !== 'srcset') return [value];
  return value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '');
}

/** Reads a tag that opens. */
export function openingTag({ tagName, attrs }: Token.TagToken): OpeningTag {
  const [links, loads]: [string[], string[]] = [[], []];
  const values = new Map(attrs.map(({ name, value }) => [name, value]));
  const href = values.get('href');
  if (href !== undefined && FOLLOWED.has(tagName)) links.push(href);
  if (href !== undefined && tagName === 'link') {
    const names = (values.get('rel') ?? '').toLowerCase().split(/\s+/);
    (names.every((name) => NAMING.has(name)) ? links : loads).push(href);
  }
  for (const name of LOADING[tagName.toLowerCase()] ?? []) {
    const value = values.get(name);
    if (value !== undefined) loads.push(...candidates(name, value));
  }
  const refresh = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i;
  if (tagName === 'meta' && values.get('http-equiv')?.toLowerCase() === 'refresh') {
    loads.push(refresh.exec(values.get('content') ?? '')?.[1] ?? '');
  }
  loads.push(...addressesInStyle(values.get('style') ?? ''));
  return { name: tagName, id: values.get('id'), links, loads };
}
