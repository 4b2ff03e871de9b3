import { dayOfInstant } from '../domain/calendar-days.ts';
import { factsOf } from '../domain/change-facts.ts';
import type { Change } from '../domain/changes.ts';
import { addressIn } from './addresses.ts';
import { detailPassages } from './change-details.ts';
import { changeId, changeLabel, changeWords } from './change-words.ts';
import type { ViewContext } from './context.ts';
import type { FeedEntry, FeedPassage } from './feed.ts';
import { bannerOf } from './frame.ts';
import type { Piece, Rich } from './parts.ts';
import { plainText } from './rich-text.ts';
import { digestOf, tagId } from './tag-id.ts';

/** The instant of a change: the one that its record gives, where it lies on the day, else the beginning of the day. */
function instantOf(change: Change): string {
  const instants: unknown[] = [];
  if (change.kind === 'action' && 'alert' in change.of) instants.push(change.of.alert.sent);
  if (change.kind === 'status' && 'told' in change.of) instants.push(change.of.told.claim.at);
  const given = instants.find(
    (one): one is string =>
      typeof one === 'string' && one.length > 10 && dayOfInstant(one) === change.day,
  );
  return given ?? `${change.day}T00:00:00Z`;
}

/** Whether a change mends or takes back something said before: then its first word says so. */
function mendingOf(change: Change): 'correction' | 'withdrawal' | undefined {
  if (change.kind === 'correction' || change.kind === 'withdrawal') return change.kind;
  if (change.kind === 'stay') return change.rule.corrects ? 'correction' : undefined;
  if (change.kind !== 'status' || !('told' in change.of) || !change.of.mends) return undefined;
  return change.of.mends.fate === 'corrected' ? 'correction' : 'withdrawal';
}

/** The page that says what is known since. */
function addressOf(ctx: ViewContext, change: Change): string {
  const country = ctx.countrySlug(change.countries[0] ?? '');
  const page = country === undefined ? '/' : `/${country}/`;
  switch (change.kind) {
    case 'action':
      return 'alert' in change.of ? `/alerts/${change.of.alert.slug}/` : page;
    case 'status':
      return change.place.kind === 'border'
        ? `/borders/${change.place.slug}/`
        : `/crossings/${change.place.slug}/`;
    case 'expired':
      return `/crossings/${change.crossing}/`;
    case 'level':
    case 'stay':
    case 'contact':
    case 'region':
      return page;
    default: {
      const { collection, slug } = change.record;
      return collection === 'advisories' ? `/${slug}/` : `/${collection}/${slug}/`;
    }
  }
}

function absolutePiece(base: string, piece: Piece): Piece {
  return typeof piece === 'object' && 'href' in piece
    ? { ...piece, href: new URL(piece.href, base).href }
    : piece;
}

function absolute(base: string, passage: FeedPassage): FeedPassage {
  const rich = (text: Rich): Rich => text.map((piece) => absolutePiece(base, piece));
  return passage.kind === 'text'
    ? { kind: 'text', text: rich(passage.text) }
    : { kind: 'list', items: passage.items.map(rich) };
}

/** One change as an entry of a feed: what changed, from what to what, who says so, and until when it is to be relied on. */
export function feedEntry(base: ViewContext, change: Change): FeedEntry {
  const ctx = base.at('/');
  const { feeds } = ctx.t;
  const { text, more } = changeWords(ctx, change);
  const mending = mendingOf(change);
  const label = changeLabel(ctx, change);
  const categories = [{ term: change.kind as string, label }];
  if (mending && mending !== change.kind) {
    categories.push({ term: mending, label: feeds[mending] });
  }
  const first = mending ? feeds[mending] : label;
  const banner = bannerOf(ctx);
  const address = addressOf(ctx, change);
  const passages: FeedPassage[] = [
    ...(banner === undefined ? [] : [{ kind: 'text' as const, text: [{ strong: banner }] }]),
    { kind: 'text', text: [{ strong: first }, '. ', ...text] },
    ...more.map((one): FeedPassage => ({ kind: 'text', text: one })),
    ...detailPassages(ctx, change),
    // The day on which a status ran out stands in its words; of everything else it is the day on which it was published.
    ...(change.kind === 'expired'
      ? []
      : [{ kind: 'text' as const, text: [feeds.known(ctx.date(change.day, 'long'))] }]),
    { kind: 'text', text: [{ href: ctx.link(address), text: feeds.page }] },
  ];
  // A reader who follows two languages gets both, so the entry of a translation has an id of its own.
  const id = `change/${changeId(change)}/${digestOf(factsOf(change))}`;
  return {
    id: tagId(ctx.site, addressIn(ctx.site, ctx.lang, `/${id}`).slice(1)),
    title: `${first}. ${plainText(text)}`,
    updated: instantOf(change),
    url: ctx.absolute(address),
    categories,
    passages: passages.map((passage) => absolute(ctx.absolute('/'), passage)),
  };
}
