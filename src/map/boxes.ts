import type { Line, Point } from './boundaries.ts';

/** An upright box by its middle and its size, in drawing units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How wide a letter is in parts of the font size, on the safe side for the system's own fonts. */
function widthOf(letter: string): number {
  if (/[ijlftrI'. ]/.test(letter)) return 0.36;
  if (/[mwMW]/.test(letter)) return 0.95;
  // Joined letters are narrow.
  if (/\p{Script=Arabic}/u.test(letter)) return 0.5;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.6;
}

/** The room that a line of text takes; digits reach neither as high nor as low as letters. */
export function textSize(text: string, fontSize: number): { width: number; height: number } {
  const width = [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * fontSize;
  const height = fontSize * (/^\d+$/.test(text) ? 0.85 : 1.1);
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Whether two boxes share any area. */
export function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}

/** Whether a box lies wholly on a sheet, a hand's breadth from its frame. */
export function isOnSheet(box: Box, sheet: { width: number; height: number }): boolean {
  const gap = 2;
  return (
    box.x - box.width / 2 >= gap &&
    box.x + box.width / 2 <= sheet.width - gap &&
    box.y - box.height / 2 >= gap &&
    box.y + box.height / 2 <= sheet.height - gap
  );
}

/** Nine points of a box: its middle, its corners, and the middles of its edges. */
export function pointsOf({ x, y, width, height }: Box): readonly Point[] {
  const across = [-0.5, 0, 0.5];
  return across.flatMap((dx) => across.map((dy): Point => [x + dx * width, y + dy * height]));
}

/** Whether a point lies inside closed lines (even-odd). It is asked a million times a build, hence the plain loop. */
export function isInside([x, y]: Point, rings: readonly Line[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring[ring.length - 1];
    for (let index = 0; index < ring.length; index += 1) {
      const here = ring[index];
      if (!before || !here) break;
      const [ax, ay] = before;
      const [bx, by] = here;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      before = here;
    }
  }
  return inside;
}

/** How many of the points lie in a box, or closer to it than its text would be clear of them. */
export function within(box: Box, points: readonly Point[]): number {
  const gap = 2;
  const across = box.width / 2 + gap;
  const down = box.height / 2 + gap;
  let count = 0;
  for (const point of points) {
    if (Math.abs(point[0] - box.x) < across && Math.abs(point[1] - box.y) < down) count += 1;
  }
  return count;
}

/** Points along lines, close enough to each other that no letter fits between them. */
export function pointsAlong(lines: readonly Line[]): readonly Point[] {
  const step = 3;
  return lines.flatMap((line) =>
    line.flatMap(([x, y], index) => {
      const [nextX, nextY] = line[index + 1] ?? [x, y];
      const count = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / step));
      return Array.from({ length: count }, (_, at): Point => {
        return [x + ((nextX - x) * at) / count, y + ((nextY - y) * at) / count];
      });
    }),
  );
}

/** The area inside a closed line, in square units. */
export function areaOf(line: Line): number {
  let twice = 0;
  for (const [index, [x, y]] of line.entries()) {
    const [nextX, nextY] = line[index + 1] ?? line[0] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}
