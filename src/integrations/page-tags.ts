/** A tag as it is written; of a tag that opens a style or a script, what stands in that too. */
export interface PlainTag {
  readonly tag: string;
  readonly text?: string;
}

/** Text and the tag after it. Its parts are set apart by spaces and its values are quoted, so that nothing else can end it. */
const TAG =
  /[^<]*(<\/[a-z][^\s"'<>=/]*\s*>|<([a-z][^\s"'<>=/]*)(?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*\s*\/?>)/giy;

/** What may end a style or a script, and whether it plainly does. A comment in a script can hide its end. */
const ENDS = new Map([
  ['style', /<\/style(>)?/gi],
  ['script', /<\/script(>)?|<!--/gi],
]);

function find(pattern: RegExp, html: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(html);
}

/**
 * The tags of a page in their order, if the whole page is written so plainly that they are where any reader of HTML finds
 * them; undefined where it has a comment, a value without quotes, a stray `<`, a letter that readers change or the like.
 */
export function plainTags(html: string): readonly PlainTag[] | undefined {
  if (html.includes('\0') || html.includes('\r')) return undefined;
  const tags: PlainTag[] = [];
  let at = /^<!doctype html>/i.exec(html)?.[0].length ?? 0;
  for (;;) {
    const [found, tag, name = ''] = find(TAG, html, at) ?? [];
    if (found === undefined || tag === undefined) return html.includes('<', at) ? undefined : tags;
    at += found.length;
    const ends = ENDS.get(name.toLowerCase());
    if (!ends) {
      tags.push({ tag });
      continue;
    }
    const end = find(ends, html, at);
    if (end?.[1] === undefined) return undefined;
    tags.push({ tag, text: html.slice(at, end.index) });
    at = end.index;
  }
}
