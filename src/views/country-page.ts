import type { Change } from '../domain/changes.ts';
import type { AdvisoryEntry } from '../records/content.ts';
import { changeLines } from './change-words.ts';
import { contactView } from './contact-view.ts';
import type { ViewContext } from './context.ts';
import { countryCard } from './country-card.ts';
import {
  askFirstSection,
  cannotLeaveSection,
  leadingAlerts,
  proseBlock,
  sectionIn,
  stepBlocks,
} from './country-sections.ts';
import { warningWords } from './far-side-words.ts';
import { frameOf } from './frame.ts';
import { gatesView } from './gates-view.ts';
import { guideAddress } from './guide-address.ts';
import { instructionView } from './instruction-view.ts';
import { keepLinks } from './keep-view.ts';
import { levelView } from './level-view.ts';
import { regionalMap } from './map-view.ts';
import type { Block, PageView, Section } from './page.ts';
import { paperLimit } from './paper-limit.ts';
import type { LevelView, Link } from './parts.ts';
import { passportSection } from './passport-section.ts';
import { paperCode } from './share-blocks.ts';
import { sourceSummaries } from './source-summary.ts';
import { statusTable } from './status-table.ts';
import { neighbourStays, ownStays } from './stay-lines.ts';
import { behindNotice, proseBlocks } from './translated-prose.ts';

