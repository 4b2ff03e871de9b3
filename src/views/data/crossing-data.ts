import { freshnessOf } from '../../domain/freshness.ts';
import { publicationOf } from '../../domain/publication.ts';
import { distancesFrom } from '../../domain/straight-line.ts';
import type { CrossingEntry } from '../../records/content.ts';
import type { PlaceName } from '../../records/place.ts';
import type { ViewContext } from '../context.ts';
import { crossingPanel } from '../crossing-panel.ts';
import { plainText } from '../rich-text.ts';
import { smsAddress, twinAddress } from '../twin.ts';
import { contactData } from './contact-data.ts';
import { logData } from './log-data.ts';
import { proseData } from './prose-data.ts';
import { sourceRef } from './report-data.ts';
import { asked, inEach, type Speakers, stated } from './say.ts';
import { statusData } from './status-data.ts';

/** Worse than this, in kilometres, a place has no pin: it is a circle of its size. */
export const PIN_KM = 1;

function nameData({ text, lang, script, latin, ascii }: PlaceName) {
  return { text, lang, script, latin, ascii };
}

/** Degrees with no more digits than the position has: three where it may be off by more than a kilometre. */
function rounded(degrees: number, accuracyKm: number): number {
  return Number(degrees.toFixed(accuracyKm > PIN_KM ? 3 : 4));
}

/** Whether anybody whom the site writes for is told not to use a crossing: then it has no position. */
function isDoNotUse(ctx: ViewContext, crossing: CrossingEntry): boolean {
  return ctx.site.travellers.some(
    (passport) => ctx.forPassport(passport).status(crossing.slug).word === 'do-not-use',
  );
}

function locationData(ctx: ViewContext, { location }: CrossingEntry) {
  if (location === 'not-stated') return null;
  const source = ctx.content.sources.get(location.source);
  if (!source) throw new Error(`No source "${location.source}" is recorded.`);
  return {
    lat: rounded(location.lat, location.accuracyKm),
    lon: rounded(location.lon, location.accuracyKm),
    accuracyKm: location.accuracyKm,
    pin: location.accuracyKm <= PIN_KM,
    // A position is no dated fact: where its document came out later, the document alone is left out.
    source:
      publicationOf(ctx.content, location.source).last <= ctx.day
        ? sourceRef(location.source, source)
        : null,
  };
}

/** A crossing with its status for every passport that the site writes for. */
export function crossingData(speakers: Speakers, crossing: CrossingEntry) {
  const [ctx] = speakers;
  const page = `/crossings/${crossing.slug}/`;
  const border = ctx.border(crossing.border);
  const checkedOn = ctx.checkedOn([...crossing.checked, ...border.checked]);
  const doNotUse = isDoNotUse(ctx, crossing);
  return {
    id: crossing.slug,
    name: crossing.name,
    asciiName: crossing.asciiName,
    border: crossing.border,
    countries: Object.keys(crossing.sides).sort(),
    sides: Object.entries(crossing.sides)
      .map(([country, side]) => ({
        country,
        name: nameData(side.name),
        otherNames: side.otherNames.map(nameData),
        aliases: [...side.aliases],
        nearestTown: doNotUse ? null : stated(side.nearestTown),
        areas: side.areas === 'not-stated' ? [] : [...side.areas],
      }))
      .sort((one, other) => (one.country < other.country ? -1 : 1)),
    carries: [...crossing.carries],
    doNotUse,
    location: doNotUse ? null : locationData(ctx, crossing),
    freshnessDays: freshnessOf(ctx.site, [ctx.status(crossing.slug).from]),
    checkedOn: checkedOn ?? null,
    shortAddress: `/x/${crossing.code}/`,
    page,
    textTwin: twinAddress(page),
    shortMessage: smsAddress(page),
    statuses: ctx.site.travellers.map((passport) =>
      statusData(speakers, ctx.forPassport(passport).status(crossing.slug)),
    ),
  };
}

/** Everything that the page of a crossing shows: its data, which other files have too, and what it alone has. */
export function crossingDetailData(
  everywhere: Speakers,
  crossing: CrossingEntry,
  data: ReturnType<typeof crossingData>,
) {
  const speakers = asked(everywhere, (ctx) => ctx.at(`/crossings/${crossing.slug}/`));
  const [ctx] = speakers;
  const status = ctx.status(crossing.slug);
  const contacts = ctx
    .contacts(status.from)
    .filter(({ contact, channels }) => contact.country === status.to && channels.length > 0);
  return {
    ...data,
    headlines: ctx.site.travellers.map((passport) => ({
      passport,
      words: inEach(speakers, (one) => {
        const mine = one.forPassport(passport);
        const panel = crossingPanel(mine, mine.status(crossing.slug), data.checkedOn ?? undefined);
        return [panel.headline, ...panel.lines.map(plainText)];
      }),
    })),
    straightLine: data.doNotUse
      ? []
      : distancesFrom(ctx.content, crossing, status.from)
          .slice(0, 3)
          .map(({ city, km, accuracyKm }) => ({
            city,
            names: inEach(speakers, (one) => one.cityName(city)),
            km,
            accuracyKm,
          })),
    contacts: data.doNotUse ? [] : contacts.map((state) => contactData(ctx, state)),
    log: logData(speakers, ctx.log(crossing.slug)),
    prose: proseData(speakers, (one) => one.body(crossing)),
  };
}
