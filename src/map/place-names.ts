import type { Line, Point } from './boundaries.ts';
import {
  areaOf,
  type Box,
  isInside,
  isOnSheet,
  overlap,
  pointsOf,
  textSize,
  within,
} from './boxes.ts';
import { type Dot, distance, type PlacedLabel, type Surroundings } from './surroundings.ts';

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
const ROOM = 12;

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
