import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** The longest text that is taken over; a longer one is cut and says so. */
const LONGEST = 400;

/** The words of a fragment of HTML: no tag, no script, no control or invisible character, one line. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parseFragment(html.slice(0, 20_000))];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) parts.push(node.value);
    if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) continue;
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
    if ('tagName' in node) parts.push(' ');
  }
  const text = parts
    .join('')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} ...` : text;
}
