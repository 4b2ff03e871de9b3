import type { Line, Point } from './boundaries.ts';
import {
  areaOf,
  type Box,
  isInside,
  isOnSheet,
  overlap,
  pointsAlong,
  pointsOf,
  textSize,
  within,
} from './boxes.ts';

/** A text on a map, by the middle of its box. */
export interface PlacedLabel extends Box {
  readonly text: string;
}

/** A number beside its dot; `leader` is given where it stands too far away to be read without a line. */
export interface PlacedNumber extends PlacedLabel {
  readonly leader?: Line;
}

interface Surroundings {
  readonly sheet: { readonly width: number; readonly height: number };
  /** Boxes that nothing may cover. */
  readonly taken: readonly Box[];
  /** Points along the lines that no name may cover, and along those that are better left free. */
  readonly strong: readonly Point[];
  readonly weak: readonly Point[];
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

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

/** A point or ring on the map. */
export interface Dot {
  readonly at: Point;
  readonly radius: number;
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
      candidates.push({
        cost: gap * 2 + (isClear ? 0 : 15) + onLine + rank / 4,
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

/** How many places are tried for a name. */
const PLACES = 400;

/** Points all over an area, on a grid. */
function gridIn(rings: readonly Line[], sheet: Surroundings['sheet']): readonly Point[] {
  const area = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
  const step = Math.max(2, Math.ceil(Math.sqrt(area / PLACES)));
  const points: Point[] = [];
  for (let y = step; y < sheet.height; y += step) {
    for (let x = step; x < sheet.width; x += step) {
      if (isInside([x, y], rings)) points.push([x, y]);
    }
  }
  return points;
}

/** What a name leaves free around a dot, for its number. */
const ROOM = 8;

/**
 * The best place for the name of an area: as much of it as can be lies inside, nothing is covered, and it is as near to
 * the middle as that allows. Undefined where the area has no room for it.
 */
export function placeName(
  text: string,
  rings: readonly Line[],
  dots: readonly Dot[],
  fontSize: number,
  { sheet, taken, strong, weak }: Surroundings,
): PlacedLabel | undefined {
  const size = textSize(text, fontSize);
  const points = gridIn(rings, sheet);
  const middle: Point = [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
  const spots = dots.map(({ at }) => at);
  let best: { readonly cost: number; readonly label: PlacedLabel } | undefined;
  for (const [x, y] of points) {
    const box = { x, y, ...size };
    if (!isOnSheet(box, sheet) || taken.some((one) => overlap(box, one))) continue;
    const outside = pointsOf(box).filter((point) => !isInside(point, rings)).length;
    const beside = { ...box, width: box.width + 2 * ROOM, height: box.height + 2 * ROOM };
    const cost =
      outside * 15 +
      within(beside, spots) * 8 +
      within(box, strong) * 20 +
      within(box, weak) * 4 +
      distance([x, y], middle);
    if (outside < 7 && (!best || cost < best.cost)) best = { cost, label: { ...box, text } };
  }
  return best?.label;
}

/** A name over, under or beside a mark, where there is room; undefined where there is none. */
export function placeBeside(
  text: string,
  mark: Box,
  fontSize: number,
  { sheet, taken, strong, weak }: Surroundings,
): PlacedLabel | undefined {
  const size = textSize(text, fontSize);
  const across = (mark.width + size.width) / 2 + 2;
  const down = (mark.height + size.height) / 2 + 1;
  const steps: readonly Point[] = [
    [0, -down],
    [0, down],
    [across, 0],
    [-across, 0],
  ];
  return steps
    .map(([dx, dy]) => ({ x: Math.round(mark.x + dx), y: Math.round(mark.y + dy), ...size, text }))
    .filter((box) => isOnSheet(box, sheet) && !taken.some((one) => overlap(box, one)))
    .find((box) => within(box, strong) + within(box, weak) === 0);
}
