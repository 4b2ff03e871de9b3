import { eachField, eachItem } from './each-field.ts';

/** Where a link of an ordinary page leads on its neutral view: to another neutral page, or nowhere. */
export type NeutralTarget = (href: string) => string | undefined;

interface Linked {
  readonly href: string;
  readonly text?: string;
}

/** Ids that the stylesheet knows and that tell nothing. */
const PLAIN_IDS: ReadonlySet<string> = new Set([
  ...['changes', 'conditions', 'contacts', 'far-side', 'map', 'names', 'neighbours'],
  ...['reports', 'share', 'sources', 'stay', 'stays'],
]);
/** Lists of links: what leads nowhere is left out of them. Elsewhere its words stay. */
const LISTS: ReadonlySet<string> = new Set(['links', 'instead', 'sources']);
const OUTSIDE = /^https?:/;
/** A link after a finished sentence says nothing of its own. */
const SENTENCE_END = /[.!?]\s+$/;
const SEPARATOR = /^[\s·]*$/;
/** Links in prose: our own HTML, in which links hold no links and every attribute is quoted. */
const PROSE_LINK = /<a href="([^"]*)">(.*?)<\/a>/gs;

function isLinked(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && 'href' in value && value.href !== undefined;
}

/**
 * A view with neutral links and fragments: `#cannot-leave` would stand in the history. Words of a link that leads nowhere
 * stay as words; links to other sites go, because opening them leaves traces.
 *
 * @param plain how prose prints the words of a link that is none any more.
 */
export function neutralLinks<View>(
  view: View,
  to: NeutralTarget,
  plain: (words: string) => string = (words) => words,
): View {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = PLAIN_IDS.has(id) ? id : (ids.get(id) ?? `p${ids.size + 1}`);
    ids.set(id, known);
    return known;
  };
  const target: NeutralTarget = (href) => {
    if (href.startsWith('#')) return `#${idOf(href.slice(1))}`;
    return /^(?:tel|mailto):/.test(href) ? href : to(href);
  };
  const inList = (list: string, item: unknown, before: unknown, made: unknown[]): void => {
    if (!isLinked(item)) {
      made.push(changed(list, item));
      return;
    }
    const href = target(item.href);
    if (href !== undefined) made.push({ ...item, href });
    else if (list === 'channels') made.push({ ...item, href: undefined });
    else {
      const onlyLeads = typeof before === 'string' && SENTENCE_END.test(before);
      if (!onlyLeads && !LISTS.has(list) && !OUTSIDE.test(item.href)) made.push(item.text ?? '');
    }
  };
  const changed = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) {
      return eachItem(value, (item, made, index) => inList(key, item, value[index - 1], made));
    }
    if (typeof value === 'object' && value !== null) return eachField(value, changed);
    if (typeof value !== 'string') return value;
    if (key === 'id') return idOf(value);
    if (key === 'href') return target(value) ?? '#main';
    if (key !== 'html') return value;
    return value.replace(PROSE_LINK, (_, href: string, words: string) => {
      const leads = target(href);
      return leads === undefined ? plain(words) : `<a href="${leads}">${words}</a>`;
    });
  };
  return changed('', view) as View;
}

/** A line that only leads on, with what still leads somewhere; undefined where nothing does. */
export function leadingLine<Piece>(
  text: readonly Piece[],
  to: NeutralTarget,
): readonly (Piece | string)[] | undefined {
  const links = text.filter((piece): piece is Piece & Linked => isLinked(piece));
  const onlyLeads = text.every(
    (piece) => isLinked(piece) || (typeof piece === 'string' && SEPARATOR.test(piece)),
  );
  if (!onlyLeads || links.length === 0) return text;
  const kept = links.filter(({ href }) => to(href) !== undefined);
  if (kept.length === 0) return undefined;
  return kept.flatMap((link, index) => (index === 0 ? [link] : [' · ', link]));
}
