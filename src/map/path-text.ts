import type { Line, Point } from './boundaries.ts';
import { areaOf } from './boxes.ts';

/** Closed lines smaller than this many square units are islands that nobody would see. */
const SMALLEST = 20;

/** Whole numbers, and no point that is where the one before is or on the way to the next. */
function rounded(line: Line): Line {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x), Math.round(y)];
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last) {
      const [dx, dy] = [last[0] - before[0], last[1] - before[1]];
      const [ex, ey] = [point[0] - last[0], point[1] - last[1]];
      if (dx * ey === dy * ex && dx * ex + dy * ey > 0) points.pop();
    }
    points.push(point);
  }
  return points;
}

/** A number behind another: only a digit needs a space before it. */
function joined(numbers: readonly number[]): string {
  return numbers.map((one, index) => (index > 0 && one >= 0 ? ` ${one}` : `${one}`)).join('');
}

/**
 * Lines as the `d` of one SVG path, in whole units, each point as the step from the one before.
 *
 * @param closed whether each line surrounds an area.
 */
export function pathText(lines: readonly Line[], closed = false): string {
  let text = '';
  let [x, y]: Point = [0, 0];
  for (const line of lines) {
    const points = rounded(line);
    const [first] = points;
    if (!first || points.length < 2 || (closed && areaOf(points) < SMALLEST)) continue;
    const steps: number[] = [];
    for (const [nextX, nextY] of closed ? points.slice(0, -1) : points) {
      steps.push(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
    text += `m${joined(steps)}${closed ? 'z' : ''}`;
    if (closed) [x, y] = first;
  }
  return text;
}
