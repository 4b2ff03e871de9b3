import { describe, expect, test } from 'vitest';
import { addressedLines } from '../../src/views/change-words.ts';
import { contextOn, plain } from './context-on.ts';

function lineOn(day: string, id: string) {
  const ctx = contextOn(day);
  const found = addressedLines(ctx, ctx.changes()).find((line) => line.id === id);
  if (!found) throw new Error(`No change ${id} is known on ${day}.`);
  return found;
}

describe('changes in words', () => {
  test.each([
    [
      '2026-02-06-status-gurbulak-bazargan-2026-02-05-us',
      'Crossing. Gürbulak / Bazargan: was open for U.S. citizens on 5 February 2026, out of Iran',
    ],
    // The day on which a status ran out is a change of its own, with both its dates.
    [
      '2026-02-09-expired-gurbulak-bazargan-us-ir',
      'Ran out. Gürbulak / Bazargan: “Open on 5 February 2026” was not to be relied on after 8 February 2026, for U.S. citizens.',
    ],
    // Practice names the people it happened to, and is no status.
    [
      '2026-03-08-status-kapikoy-razi-2026-03-08-sabah',
      'Crossing. Kapıköy / Razi: people were let through (third-country nationals)',
    ],
  ])('%s', (id, words) => {
    expect(plain(lineOn('2026-11-20', id).text)).toContain(words);
  });

  test('tell a report in outline, even on the day on which it became known', () => {
    const line = lineOn('2026-02-06', '2026-02-06-status-gurbulak-bazargan-2026-02-05-us');

    expect(line.mark).toEqual({ status: 'open', state: 'past', tone: 'muted' });
  });

  test('never put a standing "do not use" in the past tense', () => {
    const line = lineOn('2026-11-20', '2026-02-06-status-iran-iraq-2026-02-06-us');

    expect(line.mark?.state).toBe('solid');
    expect(plain(line.text)).toContain('Do not use, says U.S. (6 February 2026)');
  });

  test('say what a correction mends', () => {
    const line = lineOn('2026-11-20', '2026-01-15-status-armenia-iran-2026-01-15-ca');

    expect(line.more.map(plain)[0]).toMatch(/^It corrects: was listed as open for Canadians/);
  });

  test('have addresses that are unique', () => {
    const ctx = contextOn('2026-11-20');
    const ids = addressedLines(ctx, ctx.changes()).map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});
