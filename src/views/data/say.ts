import type { ViewContext } from '../context.ts';
import type { Rich } from '../parts.ts';
import { plainText } from '../rich-text.ts';

/** The contexts of one question in every language of the data, the original first. */
export type Speakers = readonly [ViewContext, ...ViewContext[]];

/** The same in each language: `{ en: "Not known today" }`. */
export function inEach<Value>(
  speakers: Speakers,
  say: (ctx: ViewContext) => Value,
): Record<string, Value> {
  return Object.fromEntries(speakers.map((ctx) => [ctx.lang, say(ctx)]));
}

/** A rich text in each language, without its links. */
export function wordsInEach(
  speakers: Speakers,
  say: (ctx: ViewContext) => Rich,
): Record<string, string> {
  return inEach(speakers, (ctx) => plainText(say(ctx)));
}

/** The same speakers at another address or for another passport. */
export function asked(speakers: Speakers, change: (ctx: ViewContext) => ViewContext): Speakers {
  const [first, ...others] = speakers;
  return [change(first), ...others.map(change)];
}

/** What is not stated is `null` in data, everywhere. */
export function stated<Value>(value: Value | 'not-stated' | undefined): Value | null {
  return value === undefined || value === 'not-stated' ? null : value;
}
