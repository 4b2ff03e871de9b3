import type { Edition } from '../edition.ts';
import { planSite } from '../plan.ts';

/** What readers of one page will see change. */
export interface Effect {
  readonly address: string;
  readonly kind: 'new' | 'gone' | 'changed';
  /** The title of the page, which says its status or instruction and their day. */
  readonly before?: string;
  readonly after?: string;
}

/** Every page that differs between two editions, in the order of the addresses. */
export function effectOf(before: Edition, after: Edition): readonly Effect[] {
  const old = pagesOf(before);
  const now = pagesOf(after);
  const addresses = [...new Set([...old.keys(), ...now.keys()])].sort();
  return addresses.flatMap((address): readonly Effect[] => {
    const was = old.get(address);
    const is = now.get(address);
    if (was?.key === is?.key) return [];
    if (was === undefined) return [{ address, kind: 'new', after: is?.title ?? '' }];
    if (is === undefined) return [{ address, kind: 'gone', before: was.title }];
    return [{ address, kind: 'changed', before: was.title, after: is.title }];
  });
}

/** Neutral pages say what their pages say, under names that tell nobody anything. */
const NEUTRAL = /\/n\//;

/** The pages of an edition: the title of each, and a text that is another where anything on the page is. */
function pagesOf(edition: Edition) {
  return new Map(
    planSite(edition).pages.flatMap(({ address, kind, view }) =>
      kind === 'page' && view.frame.canonical !== '' && !NEUTRAL.test(address)
        ? [[address, { title: view.frame.title, key: JSON.stringify(view) }] as const]
        : [],
    ),
  );
}

/** The effects as lines: titles that change first, then the other pages by their addresses alone. */
export function effectLines(effects: readonly Effect[]): readonly string[] {
  const titled = effects.filter(({ before, after }) => before !== after);
  const others = effects.filter(({ before, after }) => before === after);
  if (effects.length === 0) return ['No page changes.'];
  return [
    ...titled.flatMap(({ address, kind, before, after }) => [
      `${address}${kind === 'changed' ? '' : ` (${kind})`}`,
      ...(before === undefined ? [] : [`  - ${before}`]),
      ...(after === undefined ? [] : [`  + ${after}`]),
    ]),
    ...(others.length === 0
      ? []
      : [
          `${titled.length > 0 ? 'Also' : 'Changed'}: ${others.map(({ address }) => address).join(' ')}`,
        ]),
  ];
}
