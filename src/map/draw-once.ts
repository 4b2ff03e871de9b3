import type { Boundaries } from './boundaries.ts';
import type { Drawing } from './drawing.ts';

/**
 * The same way of drawing, which draws a map once however many pages show it: a drawing depends on the values it is given
 * and on nothing else.
 */
export function drawingOnce<Values>(
  draw: (boundaries: Boundaries, values: Values) => Drawing,
): (boundaries: () => Boundaries, values: Values) => Drawing {
  const drawn = new Map<string, Drawing>();
  return (boundaries, values) => {
    const key = JSON.stringify(values);
    const drawing = drawn.get(key) ?? draw(boundaries(), values);
    drawn.set(key, drawing);
    return drawing;
  };
}
