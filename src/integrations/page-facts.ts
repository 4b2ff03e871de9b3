import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer, TokenizerMode } from 'parse5';
import { plainTags } from './page-tags.ts';
import { addressesInStyle, type OpeningTag, openingTag, TELLING } from './tag-facts.ts';

/** What the gate asks of a page: what can be linked to, where it links, and what a browser fetches to show it. */
export interface PageFacts {
  /** Every `id` in the order of the page, repeated ones too; those inside `<template>` are not yet in the page. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly loads: readonly string[];
}

const RAW = new Map<string, typeof TokenizerMode.RAWTEXT | typeof TokenizerMode.SCRIPT_DATA>([
  ['style', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
]);

/** What is read of a page, or of one tag. */
interface Reading {
  opens(tag: OpeningTag): void;
  closes(name: string): void;
  /** The text of a whole style. */
  style(css: string): void;
}

/** Reads as a browser's tokenizer does, which is three times as fast as making the tree of a page. */
function tokenize(html: string, { opens, closes, style }: Reading): void {
  let css: string | undefined;
  const ignore = () => {};
  const addText = ({ chars }: { chars: string }) => {
    if (css !== undefined) css += chars;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(token) {
        opens(openingTag(token));
        const raw = RAW.get(token.tagName);
        if (raw !== undefined) tokenizer.state = raw;
        if (token.tagName === 'style') css = '';
      },
      onEndTag({ tagName }) {
        if (css !== undefined && tagName === 'style') style(css);
        if (tagName === 'style') css = undefined;
        closes(tagName);
      },
      onCharacter: addText,
      onNullCharacter: ignore,
      onWhitespaceCharacter: addText,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
}

/** A tag by itself: one that opens, or the name of one that closes. */
type Tag = OpeningTag | string;

/** How many different tags are remembered. */
const REMEMBERED = 20_000;
const remembered = new Map<string, Tag | undefined>();

/** What a tag says. The same few are all over a site, so that each is read once. */
function tagOf(written: string): Tag | undefined {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  let tag: Tag | undefined;
  const set = (one: Tag) => {
    tag = one;
  };
  tokenize(written, { opens: set, closes: set, style: () => {} });
  if (remembered.size >= REMEMBERED) remembered.clear();
  // A copy: what was cut out of a page would keep the whole of it in memory.
  remembered.set(Buffer.from(written).toString(), tag);
  return tag;
}

/** What is wanted of a page, from a page. */
export function factsOf(html: string): PageFacts {
  const facts = { ids: [] as string[], links: [] as string[], loads: [] as string[] };
  let templates = 0;
  const reading: Reading = {
    opens({ name, id, links, loads }) {
      if (name === 'template') templates += 1;
      if (id !== undefined && templates === 0) facts.ids.push(id);
      facts.links.push(...links);
      facts.loads.push(...loads);
    },
    closes(name) {
      if (name === 'template') templates -= 1;
    },
    style: (css) => facts.loads.push(...addressesInStyle(css)),
  };
  const tags = plainTags(html);
  if (!tags) tokenize(html, reading);
  for (const { tag, text } of tags ?? []) {
    const one = TELLING.test(tag) ? tagOf(tag) : undefined;
    if (typeof one === 'string') reading.closes(one);
    else if (one) reading.opens(one);
    if (text !== undefined && /^<style/i.test(tag)) reading.style(text);
  }
  return facts;
}

/** Reads the pages of a site by their paths. */
export type SiteFacts = (path: string) => PageFacts;

/** Reads pages in a folder, each once. */
export function factsIn(folder: string): SiteFacts {
  const known = new Map<string, PageFacts>();
  return (path) => {
    const facts = known.get(path) ?? factsOf(readFileSync(join(folder, path), 'utf8'));
    known.set(path, facts);
    return facts;
  };
}
