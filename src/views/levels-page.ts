import { lastDayBy } from '../domain/calendar-days.ts';
import { levelKnownOn } from '../domain/levels.ts';
import { publicationOf } from '../domain/publication.ts';
import type { Level } from '../records/advisory.ts';
import type { AdvisoryEntry } from '../records/content.ts';
import type { Scale } from '../records/site.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { levelView } from './level-view.ts';
import type { Block, PageView, Section } from './page.ts';
import type { LogLine, Piece, Rich } from './parts.ts';

/** A document by its title, with a link where the page of sources has it by the day. */
function sourcePiece(ctx: ViewContext, id: string): Piece {
  const text = ctx.content.sources.get(id)?.title ?? id;
  return publicationOf(ctx.content, id).last <= ctx.day ? { href: ctx.sourceLink(id), text } : text;
}

function scaleBlocks(ctx: ViewContext, id: string, scale: Scale): readonly Block[] {
  const words = ctx.t.levels;
  const issuer = ctx.content.issuers.get(scale.issuer);
  if (!issuer) return [];
  const blocks: Block[] = [
    {
      kind: 'plain-table',
      table: {
        caption: words.scaleCaption(ctx.inSentence(issuer)),
        head: [words.head.code, words.head.label, words.head.meaning, words.head.colour],
        rows: [...scale.levels]
          .sort((one, other) => one.order - other.order)
          .map(({ code, label, meaning, colour }) => ({
            id: `${id}-${code}`,
            cells: [[code], [{ strong: label }], [meaning], [colour]],
          })),
      },
    },
  ];
  const text: Rich = [`${words.scaleSource} `, sourcePiece(ctx, scale.source)];
  blocks.push({ kind: 'text', quiet: true, text });
  return blocks;
}

function levelLine(ctx: ViewContext, advisory: AdvisoryEntry, level: Level): LogLine {
  const words = ctx.t.levels;
  const seen = lastDayBy(level.seenOn, ctx.day);
  const more: Rich[] = [];
  if (level.reasons.length > 0) more.push([ctx.t.country.reasons(ctx.list(level.reasons))]);
  more.push([
    [
      seen === undefined ? words.neverSeen : words.lastSeen(ctx.date(seen, 'long')),
      level.reviewed === 'not-stated' || level.reviewed > ctx.day
        ? words.noReview
        : words.reviewed(ctx.date(level.reviewed, 'long')),
    ].join(' '),
  ]);
  if (level.note) more.push([level.note]);
  more.push([`${words.source} `, sourcePiece(ctx, level.source)]);
  return {
    id: `${advisory.slug}-${level.issuer}-${levelKnownOn(level)}`,
    mark: undefined,
    date: ctx.capital(ctx.dated(level.issued, 'long')),
    text: [words.line(level.code, level.label)],
    more,
  };
}

/** Every level of a country that is known on the day, each issuer by itself, newest first. */
function historySection(ctx: ViewContext, advisory: AdvisoryEntry): Section {
  const words = ctx.t.levels;
  const known = advisory.levels.filter((level) => levelKnownOn(level) <= ctx.day);
  const newest = ctx.levels(advisory.code);
  const blocks = newest.flatMap((state): readonly Block[] => {
    const own = known
      .filter(({ issuer }) => issuer === state.level.issuer)
      .sort((one, other) => (levelKnownOn(one) < levelKnownOn(other) ? 1 : -1));
    const newestView = { ...levelView(ctx, state), reasons: undefined, note: undefined };
    return [
      { kind: 'levels', levels: [newestView] },
      { kind: 'heading', text: words.newest(ctx.short(state.issuer)) },
      { kind: 'log', lines: own.map((level) => levelLine(ctx, advisory, level)) },
    ];
  });
  return {
    id: advisory.slug,
    heading: words.history(ctx.country(advisory.code)),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: [words.noLevel] }],
  };
}

/** What the levels mean, then every level of every issuer for each country; never averaged, never compared. */
export function levelsPage(ctx: ViewContext): PageView {
  const words = ctx.t.levels;
  const scales = [...ctx.content.scales].flatMap(([id, scale]) => scaleBlocks(ctx, id, scale));
  const advisories = [...ctx.content.advisories.values()].sort((one, other) =>
    ctx.country(one.code).localeCompare(ctx.country(other.code), ctx.lang),
  );
  return {
    frame: frameOf(ctx, {
      title: words.title,
      description: words.description(ctx.date(ctx.day, 'long')),
    }),
    heading: words.title,
    lead: [words.lead],
    top: [
      { kind: 'text', text: [{ strong: words.notAction }] },
      { kind: 'text', text: [words.neverLapses] },
    ],
    sections: [
      {
        id: 'scales',
        heading: words.scales,
        blocks: scales.length > 0 ? scales : [{ kind: 'text', text: [words.noScale] }],
      },
      ...advisories.map((advisory) => historySection(ctx, advisory)),
    ],
  };
}
