import type { AdvisoryEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import { crossingLine } from './crossing-line.ts';
import { instructionView } from './instruction-view.ts';
import type { Block, Section } from './page.ts';
import { neighbourStays } from './stay-lines.ts';

/** What the page says for a further passport: its own headline, gates and stays, lent from nobody. */
export function passportSection(
  ctx: ViewContext,
  advisory: AdvisoryEntry,
  passport: string,
): Section {
  const mine = ctx.forPassport(passport);
  const country = mine.country(advisory.code);
  const instruction = instructionView(mine, country, mine.instruction(advisory.code));
  const crossings = mine
    .rows(advisory.code)
    .filter(({ group }) => group !== 'do-not-use')
    .flatMap(({ statuses }) => statuses)
    .map((status) => crossingLine(mine, status));
  const stays = neighbourStays(mine, advisory.code);
  const blocks: Block[] = [];
  if (instruction) blocks.push({ kind: 'instruction', instruction });
  if (crossings.length > 0) blocks.push({ kind: 'crossings', crossings });
  if (stays.length > 0) blocks.push({ kind: 'lines', lines: stays });
  return {
    id: `passport-${passport.toLowerCase()}`,
    heading: ctx.t.country.passportBlock(ctx.passportName(passport)),
    blocks,
  };
}
