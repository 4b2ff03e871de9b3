import type { Line, Point } from './boundaries.ts';
import { areaOf, type Box, overlap } from './boxes.ts';
import { placeBeside, placeName } from './place-names.ts';
import { type PlacedNumber, placeNumbers } from './place-numbers.ts';
import type { Dot, PlacedLabel, Surroundings } from './surroundings.ts';

interface Town {
  readonly at: Point;
  readonly name: string;
}

/** The texts of a map, none of which covers another, and the points of the towns that are named. */
interface Texts {
  readonly numbers: readonly PlacedNumber[];
  readonly names: readonly PlacedLabel[];
  readonly towns: readonly Point[];
}

/** Which of the towns lies farthest from those that are drawn: a few names tell the most where they are spread. */
function farthest(towns: readonly Town[], drawn: readonly Point[]): number {
  if (drawn.length === 0) return 0;
  const gaps = towns.map(({ at: [x, y] }) =>
    Math.min(...drawn.map(([dx, dy]) => Math.hypot(x - dx, y - dy))),
  );
  return gaps.indexOf(Math.max(...gaps));
}

/**
 * Places the names of the countries, then the numbers of the dots, then as many towns as are wanted and have room. The
 * smallest country has the fewest places for its name and chooses first; a number finds room in many places.
 */
export function placeTexts(
  {
    dots,
    countries,
    towns,
  }: {
    readonly dots: readonly Dot[];
    readonly countries: readonly { readonly name: string; readonly rings: readonly Line[] }[];
    readonly towns: readonly Town[];
  },
  around: Surroundings,
  sizes: { readonly fontSize: number; readonly nameSize: number; readonly towns: number },
): Texts {
  const taken: Box[] = [
    ...around.taken,
    ...dots.map(({ at: [x, y], radius }) => {
      return { x, y, width: 2 * radius + 2, height: 2 * radius + 2 };
    }),
  ];
  const surroundings = { ...around, taken };
  const names: PlacedLabel[] = [];
  const put = (label: PlacedLabel | undefined): boolean => {
    if (!label) return false;
    taken.push(label);
    names.push(label);
    return true;
  };
  const room = (rings: readonly Line[]) => rings.reduce((sum, ring) => sum + areaOf(ring), 0);
  const smallestFirst = [...countries].sort((one, other) => room(one.rings) - room(other.rings));
  for (const { name, rings } of smallestFirst) {
    put(placeName(name, rings, dots, sizes.nameSize, surroundings));
  }
  const numbers = placeNumbers(dots, sizes.fontSize, surroundings);
  taken.push(...numbers);
  const drawn: Point[] = [];
  const left = [...towns];
  while (left.length > 0 && drawn.length < sizes.towns) {
    const [town] = left.splice(farthest(left, drawn), 1);
    if (!town) break;
    const dot: Box = { x: town.at[0], y: town.at[1], width: 4, height: 4 };
    if (taken.some((box) => overlap(box, dot))) continue;
    if (!put(placeBeside(town.name, dot, sizes.nameSize, surroundings))) continue;
    taken.push(dot);
    drawn.push(town.at);
  }
  return { numbers, names, towns: drawn };
}
