import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { planOn } from '../text/plan-on.ts';

test('every file of the plan is made of plain values: a build keeps a file whose values are the same, and cannot compare functions', () => {
  const { pages, files, notFound } = planOn('2026-11-20');
  const holding: string[] = [];
  for (const file of [...pages, ...files, { address: '/404.html', view: notFound }]) {
    try {
      expect(deserialize(serialize(file))).toEqual(file);
    } catch (error) {
      holding.push(`${file.address}: ${error}`);
    }
  }
  expect(holding).toEqual([]);
});
