import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/client/stay-answer.ts';
import type { Stay } from '../../src/domain/stay-days.ts';
import { ruleFor, wordingOn } from './words.ts';

const none: readonly Stay[] = [];
const before = wordingOn('2026-01-01');

describe('the calculator says', () => {
  test.each([
    ['US', 'TR', '2026-02-06', none, 'Leave by 6 May 2026'],
    ['US', 'TR', '2026-03-12', none, 'Leave by 9 June 2026'],
    ['US', 'TR', '2026-11-20', none, 'Leave by 17 February 2027'],
    ['US', 'TR', '2026-02-06', [{ from: '2025-12-10', to: '2026-01-08' }], 'Leave by 6 April 2026'],
    [
      'US',
      'TR',
      '2026-05-07',
      [{ from: '2026-02-06', to: '2026-05-06' }],
      'Not on 7 May 2026. First day back: 5 August 2026',
    ],
    ['US', 'AM', '2026-11-20', none, 'Leave by 18 May 2027'],
    ['US', 'AM', '2026-02-06', [{ from: '2025-09-01', to: '2025-11-30' }], 'Leave by 5 May 2026'],
    // The length of stay is not stated: the U.S. 180 days are not lent.
    ['CA', 'AM', '2026-02-06', none, 'Not known'],
  ] as const)('%s in %s, entering on %s after %j: %s', (passport, country, entry, stays, said) => {
    const answer = answerOf({ entry, stays, rule: ruleFor(passport, country) }, before);
    expect(answer.headline).toBe(said);
    expect(answer.lastDay !== undefined).toBe(said.startsWith('Leave by'));
  });

  test('why: the days, the window, what was used, and the other reading of "per year"', () => {
    const stays = [{ from: '2025-09-01', to: '2025-11-30' }];
    const question = { entry: '2026-02-06', stays, rule: ruleFor('US', 'AM') };
    expect(answerOf(question, before).lines).toEqual([
      'That is 89 days, with the day you enter and the day you leave.',
      'The year that ends on 5 May 2026 begins on 6 May 2025. Your earlier stays used 91 days in it.',
      'The source does not say what “per year” means. We count any 365 days, the earlier of the two readings. Read as calendar years, the last day would be 4 August 2026.',
    ]);
  });

  test('why of a rolling window', () => {
    const stays = [{ from: '2025-12-10', to: '2026-01-08' }];
    const question = { entry: '2026-02-06', stays, rule: ruleFor('US', 'TR') };
    expect(answerOf(question, before).lines).toEqual([
      'That is 60 days, with the day you enter and the day you leave.',
      'The 180 days that end on 6 April 2026 begin on 9 October 2025. Your earlier stays used 30 days in it.',
    ]);
  });

  test.each([
    ['2026-02-05', undefined],
    ['2026-02-06', '90 days left, counted with today, 6 February 2026 on your device.'],
    ['2026-05-06', '1 day left, counted with today, 6 May 2026 on your device.'],
    ['2026-05-07', 'That day is past: your device says it is 7 May 2026.'],
  ])('with the device at %s, what is left', (today, line) => {
    const question = { entry: '2026-02-06', stays: none, rule: ruleFor('US', 'TR') };
    const found = answerOf(question, wordingOn(today)).lines.find((one) => /device/.test(one));
    expect(found).toBe(line);
  });

  test('the way back, with the last day that it gives', () => {
    const stays = [{ from: '2026-02-06', to: '2026-05-06' }];
    const question = { entry: '2026-05-07', stays, rule: ruleFor('US', 'TR') };
    expect(answerOf(question, before).lines).toEqual([
      'All 90 days that the rule allows are used up on that day.',
      'Enter on 5 August 2026: leave by 2 November 2026.',
    ]);
  });

  test('not known how earlier stays count, where the rule does not say', () => {
    const { window: _, ...rule } = ruleFor('US', 'TR');
    const stays = [{ from: '2025-12-10', to: '2026-01-08' }];
    expect(answerOf({ entry: '2026-02-06', stays, rule }, before)).toEqual({
      headline: 'Not known',
      lines: [
        'The rule does not say how earlier stays count. Without them you would have to leave by 6 May 2026.',
      ],
      lastDay: undefined,
    });
  });

  test('no last day only where the window is as short as the allowance', () => {
    const rule = { ...ruleFor('US', 'TR'), days: 800, window: { days: 800 } };
    const question = { entry: '2026-02-06', stays: none, rule };
    expect(answerOf(question, before).headline).toBe('This rule alone sets no last day');
    const longer = { ...question, rule: { ...rule, window: { days: 1000 } } };
    expect(answerOf(longer, before).headline).toBe('Leave by 15 April 2028');
  });
});

test('every rule names the documents it rests on, and is the one that the page prints', () => {
  const rule = ruleFor('US', 'TR');
  expect(rule.text).toContain('5 February 2026; not confirmed since), in any 180 (');
  expect(rule.sources.length).toBeGreaterThan(0);
  for (const { href } of rule.sources)
    expect(href).toMatch(/^\.\.\/sources\/[a-z0-9-]+\/#[a-z0-9-]+$/);
});
