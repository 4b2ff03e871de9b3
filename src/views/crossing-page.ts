import type { CrossingStatus } from '../domain/derived.ts';
import { directionOf } from '../i18n/format.ts';
import type { CrossingEntry } from '../records/content.ts';
import { CROSSING_SECTIONS, type CrossingSection } from '../vocabularies/sections.ts';
import { contactView } from './contact-view.ts';
import type { ViewContext } from './context.ts';
import { crossingPanel } from './crossing-panel.ts';
import { farSideWords } from './far-side-words.ts';
import { frameOf } from './frame.ts';
import type { Block, CrossingLine, PageView, Section, SignName } from './page.ts';
import type { LabelledLine } from './parts.ts';
import { reportLine } from './report-log.ts';
import { headlineOf, limitWords, markOfStatus, pastWords } from './status-words.ts';
import { stayWords } from './stay-words.ts';

const HEADINGS: ReadonlyMap<string, string> = new Map(
  CROSSING_SECTIONS.map((term) => [term.key, term.label]),
);
/** How many reports stand on the page itself; all of them are one address further. */
const NEWEST = 12;

function section(
  id: CrossingSection,
  blocks: readonly Block[],
  heading?: string,
): Section | undefined {
  if (blocks.length === 0) return undefined;
  return { id, heading: heading ?? HEADINGS.get(id) ?? id, blocks };
}

/** The names of both sides as they stand on the signs, the side that is left first. */
function signNames(ctx: ViewContext, crossing: CrossingEntry, from: string): readonly SignName[] {
  const codes = Object.keys(crossing.sides).sort((one) => (one === from ? -1 : 1));
  return codes.flatMap((code) => {
    const side = crossing.sides[code];
    if (!side) return [];
    return [side.name, ...side.otherNames].map((name) => ({
      side: ctx.country(code),
      text: name.text,
      lang: name.lang,
      dir: directionOf(name.lang),
      latin: name.latin === name.text ? undefined : name.latin,
    }));
  });
}

function facts(
  ctx: ViewContext,
  crossing: CrossingEntry,
  status: CrossingStatus,
): readonly LabelledLine[] {
  const { t } = ctx;
  const lines: LabelledLine[] = farSideWords(ctx, status, 'long').map(({ text, warning }) => ({
    label: t.crossing.farSide,
    text,
    warning,
  }));
  const stay = ctx.stay(status.to, status.passport);
  lines.push({ label: t.crossing.stayThere, text: stayWords(ctx, stay, 'long') });
  for (const { claim, issuer, day } of stay?.validity ?? []) {
    lines.push({
      label: t.crossing.passport,
      text: [`${ctx.capital(claim.rule)} (${ctx.short(issuer)}, ${ctx.date(day, 'long')}).`],
    });
  }
  for (const [code, side] of Object.entries(crossing.sides)) {
    if (side.nearestTown === 'not-stated') continue;
    lines.push({ label: t.crossing.nearest(ctx.country(code)), text: [side.nearestTown] });
  }
  lines.push({
    label: t.crossing.carries,
    text: [ctx.list(crossing.carries.map((mode) => t.crossing.modes[mode]))],
  });
  return lines;
}

/** What the page says for a further passport. */
function otherPassport(
  ctx: ViewContext,
  crossing: CrossingEntry,
  passport: string,
): readonly Block[] {
  const mine = ctx.forPassport(passport);
  const status = mine.status(crossing.slug);
  const blocks: Block[] = [
    {
      kind: 'heading',
      id: `passport-${passport.toLowerCase()}`,
      text: mine.capital(mine.passportName(passport)),
    },
    {
      kind: 'panel',
      panel: crossingPanel(mine, status, mine.checkedOn(crossing.checked)),
      level: 3,
    },
  ];
  if (status.word !== 'do-not-use') {
    blocks.push({
      kind: 'lines',
      lines: [
        {
          label: mine.t.crossing.stayThere,
          text: stayWords(mine, mine.stay(status.to, passport), 'long'),
        },
      ],
    });
  }
  return blocks;
}

