import type { Line, Point } from './boundaries.ts';
import { isOnSheet, overlap, pointsAlong, textSize, within } from './boxes.ts';
import { type Dot, distance, type PlacedLabel, type Surroundings } from './surroundings.ts';

/** A number beside its dot; `leader` is given where it stands too far away to be read without a line. */
export interface PlacedNumber extends PlacedLabel {
  readonly leader?: Line;
}

/** Sixteen directions, the upper right first: where a reader looks for a number. */
const DIRECTIONS = [1, 3, 15, 13, 2, 14, 4, 12, 0, 8, 5, 11, 7, 9, 6, 10].map(
  (step) => (step * Math.PI) / 8,
);

/** How far from its dot a number may stand. */
const GAPS = [1, 4, 8, 13, 19, 26, 36, 50];
/** From here on a number stands too far away to be read without a line. */
const FAR = 8;
/** How often each number looks again for a better place, once the others have theirs. */
const ROUNDS = 3;
/** Two numbers closer than this beside each other would read as one. */
const APART = 5;

interface Candidate {
  readonly cost: number;
  readonly number: PlacedNumber;
  /** Points along its leader; none where it needs no line. */
  readonly way: readonly Point[];
}

/** Every place that a number may take as long as no other number stands there, the best first. */
function candidatesOf(
  index: number,
  dots: readonly Dot[],
  fontSize: number,
  { sheet, taken, strong, weak }: Surroundings,
): readonly Candidate[] {
  const text = `${index + 1}`;
  const size = textSize(text, fontSize);
  const { at: dot, radius } = dots[index] ?? { at: [0, 0], radius: 0 };
  const rivals = dots.filter((_, at) => at !== index);
  const names = taken.filter(({ x, y }) => x !== dot[0] || y !== dot[1]);
  const candidates: Candidate[] = [];
  for (const gap of GAPS) {
    for (const [rank, direction] of DIRECTIONS.entries()) {
      const [dx, dy] = [Math.sin(direction), -Math.cos(direction)];
      const x = Math.round(dot[0] + dx * (radius + gap + size.width / 2));
      const y = Math.round(dot[1] + dy * (radius + gap + size.height / 2));
      const box = { x, y, ...size };
      if (!isOnSheet(box, sheet) || taken.some((one) => overlap(box, one))) continue;
      const own = distance([x, y], dot);
      const isClear = gap < FAR && rivals.every(({ at }) => own * 1.25 < distance([x, y], at));
      const leader: Line = [
        [dot[0] + ((x - dot[0]) * radius) / own, dot[1] + ((y - dot[1]) * radius) / own],
        [x - (dx * size.width) / 2, y - (dy * size.height) / 2],
      ];
      const way = isClear ? [] : pointsAlong([leader]);
      if (rivals.some((rival) => way.some((point) => distance(point, rival.at) < rival.radius)))
        continue;
      const onLine = within(box, strong) * 6 + within(box, weak);
      // A line that runs under a name looks as if it began behind it.
      const underNames = names.filter((name) => within(name, way) > 0).length * 30;
      candidates.push({
        cost: gap * 2 + (isClear ? 0 : 15) + onLine + underNames + rank / 4,
        number: { ...box, text, ...(isClear ? {} : { leader }) },
        way,
      });
    }
  }
  return candidates.sort((one, other) => one.cost - other.cost);
}

/** Whether two numbers can stand on one map: neither covers the other or its leader, nor reads as one with it. */
function fits(one: Candidate, other: Candidate): boolean {
  const wide = { ...one.number, width: one.number.width + APART };
  return (
    !overlap(wide, other.number) &&
    within(one.number, other.way) === 0 &&
    within(other.number, one.way) === 0
  );
}

/**
 * Puts a number beside each dot so that none covers another, a dot or the frame, and each is nearest to its own dot;
 * where dots crowd, farther off with a leader. Who chooses first matters: each gets its turn, and the best outcome
 * counts. A number without any room is left out.
 */
export function placeNumbers(
  dots: readonly Dot[],
  fontSize: number,
  surroundings: Surroundings,
): readonly PlacedNumber[] {
  const candidates = dots.map((_, index) => candidatesOf(index, dots, fontSize, surroundings));
  const order = [...dots.keys()];
  let best: { readonly cost: number; readonly numbers: readonly PlacedNumber[] } | undefined;
  for (const turn of order) {
    const placed = new Map<number, Candidate>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const index of [...order.slice(turn), ...order.slice(0, turn)]) {
        placed.delete(index);
        const others = [...placed.values()];
        const chosen = candidates[index]?.find((one) => others.every((other) => fits(one, other)));
        if (chosen) placed.set(index, chosen);
      }
    }
    const missing = dots.length - placed.size;
    const cost = [...placed.values()].reduce((sum, one) => sum + one.cost, missing * 1000);
    if (best && best.cost <= cost) continue;
    best = { cost, numbers: dots.flatMap((_, index) => placed.get(index)?.number ?? []) };
  }
  return best?.numbers ?? [];
}
