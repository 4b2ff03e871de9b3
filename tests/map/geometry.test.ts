import { describe, expect, test } from 'vitest';
import { overlap, textSize } from '../../src/map/boxes.ts';
import { pathText } from '../../src/map/path-text.ts';
import { placeNumbers } from '../../src/map/place-numbers.ts';
import { sheetAround, sheetAt } from '../../src/map/sheet.ts';
import { distanceToPiece, simplify } from '../../src/map/simplify.ts';

describe('a simplified line', () => {
  const line = Array.from({ length: 60 }, (_, index) => [index, 9 * Math.sin(index / 4)] as const);

  test.each([0.5, 1, 3])('lies nowhere farther than %s from what was left out', (tolerance) => {
    const kept = simplify(line, tolerance);
    expect(kept.length).toBeLessThan(line.length);
    for (const point of line) {
      const distances = kept.map((end, index) =>
        distanceToPiece(point, kept[index - 1] ?? end, end),
      );
      expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance);
    }
  });

  test('keeps both ends, where other lines meet it', () => {
    const kept = simplify(line, 100);
    expect(kept).toEqual([line[0], line.at(-1)]);
  });
});

describe('a path', () => {
  test('is written as steps from point to point, in whole units', () => {
    const lines = [
      [
        [10.2, 20.4],
        [15, 14],
        [12, 17],
      ],
      [
        [1, 2],
        [3, 5],
      ],
    ] as const;
    expect(pathText(lines)).toBe('m10 20 5-6-3 3m-11-15 2 3');
  });

  test('returns to where a closed line began', () => {
    const square = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
      [10, 10],
    ] as const;
    expect(pathText([square, square], true)).toBe('m10 10 10 0 0 10-10 0zm0 0 10 0 0 10-10 0z');
  });

  test('leaves out islands that nobody would see', () => {
    const speck = [
      [10, 10],
      [13, 10],
      [13, 13],
      [10, 10],
    ] as const;
    expect(pathText([speck], true)).toBe('');
  });
});

describe('a sheet', () => {
  const size = { width: 370, margin: { across: 40, down: 30 }, lowest: 200, highest: 330 };

  test.each([
    [
      'wide',
      [
        [44, 30],
        [63, 32],
      ],
    ],
    [
      'high',
      [
        [70, -50],
        [73, -20],
      ],
    ],
    ['one place', [[44, 39]]],
    [
      'far north',
      [
        [20, 69],
        [30, 71],
      ],
    ],
  ] as const)('has room for every place, with a margin: %s', (_, places) => {
    const sheet = sheetAround(places, size);
    expect(sheet.height).toBeLessThanOrEqual(330);
    for (const place of places) {
      const [x, y] = sheet.project(place);
      expect(x).toBeGreaterThanOrEqual(39.9);
      expect(x).toBeLessThanOrEqual(330.1);
      expect(y).toBeGreaterThanOrEqual(29.5);
      expect(y).toBeLessThanOrEqual(sheet.height - 29.5);
    }
  });

  // A degree of latitude is 111.2 km everywhere, one of longitude only on the equator.
  test.each([0, 39, -60])('is true to scale in its middle, at %s degrees', (latitude) => {
    const sheet = sheetAt([44, latitude], 80, { width: 370, height: 230 });
    const [, north] = sheet.project([44, latitude + 0.1]);
    const [, south] = sheet.project([44, latitude - 0.1]);
    expect((south - north) * sheet.kmPerUnit).toBeCloseTo(22.24, 1);
    expect(sheet.width * sheet.kmPerUnit).toBeCloseTo(80, 5);
  });
});

describe('numbers beside dots', () => {
  const sheet = { width: 200, height: 200 };
  const around = { sheet, taken: [], strong: [], weak: [] };

  test.each([
    [
      'far apart',
      [
        [40, 40],
        [150, 60],
        [90, 160],
      ],
    ],
    [
      'in a row',
      [
        [60, 100],
        [72, 100],
        [84, 100],
        [96, 100],
        [108, 100],
      ],
    ],
    [
      'in a heap',
      [
        [100, 100],
        [108, 104],
        [103, 110],
        [94, 108],
        [96, 99],
        [110, 95],
      ],
    ],
    [
      'in a corner',
      [
        [8, 8],
        [18, 8],
        [8, 18],
        [18, 18],
      ],
    ],
  ] as const)('cover neither each other nor a dot: %s', (_, places) => {
    const dots = places.map((at) => ({ at, radius: 4.5 }));
    const numbers = placeNumbers(dots, 13, around);
    expect(numbers.map(({ text }) => text)).toEqual(places.map((__, index) => `${index + 1}`));
    for (const [index, number] of numbers.entries()) {
      for (const other of numbers.slice(index + 1)) expect(overlap(number, other)).toBe(false);
      // A number that stands nearer to another dot than to its own has a line to its own.
      const gaps = places.map(([x, y]) => Math.hypot(x - number.x, y - number.y));
      if (Math.min(...gaps) !== gaps[index]) expect(number.leader).toBeDefined();
    }
  });
});

test('the room for a text grows with its letters', () => {
  expect(textSize('illi', 12).width).toBeLessThan(textSize('mwmw', 12).width);
  expect(textSize('12', 12).height).toBeLessThan(textSize('ab', 12).height);
});
