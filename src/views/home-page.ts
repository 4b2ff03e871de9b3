import type { LevelState } from '../domain/derived.ts';
import type { AdvisoryEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import { askFirstSection, cannotLeaveSection } from './country-sections.ts';
import { frameOf } from './frame.ts';
import { gatesView } from './gates-view.ts';
import { instructionView } from './instruction-view.ts';
import { levelView } from './level-view.ts';
import { siteData } from './linked-data.ts';
import type { Block, PageView, Section } from './page.ts';
import { paperLimit } from './paper-limit.ts';
import type { Link, Rich } from './parts.ts';
import { statusTable } from './status-table.ts';

/** A country with an instruction: the instruction, which gates, and the ways on. */
function leadBlocks(ctx: ViewContext, advisory: AdvisoryEntry): readonly Block[] {
  const { t } = ctx;
  const country = ctx.country(advisory.code);
  const address = `/${advisory.slug}/`;
  const instruction = instructionView(ctx, country, ctx.instruction(advisory.code));
  if (!instruction) return [];
  const groups = ctx.rows(advisory.code);
  const gates = gatesView(ctx, groups, ctx.checkedOn(advisory.checked));
  const links: Link[] = [
    { href: `${ctx.link(address)}#crossings`, text: t.actions.allCrossings },
    ...(cannotLeaveSection(ctx, advisory)
      ? [{ href: `${ctx.link(address)}#cannot-leave`, text: t.actions.cannotLeave }]
      : []),
    ...(askFirstSection(ctx, advisory)
      ? [{ href: `${ctx.link(address)}#ask-first`, text: t.home.askFirst }]
      : []),
  ];
  const [other] = ctx.site.travellers.filter((passport) => passport !== ctx.passport);
  if (other) {
    links.push({
      href: `${ctx.link(address)}#passport-${other.toLowerCase()}`,
      text: t.home.notMine(ctx.passportName(ctx.passport)),
    });
  }
  const table = statusTable(
    ctx,
    groups.filter(({ group }) => group !== 'do-not-use'),
    t.country.table.caption(country, ctx.holders(ctx.passport), ctx.date(ctx.day, 'long')),
  );
  return [
    {
      kind: 'text',
      text: [{ href: ctx.link(address), text: country, strong: true }],
    },
    { kind: 'instruction', instruction },
    { kind: 'gates', gates, table },
    { kind: 'buttons', links },
  ];
}

/** The countries on one level of one issuer's scale. */
function levelSection(
  ctx: ViewContext,
  found: readonly { readonly advisory: AdvisoryEntry; readonly level: LevelState }[],
): readonly Block[] {
  const groups = new Map<string, { advisory: AdvisoryEntry; level: LevelState }[]>();
  for (const one of found) {
    const key = `${one.level.level.scale} ${one.level.level.code}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const ordered = [...groups.values()].sort(
    (one, other) => (other[0]?.level.order ?? 0) - (one[0]?.level.order ?? 0),
  );
  return ordered.flatMap((members): readonly Block[] => {
    const [first] = members;
    if (!first) return [];
    const level = levelView(ctx, first.level);
    const items = [...members]
      .sort((one, other) => (one.level.issued < other.level.issued ? 1 : -1))
      .map(({ advisory, level: own }): Rich => {
        const seen = own.lastSeen
          ? `; ${ctx.t.country.lastSeen(ctx.date(own.lastSeen, 'short'))}`
          : '';
        return [
          { href: ctx.link(`/${advisory.slug}/`), text: ctx.country(advisory.code), strong: true },
          ` ${ctx.dated(own.level.issued, 'short')}${seen}`,
        ];
      });
    return [
      { kind: 'levels', levels: [{ ...level, dated: '', reasons: undefined, note: undefined }] },
      { kind: 'list', items },
    ];
  });
}

/** The first page: for each country with an instruction what to do and which gates, then all countries by level. */
export function homePage(ctx: ViewContext): PageView {
  const { t, site } = ctx;
  const advisories = [...ctx.content.advisories.values()];
  const leads = advisories.filter(({ departures }) => departures === 'yes');
  const home = site.homeIssuers[ctx.passport];
  const levels = advisories.flatMap((advisory) => {
    const level = ctx.levels(advisory.code).find((state) => state.level.issuer === home);
    return level ? [{ advisory, level }] : [];
  });
  const without = advisories.filter(
    (advisory) => !levels.some((found) => found.advisory === advisory),
  );
  const blocks: Block[] = [...levelSection(ctx, levels)];
  if (without.length > 0) {
    blocks.push({
      kind: 'list',
      items: without.map((advisory) => [
        { href: ctx.link(`/${advisory.slug}/`), text: ctx.country(advisory.code) },
        ` ${t.home.noLevel}`,
      ]),
    });
  }
  const countries: Section = { id: 'countries', heading: t.home.byLevel, blocks };
  return {
    frame: frameOf(ctx, {
      data: siteData(ctx),
      manifest: true,
      title: t.home.title(site.title),
      description: t.home.description(site.purpose, ctx.date(ctx.day, 'long')),
      country: leads[0]?.code,
      limit: paperLimit(
        leads.flatMap(({ code }) => ctx.rows(code).flatMap(({ statuses }) => statuses)),
      ),
    }),
    heading: t.home.heading,
    lead: [t.site.forHolders(ctx.holders(ctx.passport))],
    top: leads.flatMap((advisory) => leadBlocks(ctx, advisory)),
    sections: [countries],
  };
}