/** The other gates of the country that is left, in the order of the table. */
function neighbours(ctx: ViewContext, status: CrossingStatus): readonly CrossingLine[] {
  return ctx
    .rows(status.from)
    .filter(({ group }) => group !== 'do-not-use')
    .flatMap(({ statuses }) => statuses)
    .filter((other) => other.crossing !== status.crossing)
    .map((other) => ({
      name: {
        href: ctx.link(`/crossings/${other.crossing}/`),
        text: ctx.crossing(other.crossing).name,
      },
      mark: markOfStatus(other),
      word: headlineOf(ctx, other, other.current ? 'short' : 'cell'),
      past: pastWords(ctx, other.lastWords.slice(0, 1), 'short'),
      notes: [],
    }));
}

/** The page of one crossing; of a do-not-use gate only the warning, what others say, the names and the log. */
export function crossingPage(ctx: ViewContext, crossing: CrossingEntry): PageView {
  const { t } = ctx;
  const status = ctx.status(crossing.slug);
  const doNotUse = status.word === 'do-not-use';
  const border = ctx.border(crossing.border);
  const log = ctx.log(crossing.slug);
  const local = crossing.sides[status.from]?.name;
  const others = ctx.site.travellers.filter((passport) => passport !== ctx.passport);
  const word = headlineOf(ctx, status, 'title');
  const top: Block[] = [
    {
      kind: 'panel',
      panel: crossingPanel(ctx, status, ctx.checkedOn([...crossing.checked, ...border.checked])),
    },
  ];
  if (!doNotUse) {
    const first = ctx.askFirst(status.from);
    if (!status.current && first) {
      top.push({ kind: 'contacts', contacts: [contactView(ctx, first)] });
    }
    top.push({ kind: 'lines', lines: facts(ctx, crossing, status) });
  }
  const sections: (Section | undefined)[] = [
    section(
      'for-whom',
      doNotUse ? [] : others.flatMap((passport) => otherPassport(ctx, crossing, passport)),
    ),
    section('names', [{ kind: 'names', names: signNames(ctx, crossing, status.from) }]),
    section('reports', [
      ...(log.length > 0
        ? [
            {
              kind: 'log' as const,
              lines: log.slice(0, NEWEST).map((entry) => reportLine(ctx, entry, crossing.slug)),
            },
          ]
        : []),
      {
        kind: 'text',
        text: [
          {
            href: ctx.link(`/crossings/${crossing.slug}/reports/`),
            text: t.reports.all(log.length),
          },
          ' · ',
          {
            href: ctx.link(`/borders/${crossing.border}/`),
            text: t.crossing.wholeBorder(border.name),
          },
        ],
      },
    ]),
    section(
      'neighbours',
      doNotUse ? [] : [{ kind: 'crossings', crossings: neighbours(ctx, status) }],
    ),
  ];
  const html = ctx.body(crossing);
  if (html !== '') {
    sections.splice(2, 0, {
      id: 'about',
      heading: t.crossing.about,
      blocks: [{ kind: 'prose', prose: { html } }],
    });
  }
  return {
    frame: frameOf(ctx, {
      title: t.crossing.title(crossing.name, word),
      description: t.crossing.description(
        crossing.name,
        ctx.country(status.from),
        ctx.country(status.to),
        word,
        limitWords(ctx, status, 'long') ?? '',
      ),
      country: status.from,
    }),
    heading: crossing.name,
    ...(local ? { localName: ctx.foreign(local.text, local.lang) } : {}),
    lead: [
      { href: countryHref(ctx, status.from), text: ctx.country(status.from) },
      ` ${t.country.to(ctx.country(status.to))}. ${t.site.forHolders(ctx.holders(ctx.passport))} `,
      ...(doNotUse || others.length === 0
        ? []
        : [{ href: '#for-whom', text: t.site.anotherPassport, strong: true }]),
    ],
    top,
    sections: sections.filter((part) => part !== undefined),
  };
}

function countryHref(ctx: ViewContext, code: string): string {
  const slug = ctx.countrySlug(code);
  return ctx.link(slug ? `/${slug}/` : '/');
}
