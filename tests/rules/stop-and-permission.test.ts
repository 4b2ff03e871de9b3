import { describe, expect, it } from 'vitest';
import { check } from './page.ts';

const BORDER = 'borders/argentina-chile.md';
const GATE = 'crossings/samore.md';
const SOURCE = 'example-ministry-alert-2026-02-20';
const ID = '2026-02-20-example-ministry';

const stop = (fields = '') => line(ID, 'closed', { who: 'not-stated', ...parse(fields) });
const permission = (fields = '') =>
  line(`${ID}-2`, 'open', { who: '{ only: [NZ] }', ...parse(fields) });

function parse(fields: string): Record<string, string> {
  return Object.fromEntries(
    fields
      .split('; ')
      .filter(Boolean)
      .map((field) => field.split(' = ') as [string, string]),
  );
}

function line(id: string, status: string, fields: Record<string, string>): string {
  const all = {
    ...{ id, undated: 'true', status, direction: 'from-CL', side: 'not-stated', who: 'not-stated' },
    ...{ traffic: 'people', source: SOURCE },
    ...fields,
  };
  return `  - { ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }\n`;
}

function disagree(gate: readonly string[], border: readonly string[] = []): boolean {
  const reports = (list: readonly string[]) =>
    list.length === 0 ? 'reports: []\n' : `reports:\n${list.join('')}`;
  const printed = check([
    { change: 'yaml', words: [GATE], text: reports(gate) },
    { change: 'yaml', words: [BORDER], text: reports(border) },
    { change: 'yaml', words: ['crossings/libertadores.md'], text: 'reports: []\n' },
  ]);
  const others = printed.filter((problem) => !problem.endsWith('OV404'));
  expect(others).toEqual([]);
  return printed.length > 0;
}

describe('a stop and a permission of one source and day', () => {
  it.each([
    ['for everybody and for one passport', stop(), permission(), true],
    ['where the stop spares that passport', stop('who = { except: [NZ] }'), permission(), false],
    ['where the stop is for others', stop('who = { only: [JP] }'), permission(), false],
    [
      'where the stop is for day-trippers, which no passport shows',
      stop('who = { only: [day-trippers] }'),
      permission(),
      false,
    ],
    [
      'where the stop spares returning nationals alone',
      stop('who = { except: [returning-nationals] }'),
      permission(),
      true,
    ],
    [
      'for third-country nationals and one of them',
      stop('who = { only: [third-country] }'),
      permission(),
      true,
    ],
    [
      'for third-country nationals and a national',
      stop('who = { only: [third-country] }'),
      permission('who = { only: [AR] }'),
      false,
    ],
    [
      'where nobody is named: the issuer lets its own audience through',
      stop(),
      permission('who = not-stated'),
      true,
    ],
    ['of people and of freight', stop('traffic = freight'), permission(), false],
    ['where the traffic of one is not stated', stop('traffic = not-stated'), permission(), true],
    ['in opposite directions', stop('direction = from-AR'), permission(), false],
    ['where one holds both ways', stop('direction = both'), permission(), true],
    ['with an exception', stop(), permission(`exceptionTo = ${ID}`), false],
    ['with a contradiction named by the stop', stop(`contradicts = ${ID}-2`), permission(), false],
  ])('%s', (_, one, other, expected) => {
    expect(disagree([one, other])).toBe(expected);
    expect(disagree([other, one])).toBe(expected);
  });

  it('counts a word on the whole border for each of its gates', () => {
    expect(disagree([permission()], [stop()])).toBe(true);
    expect(disagree([permission(`exceptionTo = argentina-chile/${ID}`)], [stop()])).toBe(false);
  });

  it('finds the stop that an exception names also where the stop was corrected since', () => {
    const corrected = line(`${ID}-3`, 'closed', { corrects: ID });
    expect(disagree([stop(), permission(`exceptionTo = ${ID}`), corrected])).toBe(false);
    expect(disagree([stop(), permission(), corrected])).toBe(true);
  });

  it('leaves two sources and two days to the derivation', () => {
    const bureau = permission(
      'source = example-bureau-page-2026-02-18; id = 2026-02-18-example-bureau',
    );
    expect(disagree([stop(), bureau])).toBe(false);
    const earlier = line('2026-02-19-example-ministry', 'open', {
      who: '{ only: [NZ] }',
      asOf: '"2026-02-19"',
    });
    expect(disagree([stop(), earlier.replace('undated: true, ', '')])).toBe(false);
  });
});
