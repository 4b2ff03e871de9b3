import type { CrossingStatus } from '../domain/derived.ts';
import type { CrossingEntry } from '../records/content.ts';
import type { CrossingSection } from '../vocabularies/sections.ts';
import { contactView } from './contact-view.ts';
import type { ViewContext } from './context.ts';
import { crossingCard } from './crossing-card.ts';
import { crossingPanel, warnedWords } from './crossing-panel.ts';
import {
  changeBlocks,
  conditionBlocks,
  contactBlocks,
  nameBlocks,
  neighbourLines,
  placeLines,
  stayBlocks,
} from './crossing-sections.ts';
import { driverCardAddress, hasDriverCard } from './driver-card.ts';
import { farSideWords } from './far-side-words.ts';
import { frameOf } from './frame.ts';
import { closeUpMap } from './map-view.ts';
import type { Block, PageView, Section } from './page.ts';
import { paperLimit } from './paper-limit.ts';
import type { LabelledLine } from './parts.ts';
import { reportLine } from './report-log.ts';
import { shareBlocks } from './share-blocks.ts';
import { headlineOf, limitWords } from './status-words.ts';
import { stayCell, stayWords } from './stay-words.ts';
import { proseBlocks } from './translated-prose.ts';

/** How many reports stand on the page itself; all of them are one address further. */
const NEWEST = 12;

type MakeSection = (
  id: CrossingSection,
  blocks: readonly Block[],
  heading?: string,
) => Section | undefined;

function sectionIn(ctx: ViewContext): MakeSection {
  return (id, blocks, heading = ctx.t.terms.crossingSections[id]) =>
    blocks.length === 0 ? undefined : { id, heading, blocks };
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
  const stay = stayCell(ctx, ctx.stay(status.to, status.passport));
  if (stay) lines.push({ label: t.crossing.stayThere, text: stay });
  lines.push(...placeLines(ctx, crossing, status));
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

/** The page of one crossing; of a do-not-use gate only the warning, what others say, the names and the log. */
export function crossingPage(ctx: ViewContext, crossing: CrossingEntry): PageView {
  const { t } = ctx;
  const section = sectionIn(ctx);
  const status = ctx.status(crossing.slug);
  const doNotUse = status.word === 'do-not-use';
  const border = ctx.border(crossing.border);
  const log = ctx.log(crossing.slug);
  const local = ctx.otherName(crossing.slug, status.from);
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
  const map = closeUpMap(ctx, crossing, status, {
    id: 'map',
    text: t.terms.crossingSections.map,
    ruled: true,
  });
  const prose = proseBlocks(ctx, 'crossings', crossing);
  const far = t.crossing.farSideOf(ctx.country(status.to));
  const sections: (Section | undefined)[] = [
    section('conditions', doNotUse ? [] : conditionBlocks(ctx, status)),
    section(
      'stay',
      doNotUse ? [] : stayBlocks(ctx, status),
      t.crossing.stayIn(ctx.country(status.to)),
    ),
    section('far-side', doNotUse ? [] : contactBlocks(ctx, status), far),
    section(
      'for-whom',
      doNotUse ? [] : others.flatMap((passport) => otherPassport(ctx, crossing, passport)),
    ),
    section('names', [
      ...nameBlocks(ctx, crossing, status.from),
      ...(hasDriverCard(status) ? [cardLink(ctx, crossing)] : []),
    ]),
    prose.length > 0 ? { id: 'about', heading: t.crossing.about, blocks: prose } : undefined,
    section('reports', [
      ...(log.length > 0
        ? [
            {
              kind: 'log' as const,
              lines: log.slice(0, NEWEST).map((entry) => reportLine(ctx, entry)),
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
      ...changeBlocks(ctx, crossing),
    ]),
    section(
      'neighbours',
      doNotUse
        ? []
        : [
            { kind: 'crossings', crossings: neighbourLines(ctx, status) },
            {
              kind: 'text',
              text: [
                {
                  href: `${countryHref(ctx, status.from)}#crossings`,
                  text: t.actions.allCrossings,
                },
              ],
            },
          ],
    ),
    section('share', shareBlocks(ctx, crossing)),
  ];
  return {
    frame: frameOf(ctx, {
      twin: true,
      card: crossingCard(ctx, crossing),
      title: t.crossing.title(crossing.name, word),
      description: t.crossing.description(
        crossing.name,
        ctx.country(status.from),
        ctx.country(status.to),
        word,
        doNotUse ? warnedWords(ctx, status) : (limitWords(ctx, status, 'long') ?? ''),
      ),
      country: status.from,
      limit: paperLimit([status]),
      scripts: ['page'],
    }),
    heading: crossing.name,
    ...(local ? { localName: local } : {}),
    lead: [
      { href: countryHref(ctx, status.from), text: ctx.country(status.from) },
      ` ${t.country.to(ctx.country(status.to))}. ${t.site.forHolders(ctx.holders(ctx.passport))} `,
      ...(doNotUse || others.length === 0
        ? []
        : [{ href: '#for-whom', text: t.site.anotherPassport, strong: true }]),
    ],
    top,
    ...(map ? { topBeside: [{ kind: 'map', map }] } : {}),
    sections: sections.filter((part) => part !== undefined),
  };
}

/** What leads to the card with these names: on screens only, a sheet of paper has no room for it. */
function cardLink(ctx: ViewContext, { slug }: CrossingEntry): Block {
  const link = { href: ctx.link(driverCardAddress(slug)), text: ctx.t.driverCard.link };
  return { kind: 'buttons', links: [link] };
}

function countryHref(ctx: ViewContext, code: string): string {
  const slug = ctx.countrySlug(code);
  return ctx.link(slug ? `/${slug}/` : '/');
}
