import type { Boundaries, Point } from './boundaries.ts';
import { type Box, pointsAlong } from './boxes.ts';
import { type Drawing, dotsText, ringOf, standing } from './drawing.ts';
import { outlineOn } from './outline.ts';
import { pathText } from './path-text.ts';
import { placeBeside, placeName } from './place-names.ts';
import { sheetAt } from './sheet.ts';
import type { PlacedLabel } from './surroundings.ts';

export const CLOSE_UP = {
  width: 370,
  height: 230,
  kmWide: 80,
  barKm: 20,
  tolerance: 1,
  fontSize: 13,
  /** A place known less well than this many kilometres is no point, but a ring of its size. */
  pointKm: 1,
  radius: 5,
} as const;

export interface CloseUp {
  readonly place: Point;
  readonly accuracyKm: number;
  /** Whether the dot is filled. */
  readonly held: boolean;
  /** Numeric codes of the two countries that meet here, with their names. */
  readonly sides: readonly { readonly code: string; readonly name: string }[];
  /** Towns whose position is known, to be named without a point. */
  readonly towns: readonly { readonly place: Point; readonly name: string }[];
  readonly words: { readonly aboutHere: string; readonly bar: string };
}

/** Draws the surroundings of one crossing: its border, the ring or point where it is, and a bar of 20 kilometres. */
export function drawCloseUp(
  boundaries: Boundaries,
  { place, accuracyKm, held, sides, towns, words }: CloseUp,
): Drawing {
  const { fontSize, barKm } = CLOSE_UP;
  const sheet = sheetAt(place, CLOSE_UP.kmWide, CLOSE_UP);
  const outline = outlineOn(boundaries, sheet, () => CLOSE_UP.tolerance);
  const codes = sides.map(({ code }) => code);
  const isOwn = (one: string, other: string) => codes.includes(one) && codes.includes(other);
  const border = outline.between(isOwn);
  const rest = outline.between((one, other) => !isOwn(one, other));
  const [x, y] = sheet.project(place);
  const isPoint = accuracyKm <= CLOSE_UP.pointKm;
  const radius = isPoint ? CLOSE_UP.radius : accuracyKm / sheet.kmPerUnit;

  const barLength = Math.round(barKm / sheet.kmPerUnit);
  const [barX, barY] = [12, sheet.height - 12];
  const bar = { x: barX + barLength + 32, y: barY, text: words.bar };
  const here: Box = { x, y, width: 2 * radius + 4, height: 2 * radius + 4 };
  const surroundings = {
    sheet,
    taken: [here, { x: (barX + bar.x + 32) / 2, y: barY, width: bar.x + 20, height: 24 }],
    strong: pointsAlong(border),
    weak: pointsAlong(rest),
  };
  const put = (label: PlacedLabel | undefined): readonly PlacedLabel[] => {
    if (!label) return [];
    surroundings.taken.push(label);
    return [label];
  };
  const marks = isPoint ? [] : put(placeBeside(words.aboutHere, here, fontSize, surroundings));
  // A name right beside the words would read on from them.
  surroundings.taken.push({ ...here, width: here.width + 60, height: here.height + 60 });
  const names = [
    ...sides.flatMap(({ code, name }) =>
      put(placeName(name, outline.country(code), [], fontSize, surroundings)),
    ),
    ...towns.flatMap((town) => {
      const [townX, townY] = sheet.project(town.place);
      const spot = { x: townX, y: townY, width: 0, height: 0 };
      return put(placeBeside(town.name, spot, fontSize, surroundings));
    }),
  ];
  return {
    width: sheet.width,
    height: sheet.height,
    land: pathText(outline.land, true),
    lines: pathText(rest),
    border: pathText(border),
    doNotUse: '',
    leaders: '',
    held: isPoint && held ? dotsText([[x, y]]) : '',
    said: isPoint && !held ? dotsText([[x, y]]) : '',
    towns: '',
    rings: isPoint ? [] : [ringOf({ at: [x, y], radius })],
    bar: `M${barX} ${barY - 4}v4h${barLength}v-4`,
    numbers: marks.map((label) => standing(label, fontSize)),
    names: [...names.map((label) => standing(label, fontSize)), standing(bar, fontSize)],
  };
}
