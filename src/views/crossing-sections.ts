import type { CrossingStatus } from '../domain/derived.ts';
import { lastDayOfFirstStay } from '../domain/first-stay.ts';
import { distancesFrom, kmBetween } from '../domain/straight-line.ts';
import type { CrossingEntry } from '../records/content.ts';
import { changeLinesHere } from './change-words.ts';
import { authorisationSteps } from './condition-words.ts';
import { contactView } from './contact-view.ts';
import type { ViewContext } from './context.ts';
import { crossingLine } from './crossing-line.ts';
import { signName } from './driver-card.ts';
import type { Block, CrossingLine, SignName } from './page.ts';
import type { LabelledLine, Rich } from './parts.ts';
import { stayWords } from './stay-words.ts';

/** How many of the newest changes stand on the page of a crossing. */
const CHANGES = 5;
/** How many other gates stand there. */
const OTHERS = 6;

/** What the deciding reports ask for, as steps in the order in which they are done. */
export function conditionBlocks(ctx: ViewContext, status: CrossingStatus): readonly Block[] {
  const steps: Rich[] = [];
  for (const { claim } of status.decidedBy) {
    if (!('authorisation' in claim) || !claim.authorisation) continue;
    for (const step of authorisationSteps(ctx, claim.authorisation)) steps.push([step]);
  }
  for (const { text, told } of status.conditions) {
    steps.push([
      `${text} (${ctx.sourceName(told.issuer, told.source)}, ${ctx.claimDate(told, 'long')})`,
    ]);
  }
  if (steps.length === 0) return [];
  const blocks: Block[] = [{ kind: 'list', items: steps, ordered: true }];
  if (status.current) return blocks;
  return [{ kind: 'text', text: [ctx.t.crossing.conditionsOld], quiet: true }, ...blocks];
}

/** Visa and stay on the far side, what is asked besides, and the last day of who enters on the day of the page. */
export function stayBlocks(ctx: ViewContext, status: CrossingStatus): readonly Block[] {
  const { t } = ctx;
  const stay = ctx.stay(status.to, status.passport);
  const lines: LabelledLine[] = [
    { label: t.crossing.stayRule, text: stayWords(ctx, stay, 'long') },
  ];
  for (const part of stay?.conditions ?? []) {
    const source = ctx.sourceName(part.issuer, part.source);
    lines.push({
      label: t.crossing.stayCondition,
      text: [`${part.value} (${source}, ${ctx.date(part.day, 'long')}).`],
    });
  }
  for (const { claim, issuer, day } of stay?.validity ?? []) {
    lines.push({
      label: t.crossing.passport,
      text: [`${ctx.capital(claim.rule)} (${ctx.short(issuer)}, ${ctx.date(day, 'long')}).`],
    });
  }
  if (stay?.days) {
    const window = stay.window?.value ?? 'visit';
    const answer = lastDayOfFirstStay(ctx.day, { days: stay.days.value, window });
    if (answer.kind === 'until') {
      lines.push({
        label: t.crossing.stayLast,
        text: [
          `${t.stays.lastDay(ctx.date(ctx.day, 'long'), ctx.date(answer.lastDay, 'long'))} ${t.crossing.stayAssumes} `,
          { href: ctx.link('/stay/'), text: t.crossing.stayOther },
        ],
      });
    }
  }
  return [{ kind: 'lines', lines }];
}

/** The names of both sides as they stand on the signs, the side that is left first, and how else they are written. */
export function nameBlocks(
  ctx: ViewContext,
  crossing: CrossingEntry,
  from: string,
): readonly Block[] {
  const codes = Object.keys(crossing.sides).sort((one) => (one === from ? -1 : 1));
  const sides = codes.flatMap((code) => {
    const side = crossing.sides[code];
    return side ? [{ code, side }] : [];
  });
  const names: readonly SignName[] = sides.flatMap(({ code, side }) =>
    [side.name, ...side.otherNames].map((name) => signName(ctx, code, name)),
  );
  const aliases = sides.flatMap(({ side }) => side.aliases);
  if (aliases.length === 0) return [{ kind: 'names', names }];
  return [
    { kind: 'names', names },
    { kind: 'text', quiet: true, text: [`${ctx.t.crossing.otherNames}: ${aliases.join(', ')}.`] },
  ];
}

/** Nearest towns, what the gate carries, and how far cities are in a straight line, said to be so. */
export function placeLines(
  ctx: ViewContext,
  crossing: CrossingEntry,
  status: CrossingStatus,
): readonly LabelledLine[] {
  const { t } = ctx;
  const lines: LabelledLine[] = [];
  for (const [code, side] of Object.entries(crossing.sides)) {
    if (side.nearestTown === 'not-stated') continue;
    lines.push({ label: t.crossing.nearest(ctx.country(code)), text: [side.nearestTown] });
  }
  const distances = distancesFrom(ctx.content, crossing, status.from).slice(0, 3);
  if (distances.length > 0) {
    const words = distances.map(({ city, km }) => t.crossing.cityKm(ctx.cityName(city), km));
    lines.push({
      label: t.crossing.straightLine,
      text: [`${ctx.list(words)}. ${t.crossing.straightLineNote}`],
    });
  }
  lines.push({
    label: t.crossing.carries,
    text: [ctx.list(crossing.carries.map((mode) => t.crossing.modes[mode]))],
  });
  return lines;
}

/** The contacts of the country on the far side. */
export function contactBlocks(ctx: ViewContext, status: CrossingStatus): readonly Block[] {
  const contacts = ctx
    .contacts(status.from)
    .filter(({ contact, channels }) => contact.country === status.to && channels.length > 0);
  if (contacts.length === 0) return [];
  return [{ kind: 'contacts', contacts: contacts.map((state) => contactView(ctx, state)) }];
}

/** What changed at the crossing and when, newest first; the reports themselves stand in the log. */
export function changeBlocks(ctx: ViewContext, crossing: CrossingEntry): readonly Block[] {
  const own = ctx.changesAt(crossing.slug).filter((change) => {
    if (change.kind === 'status') return change.place.slug === crossing.slug;
    return (
      change.kind === 'expired' &&
      change.crossing === crossing.slug &&
      change.passport === ctx.passport
    );
  });
  if (own.length === 0) return [];
  return [
    { kind: 'heading', text: ctx.t.crossing.changes },
    { kind: 'log', lines: changeLinesHere(ctx, own.slice(0, CHANGES)) },
  ];
}

/** Other gates of the country that is left, in the order of the table: the open ones first, then the nearest. */
export function neighbourLines(ctx: ViewContext, status: CrossingStatus): readonly CrossingLine[] {
  const others = ctx
    .rows(status.from)
    .filter(({ group }) => group !== 'do-not-use')
    .flatMap(({ statuses }) => statuses)
    .filter((other) => other.crossing !== status.crossing);
  const here = ctx.crossing(status.crossing);
  const open = ({ current, word }: CrossingStatus) =>
    Number(current && (word === 'open' || word === 'conditional'));
  const far = ({ crossing }: CrossingStatus) => kmBetween(here, ctx.crossing(crossing));
  const chosen = new Set(
    others
      .toSorted((one, other) => open(other) - open(one) || far(one) - far(other))
      .slice(0, OTHERS),
  );
  return others.filter((other) => chosen.has(other)).map((other) => crossingLine(ctx, other));
}
