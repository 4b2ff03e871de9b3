import { expect, test } from 'vitest';
import Mark from '../../src/components/Mark.astro';
import { MARK_SHAPES } from '../../src/components/mark-shapes.ts';
import { marks } from './examples.ts';
import { elementsOf, print } from './print.ts';

test('every status has a shape that no other status has', () => {
  const shapes = Object.values(MARK_SHAPES);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test.each(marks)('$status: only what holds is marked as filled', async (solid, past) => {
  const [held, said] = await Promise.all([
    print(Mark, { mark: solid }),
    print(Mark, { mark: past }),
  ]);
  expect(held).toMatch(/class="[^"]*\bsolid\b/);
  expect(said).not.toContain('solid');
});

test.each(['unknown', 'not-assessed'] as const)('%s has nothing that could be filled', (status) => {
  const filled = elementsOf(`<svg>${MARK_SHAPES[status]}</svg>`).filter(
    ({ tagName, attrs }) =>
      tagName !== 'svg' && !attrs.some(({ name, value }) => name === 'class' && value === 'frame'),
  );
  expect(filled).toEqual([]);
});
