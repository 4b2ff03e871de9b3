import type { Instruction, LevelState } from '../../domain/derived.ts';
import type { AdvisoryEntry } from '../../records/content.ts';
import { COUNTRY_SECTIONS } from '../../vocabularies/sections.ts';
import type { ViewContext } from '../context.ts';
import { instructionView } from '../instruction-view.ts';
import { levelView } from '../level-view.ts';
import { plainText } from '../rich-text.ts';
import { stayCountries } from '../stay-countries.ts';
import { twinAddress } from '../twin.ts';
import { contactData } from './contact-data.ts';
import { datedData } from './dated-data.ts';
import { proseData } from './prose-data.ts';
import { regionData } from './region-data.ts';
import { issuerRef, sourceRef } from './report-data.ts';
import { asked, inEach, type Speakers, stated } from './say.ts';
import { stayData } from './stay-data.ts';

function sourceOf(ctx: ViewContext, id: string) {
  const source = ctx.content.sources.get(id);
  if (!source) throw new Error(`No source "${id}" is recorded.`);
  return sourceRef(id, source);
}

/** A level as its issuer writes it. It never lapses, so it has no limit; what ages is our look at it. */
function levelData(speakers: Speakers, state: LevelState) {
  const { level, issuer, order, of, lastSeen } = state;
  return {
    issuer: issuerRef(level.issuer, issuer),
    scale: level.scale,
    code: level.code,
    label: level.label,
    order,
    of,
    reasons: [...level.reasons],
    issued: datedData(level.issued),
    reviewed:
      level.reviewed !== 'not-stated' && level.reviewed <= speakers[0].day ? level.reviewed : null,
    lastSeen: lastSeen ?? null,
    source: sourceOf(speakers[0], level.source),
    note: level.note ?? null,
    words: inEach(speakers, (ctx) => {
      const { words, issuer: by, dated } = levelView(ctx, state);
      return `${words}. ${by}, ${dated}.`;
    }),
  };
}

function standingData(ctx: ViewContext, instruction: Instruction) {
  if (instruction.kind !== 'standing') return null;
  const { standing, issuer, lastSeen } = instruction;
  return {
    do: standing.do,
    condition: stated(standing.condition),
    quote: standing.quote,
    from: stated(standing.from),
    lastSeen,
    issuer: issuerRef(standing.issuer, issuer),
    source: sourceOf(ctx, standing.source),
  };
}

/** The first line of a country for one passport: what to do, on whose word, and whether it is still in force. */
function instructionData(everyone: Speakers, advisory: AdvisoryEntry, passport: string) {
  const speakers = asked(everyone, (ctx) => ctx.forPassport(passport));
  const [ctx] = speakers;
  const instruction = ctx.instruction(advisory.code);
  const told = instruction.kind === 'in-force' || instruction.kind === 'last';
  return {
    passport,
    kind: instruction.kind,
    forReader: instruction.kind === 'none' ? true : instruction.forReader,
    alerts: told ? instruction.alerts.map(({ alert }) => alert.slug) : [],
    laterAlerts: told ? instruction.later.map(({ alert }) => alert.slug) : [],
    reviewBy: instruction.kind === 'in-force' ? (instruction.alerts[0]?.reviewBy ?? null) : null,
    standing: standingData(ctx, instruction),
    words: inEach(speakers, (one) => {
      const view = instructionView(one, one.country(advisory.code), one.instruction(advisory.code));
      return view ? [plainText(view.label), view.headline, ...view.lines.map(plainText)] : [];
    }),
  };
}

/** The order of the status table for one passport; the statuses themselves stand in the collection of crossings. */
function tableData(everyone: Speakers, advisory: AdvisoryEntry, passport: string) {
  const speakers = asked(everyone, (ctx) => ctx.forPassport(passport));
  return {
    passport,
    groups: speakers[0].rows(advisory.code).map(({ group, statuses }) => ({
      group,
      heading: inEach(speakers, (ctx) =>
        group === 'not-known'
          ? ctx.t.statuses.notKnownOn(ctx.date(ctx.day, 'long'))
          : ctx.t.statuses.groups[group],
      ),
      crossings: statuses.map(({ crossing }) => crossing),
    })),
  };
}

function staysOf(speakers: Speakers, advisory: AdvisoryEntry) {
  return speakers[0].site.travellers.flatMap((passport) => {
    const mine = asked(speakers, (ctx) => ctx.forPassport(passport));
    const { told } = stayCountries(mine[0]);
    const countries =
      advisory.departures === 'yes'
        ? mine[0].neighbours(advisory.code).filter((code) => told.includes(code))
        : told.filter((code) => code === advisory.code);
    return countries.flatMap((code) => {
      const stay = mine[0].stay(code, passport);
      return stay ? [stayData(mine, stay)] : [];
    });
  });
}

/** A country in short. */
export function countrySummary(speakers: Speakers, advisory: AdvisoryEntry) {
  return {
    id: advisory.slug,
    code: advisory.code,
    alpha3: advisory.alpha3,
    numeric: advisory.numeric,
    names: { ...inEach(speakers, (ctx) => ctx.country(advisory.code)), ...advisory.names },
    departures: advisory.departures === 'yes',
    page: `/${advisory.slug}/`,
  };
}

/** Everything that the page of a country shows, but for the statuses of its crossings. */
export function advisoryData(everywhere: Speakers, advisory: AdvisoryEntry) {
  const page = `/${advisory.slug}/`;
  const speakers = asked(everywhere, (ctx) => ctx.at(page));
  const [ctx] = speakers;
  const { travellers } = ctx.site;
  const leaving = advisory.departures === 'yes';
  const regions = leaving ? ctx.farSides(advisory.code) : ctx.regions(advisory.code);
  return {
    ...countrySummary(speakers, advisory),
    textTwin: twinAddress(page),
    instructions: travellers.map((passport) => instructionData(speakers, advisory, passport)),
    tables: travellers.map((passport) => tableData(speakers, advisory, passport)),
    levels: ctx.levels(advisory.code).map((level) => levelData(speakers, level)),
    regions: regions.map((warning) => regionData(speakers, warning)),
    stays: staysOf(speakers, advisory),
    contacts: ctx.contacts(advisory.code).map((state) => contactData(ctx, state)),
    askFirst: advisory.askFirst.filter((id) =>
      ctx.contacts(advisory.code).some(({ contact }) => contact.id === id),
    ),
    alerts: ctx.alerts(advisory.code).map(({ alert }) => alert.slug),
    sources: ctx.sourcesOf(advisory.code).map(({ id }) => id),
    checkedOn: ctx.checkedOn(advisory.checked) ?? null,
    prose: COUNTRY_SECTIONS.flatMap(({ key }) => {
      const html = proseData(speakers, (one) => one.prose(advisory, key));
      return Object.keys(html).length > 0 ? [{ section: key, html }] : [];
    }),
  };
}
