import type { CrossingStatus } from '../domain/derived.ts';
import { type DriverSentence, driverSentencesIn } from '../i18n/driver-sentences.ts';
import { directionOf } from '../i18n/format.ts';
import type { CrossingEntry } from '../records/content.ts';
import type { PlaceName } from '../records/place.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView, Section, SignName } from './page.ts';

/** What one says before the border, and behind it. */
const BEFORE: readonly DriverSentence[] = ['take', 'open', 'foot'];
const BEHIND: readonly DriverSentence[] = ['town', 'take', 'open'];

/** The address of the card of a crossing. */
export function driverCardAddress(crossing: string): string {
  return `/crossings/${crossing}/card/`;
}

/** The addresses of all cards in every language as one pattern: hosts allow few rules. */
export const DRIVER_CARDS = '/*/card/';

/** Whether a crossing has a card: to a gate that is not to be used nobody is led. */
export function hasDriverCard({ word }: CrossingStatus): boolean {
  return word !== 'do-not-use';
}

/** A name as on the sign of its side. A language may be written in several scripts, each with its direction. */
export function signName(ctx: ViewContext, code: string, name: PlaceName): SignName {
  return {
    side: ctx.country(code),
    text: name.text,
    lang: name.lang,
    dir: directionOf(`${name.lang}-${name.script}`),
    latin: name.latin === name.text ? undefined : name.latin,
  };
}

function sideSection(
  ctx: ViewContext,
  crossing: CrossingEntry,
  code: string,
  chosen: readonly DriverSentence[],
): readonly Section[] {
  const { driverCard } = ctx.t;
  const name = crossing.sides[code]?.name;
  if (!name) return [];
  const spoken = driverSentencesIn(name.lang);
  const sentences = spoken
    ? chosen.map((key) => ({
        text: spoken[key],
        lang: name.lang,
        dir: directionOf(name.lang),
        meaning: name.lang === ctx.lang ? undefined : driverCard.meanings[key],
      }))
    : [];
  const blocks: readonly Block[] = [
    { kind: 'shown', shown: { name: signName(ctx, code, name), sentences } },
    { kind: 'text', quiet: true, text: [spoken ? driverCard.notReviewed : driverCard.namesOnly] },
  ];
  const heading = driverCard.side(ctx.country(code));
  return [{ id: `side-${code.toLowerCase()}`, heading, blocks }];
}

/**
 * The card of a crossing to hold up to a driver: its names as on the road signs, and short sentences in the languages of
 * both sides, that of the side which is left first. It says nothing of its status.
 */
export function driverCardPage(ctx: ViewContext, crossing: CrossingEntry): PageView {
  const { driverCard } = ctx.t;
  const { from, to } = ctx.status(crossing.slug);
  return {
    frame: frameOf(ctx, {
      title: driverCard.title(crossing.name),
      description: driverCard.description(crossing.name),
      country: from,
      index: false,
    }),
    heading: driverCard.title(crossing.name),
    lead: [
      driverCard.lead,
      { href: ctx.link(`/crossings/${crossing.slug}/`), text: driverCard.status },
    ],
    top: [],
    sections: [
      ...sideSection(ctx, crossing, from, BEFORE),
      ...sideSection(ctx, crossing, to, BEHIND),
    ],
  };
}
