import { describe, expect, test } from 'vitest';
import { eachField, eachItem } from '../../src/views/each-field.ts';

describe('an object whose fields become others', () => {
  const fields = { one: 1, two: undefined, three: 'a' };

  test('keeps their order, and those that are undefined', () => {
    const changed = eachField(fields, (name, field) => (name === 'one' ? 2 : field));
    expect(JSON.stringify(Object.entries(changed))).toBe(
      JSON.stringify([
        ['one', 2],
        ['two', undefined],
        ['three', 'a'],
      ]),
    );
    expect('two' in changed).toBe(true);
    expect(fields.one).toBe(1);
  });

  test('is the same object where none does', () => {
    expect(eachField(fields, (_, field) => field)).toBe(fields);
  });
});

describe('a list whose items become others', () => {
  const items = ['a', 'b'];

  test.each<[string, (item: unknown, made: unknown[]) => void, readonly unknown[]]>([
    ['one for each', (item, made) => made.push(`${item}!`), ['a!', 'b!']],
    ['several for one', (item, made) => made.push(item, item), ['a', 'a', 'b', 'b']],
    ['none for one', (item, made) => item === 'b' && made.push(item), ['b']],
    ['none for any', () => undefined, []],
    [
      'the same and one more',
      (item, made) => made.push(...(item === 'b' ? ['b', 'c'] : 'a')),
      ['a', 'b', 'c'],
    ],
  ])('%s', (_, change, expected) => {
    expect(eachItem(items, change)).toEqual(expected);
  });

  test('is the same list where each stays what it is', () => {
    expect(eachItem(items, (item, made) => made.push(item))).toBe(items);
  });
});