/** The page of a country that people are told to leave, or of one that they may enter by land. */
export function countryPage(ctx: ViewContext, advisory: AdvisoryEntry): PageView {
  const { t } = ctx;
  const section = sectionIn(ctx);
  const country = ctx.country(advisory.code);
  const leaving = advisory.departures === 'yes';
  const instruction = ctx.instruction(advisory.code);
  const alerts = leadingAlerts(ctx, advisory.code);
  const groups = ctx.rows(advisory.code);
  const checkedOn = ctx.checkedOn(advisory.checked);
  const levels = ctx.levels(advisory.code).map((level) => levelView(ctx, level));
  const block = instructionView(ctx, country, instruction);
  const gates = leaving && groups.length > 0 ? gatesView(ctx, groups, checkedOn) : undefined;
  const contacts = ctx.contacts(advisory.code);

  const caption = (leaving ? t.country.table.caption : t.country.table.captionIn)(
    country,
    ctx.holders(ctx.passport),
    ctx.date(ctx.day, 'long'),
  );
  const top: (Block | undefined)[] = [
    behindNotice(ctx, 'advisories', advisory),
    block && { kind: 'instruction', instruction: block },
    !leaving && levels.length > 0 ? { kind: 'levels', levels: levels.map(inShort) } : undefined,
    gates && { kind: 'gates', gates },
  ];
  const now = section('now', [
    ...stepBlocks(ctx, alerts, 'leaving', 'everyone'),
    proseBlock(ctx, advisory, 'now'),
  ]);
  const cannotLeave = cannotLeaveSection(ctx, advisory);
  const ask = askFirstSection(ctx, advisory);
  const buttons: Link[] = [
    ...(groups.length > 0 ? [{ href: '#crossings', text: t.actions.allCrossings }] : []),
    ...(cannotLeave ? [{ href: '#cannot-leave', text: t.actions.cannotLeave }] : []),
    ...(ask ? [{ href: '#ask-first', text: t.actions.whomToAsk }] : []),
  ];
  if (leaving) top.push({ kind: 'buttons', links: buttons });
  const map = leaving ? regionalMap(ctx, advisory, 'map') : undefined;
  const others = ctx.site.travellers.filter((passport) => passport !== ctx.passport);
  const regions = leaving ? ctx.farSides(advisory.code) : ctx.regions(advisory.code);
  const stays = leaving ? neighbourStays(ctx, advisory.code) : ownStays(ctx, advisory.code);
  const sections: (Section | undefined)[] = [
    ...(now && cannotLeave ? [{ ...now, beside: cannotLeave }] : [now, cannotLeave]),
    section('gates', [proseBlock(ctx, advisory, 'gates')]),
    ask,
    section('crossings', [
      groups.length > 0 ? { kind: 'table', table: statusTable(ctx, groups, caption) } : undefined,
      proseBlock(ctx, advisory, 'crossings'),
    ]),
    section('detention', [
      proseBlock(ctx, advisory, 'detention'),
      ...stepBlocks(ctx, alerts, 'dual-nationals'),
    ]),
    section('stays', [
      stays.length > 0 ? { kind: 'lines', lines: stays } : undefined,
      proseBlock(ctx, advisory, 'stays'),
    ]),
    ...(leaving ? others.map((passport) => passportSection(ctx, advisory, passport)) : []),
    leaving && others.length > 0
      ? {
          id: 'passport-other',
          heading: t.country.anyOther,
          blocks: [{ kind: 'text', text: [t.country.anyOtherText] }],
        }
      : undefined,
    section('far-side', [
      regions.length > 0
        ? {
            kind: 'list',
            items: regions.map((warning) => warningWords(ctx, warning, 'long')),
          }
        : undefined,
      proseBlock(ctx, advisory, 'far-side'),
    ]),
    section('contacts', [
      contacts.length > 0
        ? { kind: 'contacts', contacts: contacts.map((state) => contactView(ctx, state)) }
        : undefined,
      proseBlock(ctx, advisory, 'contacts'),
    ]),
    section('level', [
      levels.length > 0 ? { kind: 'levels', levels } : undefined,
      proseBlock(ctx, advisory, 'level'),
    ]),
    ctx.original && {
      id: 'translation',
      heading: t.translations.heading,
      blocks: proseBlocks(ctx, 'advisories', advisory),
    },
    section('changes', [
      { kind: 'log', lines: changeLines(ctx, newestChanges(ctx, advisory.code)) },
      {
        kind: 'text',
        text: [{ href: ctx.link('/updates/'), text: t.country.changesMore }],
      },
    ]),
    section('sources', [
      // A script of two bytes a letter leaves no room for the list, which the page of sources has too.
      ctx.original
        ? { kind: 'text', text: [{ href: ctx.link('/sources/'), text: t.about.allSources }] }
        : { kind: 'list', items: sourceSummaries(ctx, ctx.sourcesOf(advisory.code)) },
      {
        kind: 'text',
        text: [{ href: ctx.link(guideAddress(ctx, advisory.slug)), text: t.saved.guide }],
      },
      ...keepLinks(ctx).map((link): Block => ({ kind: 'text', text: [link] })),
      paperCode(ctx, ctx.address),
    ]),
  ];
  return {
    frame: frameOf(ctx, {
      twin: true,
      card: countryCard(ctx, advisory),
      feed: `/feeds/${advisory.slug}.atom`,
      title: t.country.title(country, block?.headline ?? ''),
      description: t.country.description(
        country,
        ctx.holders(ctx.passport),
        block?.headline ?? levels[0]?.words ?? '',
        ctx.date(ctx.day, 'long'),
      ),
      country: advisory.code,
      limit: paperLimit(
        groups.flatMap(({ statuses }) => statuses),
        leaving ? alerts : [],
      ),
    }),
    heading: country,
    ...(ctx.localNameOf(advisory) ?? {}),
    lead: [
      `${t.site.forHolders(ctx.holders(ctx.passport))} `,
      ...(leaving && others.length > 0
        ? [
            {
              href: `#passport-${others[0]?.toLowerCase()}`,
              text: t.site.anotherPassport,
              strong: true,
            },
          ]
        : []),
    ],
    top: top.filter((part) => part !== undefined),
    ...(map ? { topBeside: [{ kind: 'map', map }] } : {}),
    sections: sections.filter((part) => part !== undefined),
  };
}

/** The newest changes of a country; that a status ran out is told by its row already. */
function newestChanges(ctx: ViewContext, code: string): readonly Change[] {
  return ctx
    .changes(code)
    .filter(({ kind }) => kind !== 'expired' && kind !== 'minor')
    .slice(0, 8);
}

/** A level without its reasons, for the top of a page. */
function inShort(level: LevelView): LevelView {
  return { ...level, reasons: undefined, note: undefined };
}
