import { expect, test } from 'vitest';
import { daySayer } from '../../src/client/say-day.ts';
import { problemsOf } from '../../src/client/stay-input.ts';
import { calculatorOn } from './words.ts';

const { errors } = calculatorOn('2026-11-20').words;
const say = daySayer('en-GB');
const good = { country: 'TR', entry: '2026-02-06', stays: [] };

test.each([
  ['a day of leaving on the day of entry', [{ from: '2026-01-01', to: '2026-02-06' }]],
  ['one day', [{ from: '2026-01-01', to: '2026-01-01' }]],
  ['no earlier stay', []],
])('nothing is wrong with %s', (_, stays) => {
  expect(problemsOf({ ...good, stays }, errors, say)).toBeUndefined();
});

test.each([
  [{ from: '', to: '' }, 'Give both days of this stay, or remove it.'],
  [{ from: '2026-01-01', to: '' }, 'Give both days of this stay, or remove it.'],
  [{ from: '2026-01-02', to: '2026-01-01' }, 'The day you left is before the day you came in.'],
  [
    { from: '2026-01-02', to: '2026-02-07' },
    'This stay must end by the day you enter, 6 February 2026.',
  ],
  [
    { from: '2025-02-29', to: '2025-03-01' },
    'Give a day between 1 January 2000 and 31 December 2099.',
  ],
])('an earlier stay %j: %s', (stay, said) => {
  expect(problemsOf({ ...good, stays: [stay] }, errors, say)?.stays).toEqual([said]);
});

test.each([
  ['', 'Give the day you enter.'],
  ['6 February 2026', 'Give a day between 1 January 2000 and 31 December 2099.'],
  ['0026-02-06', 'Give a day between 1 January 2000 and 31 December 2099.'],
  ['2026-02-30', 'Give a day between 1 January 2000 and 31 December 2099.'],
])('a day of entry "%s": %s', (entry, said) => {
  expect(problemsOf({ ...good, entry }, errors, say)?.entry).toBe(said);
});

test('a country has to be chosen', () => {
  expect(problemsOf({ ...good, country: '' }, errors, say)?.country).toBe('Choose a country.');
});
