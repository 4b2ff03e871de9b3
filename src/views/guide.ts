import type { AdvisoryEntry } from '../records/content.ts';
import { alertPage } from './alert-page.ts';
import { borderTitle } from './border-page.ts';
import type { ViewContext } from './context.ts';
import { crossingPanel } from './crossing-panel.ts';
import { conditionBlocks, nameBlocks, placeLines } from './crossing-sections.ts';
import { paperLimitOf } from './frame.ts';
import { guideAddress } from './guide-address.ts';
import { guideLinks } from './guide-links.ts';
import type { Block, PageView, Section } from './page.ts';
import type { Rich } from './parts.ts';
import { relinked } from './relink.ts';
import { documentLine } from './source-summary.ts';
import { proseBlocks } from './translated-prose.ts';
import { trustedThrough } from './trusted-through.ts';

/** The whole guide of a country in one file: the page of the country, with what its links lead to further down. */
export interface GuideView extends PageView {
  /** The day on which it was made and the last on which to trust it, before everything. */
  readonly notice: Rich;
}

/** Sections of an alert's page that the file holds besides its first screen; of crossings the country's own table tells. */
const OF_ALERT = ['steps', 'not-stated', 'text'];

/** Sections of a country's page that stay last. */
const LAST = ['changes', 'sources'];

/**
 * Blocks that say something on their own, away from their page and from any script. Prose that a page folds, because
 * nobody has reviewed its translation, stays on the page, beside the text that governs.
 */
function lasting(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => {
    if (block.kind === 'prose') return block.prose.folded === undefined;
    return block.kind !== 'extra' && block.kind !== 'qr';
  });
}

/** The sections of another page as parts of one section, under smaller headings. */
function parts(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ heading, blocks }): readonly Block[] => [
    { kind: 'heading', text: heading },
    ...lasting(blocks),
  ]);
}

function alertSections(ctx: ViewContext, code: string): readonly Section[] {
  return ctx.alerts(code).map((state): Section => {
    const page = alertPage(ctx, state);
    const id = `alert-${state.alert.slug}`;
    const blocks = [
      ...lasting(page.top),
      ...parts(page.sections.filter((one) => OF_ALERT.includes(one.id))),
    ];
    const inside = relinked(blocks, { href: (href) => href, id: (one) => `${id}-${one}` });
    return { id, heading: ctx.t.saved.alert(page.heading), blocks: inside };
  });
}

/** What the page of a crossing says besides its row in the table, and the way back to the row. */
function crossingSections(ctx: ViewContext, code: string): readonly Section[] {
  const { t } = ctx;
  const statuses = ctx.rows(code).flatMap((group) => group.statuses);
  return statuses.map((status): Section => {
    const crossing = ctx.crossing(status.crossing);
    const border = ctx.border(crossing.border);
    const checked = ctx.checkedOn([...crossing.checked, ...border.checked]);
    const doNotUse = status.word === 'do-not-use';
    const blocks: Block[] = [
      { kind: 'panel', panel: { ...crossingPanel(ctx, status, checked), past: [] }, level: 3 },
      { kind: 'text', text: [{ href: `#${crossing.slug}`, text: t.saved.row }] },
    ];
    if (!doNotUse) {
      // What holds, the panel says; of what was asked for once it says only that.
      if (!status.current) blocks.push(...conditionBlocks(ctx, status));
      blocks.push({ kind: 'lines', lines: placeLines(ctx, crossing, status) });
    }
    blocks.push(...nameBlocks(ctx, crossing, status.from));
    const prose = proseBlocks(ctx, 'crossings', crossing).filter(({ kind }) => kind === 'prose');
    blocks.push(...lasting(prose));
    const way = t.country.fromTo(ctx.country(status.from), ctx.country(status.to));
    return {
      id: `crossing-${crossing.slug}`,
      heading: t.saved.crossing(crossing.name, way.replace(/\.$/, '')),
      blocks,
    };
  });
}

/** What is said of whole borders besides the reports on each of their crossings. */
function borderSections(ctx: ViewContext, code: string): readonly Section[] {
  return [...ctx.content.borders.values()]
    .filter(({ countries }) => (countries as readonly string[]).includes(code))
    .flatMap((border): readonly Section[] => {
      const prose = proseBlocks(ctx, 'borders', border).filter(({ kind }) => kind === 'prose');
      const blocks = lasting(prose);
      if (blocks.length === 0) return [];
      return [{ id: `border-${border.slug}`, heading: borderTitle(ctx, border), blocks }];
    });
}

/**
 * The guide of a country: its page, then its alerts, borders and crossings with the words of their own pages. Links
 * between them are fragments; all others are published addresses, because the file may be opened from anywhere.
 *
 * @param page the page of the country.
 */
export function guideOf(base: ViewContext, advisory: AdvisoryEntry, page: PageView): GuideView {
  const address = `/${advisory.slug}/`;
  const ctx = base.at(address);
  const { t } = ctx;
  const { twin: _, card: __, ...frame } = page.frame;
  const made = ctx.date(ctx.day, 'long');
  const limit = paperLimitOf(ctx, trustedThrough(ctx, advisory.code, page.frame.paperLimit?.day));
  const own = page.sections.map((one) => ({ ...one, blocks: lasting(one.blocks) }));
  // There is room for every document, and no line to the page of its issuer; in a script of two bytes a letter there is not.
  const documents = ctx.original
    ? (own.find(({ id }) => id === 'sources')?.blocks.slice(0, 1) ?? [])
    : [
        {
          kind: 'list' as const,
          items: ctx.sourcesOf(advisory.code).map((use) => documentLine(ctx, use)),
        },
      ];
  const sections = [
    ...own.filter(({ id }) => !LAST.includes(id)),
    ...alertSections(ctx, advisory.code),
    ...borderSections(ctx, advisory.code),
    ...crossingSections(ctx, advisory.code),
    ...own
      .filter(({ id }) => LAST.includes(id))
      .map((one) => (one.id === 'sources' ? { ...one, blocks: documents } : one)),
  ];
  const here = ctx.absolute(guideAddress(ctx, advisory.slug));
  const view: GuideView = {
    ...page,
    top: lasting(page.top),
    sections,
    notice: [
      { strong: t.saved.notice(made, limit.text) },
      ` ${t.saved.newer} `,
      { href: here, text: here.replace(/^https?:\/\//, '') },
    ],
    frame: {
      ...frame,
      title: t.saved.title(ctx.country(advisory.code), made),
      paperLimit: limit,
      index: false,
      footerLinks: [],
    },
  };
  const ids = new Set(sections.flatMap(({ id, beside }) => (beside ? [id, beside.id] : [id])));
  return relinked(view, { href: guideLinks(ctx, ids), id: (id) => id });
}
