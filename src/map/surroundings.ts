import type { Point } from './boundaries.ts';
import type { Box } from './boxes.ts';

/** A text on a map, by the middle of its box. */
export interface PlacedLabel extends Box {
  readonly text: string;
}

/** A point or ring on the map. */
export interface Dot {
  readonly at: Point;
  readonly radius: number;
}

/** What texts have to keep clear of. */
export interface Surroundings {
  readonly sheet: { readonly width: number; readonly height: number };
  /** Boxes that nothing may cover. */
  readonly taken: readonly Box[];
  /** Points along the lines that no name may cover, and along those that are better left free. */
  readonly strong: readonly Point[];
  readonly weak: readonly Point[];
}

/** How far apart two points are, in drawing units. */
export const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
