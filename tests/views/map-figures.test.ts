import { expect, test } from 'vitest';
import type { Drawing } from '../../src/map/drawing.ts';
import { planOn } from '../text/plan-on.ts';

/** Every drawing in a view, wherever it stands. */
function drawingsIn(value: unknown): readonly Drawing[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'drawing' in value ? [value.drawing as Drawing] : [];
  return [...own, ...Object.values(value).flatMap(drawingsIn)];
}

// A reader finds the number of the list on the map only where both are written in one way.
test.each([
  ['/iran/', /^\d+$/],
  ['/fa/iran/', /^[۰-۹]+$/],
])('the map of %s has the figures of its list', (address, figures) => {
  const page = planOn('2026-02-07').pages.find((one) => one.address === address);
  const texts = drawingsIn(page?.view).flatMap(({ numbers }) => numbers.map(({ text }) => text));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(text).toMatch(figures);
});
