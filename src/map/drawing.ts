import type { Point } from './boundaries.ts';
import type { Dot } from './surroundings.ts';

/** A text of a drawing; its middle is at `x`, and `y` is the line it stands on. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A map as it is printed: the `d` of one path per layer, and texts. All in drawing units; empty layers are ''. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Closed; what it leaves free is the sea. */
  readonly land: string;
  /** Borders between other countries. */
  readonly lines: string;
  /** The borders that the map is about. */
  readonly border: string;
  readonly doNotUse: string;
  /** Thin lines from a number to its dot. */
  readonly leaders: string;
  /** Points, each a line without length: round ends make it a dot. */
  readonly held: string;
  readonly said: string;
  readonly towns: string;
  /** Rings as wide as their places are uncertain. */
  readonly rings: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** The line of the scale bar. */
  readonly bar: string;
  readonly numbers: readonly DrawnText[];
  /** Names of countries and towns, and words of the map itself. */
  readonly names: readonly DrawnText[];
}

/** A placed text as it is drawn: boxes have a middle, texts stand on a line. */
export function standing({ x, y, text }: DrawnText, fontSize: number): DrawnText {
  return { x: Math.round(x), y: Math.round(y + fontSize * 0.35), text };
}

/** Points as lines without length. */
export function dotsText(points: readonly Point[]): string {
  return points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join('');
}

/** A place that is known less well than a point is wide, as a ring of its size. */
export function ringOf({ at: [x, y], radius }: Dot): Drawing['rings'][number] {
  return { x: Math.round(x), y: Math.round(y), r: Math.round(radius) };
}
