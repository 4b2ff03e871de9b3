import { Tokenizer, TokenizerMode } from 'parse5';

/** What the gate asks of a page: what can be linked to, where it links, and what a browser fetches to show it. */
export interface PageFacts {
  /** Every `id` in the order of the page, repeated ones too; those inside `<template>` are not yet in the page. */
  readonly ids: readonly string[];
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
const RAW = new Map<string, typeof TokenizerMode.RAWTEXT | typeof TokenizerMode.SCRIPT_DATA>([
  ['style', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
]);

/** The addresses in a style: `url(...)` and `@import "..."`. */
function addressesInStyle(css: string): readonly string[] {
  if (css === '') return [];
  const pattern = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi;
  return [...css.matchAll(pattern)].map((match) => match[2] ?? match[4] ?? '');
}

/** Styles that ask for nothing, with their tags. All pages of a site carry the same one, which is a third of a page. */
const harmless = new Set<string>();

function withoutHarmless(html: string): string {
  return [...harmless].reduce((rest, style) => rest.replace(style, '<style></style>'), html);
}

function candidates(attribute: string, value: string): readonly string[] {
  if (attribute !== 'srcset') return [value];
  return value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '');
}

/** Reads a page as a browser's tokenizer does, which is three times as fast as making its tree. */
export function factsOf(html: string): PageFacts {
  const [ids, links, loads]: [string[], string[], string[]] = [[], [], []];
  let style: string | undefined;
  let templates = 0;
  const ignore = () => {};
  const addText = ({ chars }: { chars: string }) => {
    if (style !== undefined) style += chars;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, attrs }) {
        const values = new Map(attrs.map(({ name, value }) => [name, value]));
        if (tagName === 'template') templates += 1;
        const id = values.get('id');
        if (id !== undefined && templates === 0) ids.push(id);
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
        const raw = RAW.get(tagName);
        if (raw !== undefined) tokenizer.state = raw;
        if (tagName === 'style') style = '';
      },
      onEndTag({ tagName }) {
        if (tagName === 'template') templates -= 1;
        if (style === undefined || tagName !== 'style') return;
        const addresses = addressesInStyle(style);
        // Whatever stands around it: a style with tags in it could be more than a style elsewhere.
        if (addresses.length === 0 && !/<|-->/.test(style)) {
          harmless.add(`<style>${style}</style>`);
        }
        loads.push(...addresses);
        style = undefined;
      },
      onCharacter: addText,
      onNullCharacter: ignore,
      onWhitespaceCharacter: addText,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(withoutHarmless(html), true);
  return { ids, links, loads };
}
