import type { AdvisoryEntry } from '../records/content.ts';
import { type Card, type CardLine, cardOf } from './card.ts';
import type { ViewContext } from './context.ts';
import { bannerOf } from './frame.ts';
import { gatesView } from './gates-view.ts';
import { instructionView } from './instruction-view.ts';
import { levelView } from './level-view.ts';
import { paperLimit } from './paper-limit.ts';
import { plainText } from './rich-text.ts';

/** Which crossings are named as a way out, or that none is confirmed, in a line. */
function gatesLine(ctx: ViewContext, advisory: AdvisoryEntry): CardLine | undefined {
  const groups = ctx.rows(advisory.code);
  if (advisory.departures !== 'yes' || groups.length === 0) return undefined;
  const { heading, gates, nobody } = gatesView(ctx, groups, undefined);
  if (nobody) {
    const day = ctx.date(ctx.day, 'long');
    return { text: ctx.t.actions.noCrossingConfirmed(false, day), strong: true, needed: true };
  }
  return {
    text: `${heading}: ${ctx.list(gates.map(({ name }) => name.text))}.`,
    strong: false,
    needed: false,
  };
}

/** The preview card of a country: what its reader is told to do and by whom; without that its level. */
export function countryCard(ctx: ViewContext, advisory: AdvisoryEntry): Card {
  const { t } = ctx;
  const { code } = advisory;
  const country = ctx.country(code);
  const instruction = ctx.instruction(code);
  const block = instructionView(ctx, country, instruction);
  const [level] = ctx.levels(code).map((state) => levelView(ctx, state));
  const limit =
    instruction.kind === 'in-force' && advisory.departures === 'yes'
      ? paperLimit(
          ctx.rows(code).flatMap(({ statuses }) => statuses),
          instruction.alerts,
        )
      : undefined;
  const gates = gatesLine(ctx, advisory);
  return cardOf(ctx, {
    heading: country,
    ...(ctx.localNameOf(advisory) ?? {}),
    lead: t.cards.countryFor(ctx.holders(ctx.passport), ctx.date(ctx.day, 'long')),
    frame: block?.state ?? (level ? 'said' : 'nobody'),
    mark: undefined,
    word: block?.headline ?? level?.words ?? t.actions.noInstruction(country),
    past: block && block.state !== 'held' ? block.lines.slice(0, 3).map(plainText) : [],
    limit: limit === undefined ? undefined : t.cards.limit(ctx.date(limit, 'short')),
    lines: [
      ...(block ? [{ text: `${plainText(block.label)}.`, strong: false, needed: true }] : []),
      ...(gates ? [gates] : []),
      ...(level
        ? [
            {
              text: t.cards.level(block ? level.words : '', level.issuer, level.dated),
              strong: false,
              needed: block === undefined,
            },
          ]
        : []),
    ],
    banner: bannerOf(ctx),
  });
}
