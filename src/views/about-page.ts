import { addDays } from '../domain/calendar-days.ts';
import { DERIVED_STATUSES, STATUSES } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView, Section } from './page.ts';
import type { Piece } from './parts.ts';

const MAIL = /^[^\s@]+@[^\s@]+$/;

function list(items: readonly string[]): Block {
  return { kind: 'list', items: items.map((text) => [text]) };
}

function wordsTable(ctx: ViewContext): Block {
  const { wordsCaption, wordsHead } = ctx.t.about;
  const plain = { undated: false, byPress: false, exception: false };
  return {
    kind: 'plain-table',
    table: {
      caption: wordsCaption,
      head: [wordsHead.word, wordsHead.meaning],
      rows: [...STATUSES, ...DERIVED_STATUSES].map(({ key }) => ({
        id: `word-${key}`,
        cells: [[ctx.t.statuses.present(key, plain)], [ctx.t.terms.meanings[key]]],
      })),
    },
  };
}

/** For how many days a status is current, as the site sets it; countries with a limit of their own are named. */
function limitBlock(ctx: ViewContext): Block {
  const words = ctx.t.about;
  const { default: usual, ...countries } = ctx.site.freshness;
  const own = Object.entries(countries).map(([code, days]) =>
    words.limitOf(ctx.country(code), days),
  );
  return list([...(usual === undefined ? [] : [words.limit(usual)]), ...own, words.limitEnd]);
}

/** By when the next page is due, so that a reader can tell that nobody makes them any more. */
function buildBlock(ctx: ViewContext): Block {
  const words = ctx.t.about;
  const { publishes, maintainedUntil } = ctx.site;
  if (ctx.rebuilt) return list([ctx.t.site.rebuilt(ctx.date(ctx.day, 'long'))]);
  const items = [words.made(ctx.date(ctx.day, 'long'))];
  if (publishes === 'not-stated') {
    items.push(words.noneDue);
  } else {
    const next = addDays(ctx.day, Math.ceil(publishes / 24));
    items.push(words.due(publishes, ctx.date(next, 'long')), words.late);
  }
  if (maintainedUntil !== 'not-stated') {
    items.push(words.maintainedUntil(ctx.date(maintainedUntil, 'long')));
  }
  return list(items);
}

function keeperBlocks(ctx: ViewContext): readonly Block[] {
  const words = ctx.t.about;
  const { publisher, contact } = ctx.site;
  const address: Piece = MAIL.test(contact)
    ? { href: `mailto:${contact}`, text: contact }
    : { strong: contact };
  return [
    { kind: 'text', text: [words.keeper(publisher)] },
    { kind: 'text', text: [`${words.mistake} `, address] },
    list([words.mistakeCare, words.corrections]),
  ];
}

function licenceBlocks(ctx: ViewContext): readonly Block[] {
  const words = ctx.t.about;
  const licences = [...ctx.content.sources.values()].flatMap(({ licence }) => licence ?? []);
  return [
    { kind: 'text', text: [words.licence] },
    list([...new Set(licences)].sort()),
    {
      kind: 'text',
      text: [`${words.copies} `, { href: ctx.link('/mirror/'), text: words.checkCopy }],
    },
    { kind: 'text', text: [words.code] },
    {
      kind: 'text',
      text: [{ href: ctx.link('/sources/'), text: words.allSources }],
    },
    { kind: 'text', text: [{ href: ctx.link('/api/'), text: ctx.t.data.link }] },
  ];
}

/** What the site is and is not, how it decides, and how to reach whoever keeps it. */
export function aboutPage(ctx: ViewContext): PageView {
  const words = ctx.t.about;
  const ofPublisher = ctx.t.publisher[ctx.site.publisherKind];
  const { title } = ctx.site;
  const sections: readonly Section[] = [
    { id: 'is', heading: words.isHeading, blocks: [list(words.is)] },
    { id: 'is-not', heading: words.isNotHeading, blocks: [list(words.isNot)] },
    { id: 'status', heading: words.statusHeading, blocks: [list(words.status)] },
    { id: 'words', heading: words.wordsHeading, blocks: [wordsTable(ctx)] },
    {
      id: 'limits',
      heading: words.limitHeading,
      blocks: [limitBlock(ctx), { kind: 'text', text: [words.limitAfter] }],
    },
    { id: 'not-known', heading: words.unknownHeading, blocks: [list(words.unknown)] },
    {
      id: 'never',
      heading: words.neverHeading,
      blocks: [list([...words.never, ofPublisher.never])],
    },
    { id: 'next', heading: words.buildHeading, blocks: [buildBlock(ctx)] },
    { id: 'keeper', heading: words.keeperHeading, blocks: keeperBlocks(ctx) },
    { id: 'stored', heading: words.privacyHeading, blocks: [list(words.privacy)] },
    { id: 'licences', heading: words.licenceHeading, blocks: licenceBlocks(ctx) },
  ];
  return {
    frame: frameOf(ctx, { title: words.title, description: words.description(title) }),
    heading: words.title,
    lead: [{ strong: ofPublisher.about(title, ctx.site.publisher) }],
    top: [{ kind: 'text', text: [words.purpose(ctx.site.purpose)] }],
    sections,
  };
}
