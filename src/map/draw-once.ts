import type { Boundaries } from './boundaries.ts';
import type { Drawing } from './drawing.ts';

/** Drawings by what was drawn and of which values. */
export type Drawings = ReadonlyMap<string, Drawing>;

const drawn = new Map<string, Drawing>();
let recalled: Drawings = new Map();

/**
 * The same way of drawing, which draws a map once however many pages show it: a drawing depends on the values it is given
 * and on nothing else.
 *
 * @param name tells ways of drawing apart.
 */
export function drawingOnce<Values>(
  name: string,
  draw: (boundaries: Boundaries, values: Values) => Drawing,
): (boundaries: () => Boundaries, values: Values) => Drawing {
  return (boundaries, values) => {
    const key = `${name} ${JSON.stringify(values)}`;
    const drawing = drawn.get(key) ?? recalled.get(key) ?? draw(boundaries(), values);
    drawn.set(key, drawing);
    return drawing;
  };
}

/** Spares this process what the very same code has drawn before. */
export function recallDrawings(drawings: Drawings): void {
  recalled = drawings;
}

/** Every drawing that this process was asked for. */
export function drawingsMade(): Drawings {
  return drawn;
}
