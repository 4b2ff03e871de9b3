import { describe, expect, test } from 'vitest';
import { deriveStatus } from '../../src/domain/crossing-status.ts';
import type { LastWord } from '../../src/domain/derived.ts';
import { workedContent } from '../support/worked-content.ts';

const content = workedContent();

/** Day, word and issuers of one of the last words; issuers after `+` spoke of the whole border beside it. */
function shown({ day, word, told, beside, silence }: LastWord): string {
  const issuers = (reports: LastWord['told']) => [
    ...new Set(reports.map(({ issuerId }) => issuerId)),
  ];
  const own = silence ? [silence.issuerId] : issuers(told);
  const also = beside.length > 0 ? ` + ${beside.map(({ claim }) => claim.status).join(', ')}` : '';
  return `${day} ${word} (${own.join(', ')})${also}`;
}

function wordsOf(crossing: string, passport: string, day: string): string[] {
  return deriveStatus(content, { crossing, passport, from: 'IR', day }).lastWords.map(shown);
}

describe('the last words', () => {
  test.each([
    // 20 November: Canada's newest, the word that made the status, and the home issuer's own.
    [
      'gurbulak-bazargan',
      'US',
      '2026-11-20',
      ['2026-07-24 open (ca) + conditional', '2026-03-02 open (tr)', '2026-02-05 open (us)'],
    ],
    [
      'kapikoy-razi',
      'US',
      '2026-11-20',
      [
        '2026-07-24 open (ca) + conditional',
        '2026-03-02 conflicting (tr, flash-gr)',
        '2026-02-05 open (us)',
      ],
    ],
    [
      'esendere-serow',
      'US',
      '2026-11-20',
      [
        '2026-07-24 open (ca) + conditional',
        '2026-03-02 conflicting (tr, haber-aktuel)',
        '2026-02-05 open (us)',
      ],
    ],
    [
      'agarak-norduz',
      'US',
      '2026-11-20',
      ['2026-07-24 open (ca)', '2026-03-04 closed (am)', '2026-02-05 open (us)'],
    ],
    [
      'sarakhs',
      'US',
      '2026-11-20',
      ['2026-07-24 conflicting (ca)', '2026-02-06 by-authorisation (us)'],
    ],
    [
      'astara',
      'US',
      '2026-11-20',
      ['2026-07-24 closed (ca) + closed', '2026-02-06 case-by-case (us)'],
    ],
    // The home issuer's own newest word ends the list.
    ['gurbulak-bazargan', 'CA', '2026-11-20', ['2026-07-24 open (ca) + conditional']],
    ['agarak-norduz', 'CA', '2026-11-20', ['2026-07-24 open (ca)']],

    // 12 March: of one day the home issuer's first, then what applies to the reader.
    [
      'gurbulak-bazargan',
      'US',
      '2026-03-12',
      ['2026-03-02 open (tr)', '2026-03-02 conditional (ca)', '2026-02-05 open (us)'],
    ],
    [
      'gurbulak-bazargan',
      'CA',
      '2026-03-12',
      ['2026-03-02 conditional (ca)', '2026-03-02 open (tr)'],
    ],
    ['agarak-norduz', 'US', '2026-03-12', ['2026-03-04 closed (am)', '2026-02-05 open (us)']],
    [
      'agarak-norduz',
      'CA',
      '2026-03-12',
      ['2026-03-04 closed (am)', '2026-02-05 open (us)', '2026-01-15 conditional (ca)'],
    ],
    [
      'esendere-serow',
      'US',
      '2026-03-12',
      [
        '2026-03-02 conflicting (tr, haber-aktuel)',
        '2026-03-01 open (ca) + conditional',
        '2026-02-05 open (us)',
      ],
    ],

    // A reopening that leaves open for whom it is stands among them, within its limit as it is.
    ['agarak-norduz', 'US', '2026-03-02', ['2026-03-02 open (am)', '2026-02-05 open (us)']],
    // What others are told and still holds stands below; the home issuer's silence has its own later word beside it.
    ['gurbulak-bazargan', 'CA', '2026-02-06', ['2025-06-22 not-assessed (ca) + open']],
    ['sarakhs', 'CA', '2026-02-06', []],
    // A current status needs none; a silence has them.
    ['gurbulak-bazargan', 'US', '2026-02-06', []],
    ['gurbulak-bazargan', 'CA', '2025-06-24', ['2025-06-22 not-assessed (ca)']],
    // A gate not to be used has none: nothing stands beside its warning.
    ['mandali', 'US', '2026-11-20', []],
  ] as const)('%s for %s on %s', (crossing, passport, day, words) => {
    expect(wordsOf(crossing, passport, day)).toEqual(words);
  });

  test('a silence names what its list took down', () => {
    const question = {
      crossing: 'gurbulak-bazargan',
      passport: 'CA',
      from: 'IR',
      day: '2026-02-06',
    };
    const [word] = deriveStatus(content, question).lastWords;
    expect(word?.takenDown.map(({ ref }) => ref)).toEqual(['gurbulak-bazargan/2025-06-19-ca']);
  });

  test('a word of the whole border says so', () => {
    const question = { crossing: 'sarakhs', passport: 'US', from: 'IR', day: '2026-11-20' };
    const words = deriveStatus(content, question).lastWords;
    expect(words.map(({ wholeBorder }) => wholeBorder)).toEqual([false, true]);
  });

  test('no row has more than three, and none stands in the words of the press that a gate is open', () => {
    for (const crossing of content.crossings.keys()) {
      for (const passport of ['US', 'CA', 'GB', 'AU']) {
        const question = { crossing, passport, from: 'IR', day: '2026-11-20' };
        const { lastWords } = deriveStatus(content, question);
        expect(lastWords.length).toBeLessThanOrEqual(3);
        const press = lastWords
          .flatMap(({ told }) => told)
          .filter(({ issuer }) => issuer.kind === 'press');
        expect(press.every(({ claim }) => claim.status === 'closed')).toBe(true);
      }
    }
  });
});
