import { describe, expect, test } from 'vitest';
import { contactsOf } from '../../src/domain/contacts.ts';
import type { StayPart } from '../../src/domain/derived.ts';
import { stayOf } from '../../src/domain/entry.ts';
import { levelsOf } from '../../src/domain/levels.ts';
import { publicationOf } from '../../src/domain/publication.ts';
import { regionsOf } from '../../src/domain/regions.ts';
import { workedContent } from '../support/worked-content.ts';

const content = workedContent();

describe('levels', () => {
  test.each([
    ['2025-12-04', []],
    ['2025-12-05', [['4', undefined, 4, 4]]],
    // A sighting that came later is not known before.
    ['2026-10-06', [['4', undefined, 4, 4]]],
    ['2026-11-20', [['4', '2026-10-07', 4, 4]]],
  ] as const)('on %s', (day, expected) => {
    const found = levelsOf(content, 'IR', day);
    expect(
      found.map(({ level, lastSeen, order, of }) => [level.code, lastSeen, order, of]),
    ).toEqual(expected);
  });
});

describe('regions', () => {
  test('a region is warned of from its day, and still where a later text leaves it out', () => {
    const names = (day: string) => regionsOf(content, 'TR', day).map(({ region }) => region.name);
    expect(names('2026-03-08')).toEqual(['Hakkari']);
    expect(names('2026-03-09').sort()).toEqual(['Hakkari', 'Van']);
    expect(names('2026-11-20').sort()).toEqual(['Hakkari', 'Van']);
  });

  test('an exception stays with its warning', () => {
    expect(regionsOf(content, 'AZ', '2026-11-20')[0]?.region.exception).toBe(
      'unless this is your best overland exit from Iran',
    );
  });
});

describe('contacts', () => {
  test.each([
    ['2025-06-19', []],
    // The closing of 20 June was told on 6 July, with the reopening.
    ['2025-07-05', []],
    ['2025-07-06', [['swiss-fis', 'open', '2025-07-06', []]]],
    ['2026-03-10', [['swiss-fis', 'open', '2025-07-06', []]]],
    // No number of the contact to try instead is known yet.
    ['2026-03-11', [['swiss-fis', 'closed', '2026-03-11', []]]],
    [
      '2026-11-20',
      [
        ['swiss-fis', 'closed', '2026-03-11', ['bern-acs']],
        ['bern-acs', undefined, undefined, []],
      ],
    ],
  ] as const)('on %s', (day, expected) => {
    const found = contactsOf(content, 'IR', day).map(({ contact, state, instead }) => [
      contact.id,
      state?.state,
      state?.from,
      instead,
    ]);
    expect(found).toEqual(expected);
  });
});

describe('entry and stay', () => {
  const part = (one: StayPart<unknown> | undefined) => one && [one.value, one.day, one.current];

  test('each part of a stay has its own claim and its own limit of 180 days', () => {
    const february = stayOf(content, 'TR', 'US', '2026-02-06');
    expect(part(february.visa)).toEqual(['exempt', '2023-12-23', false]);
    expect(part(february.days)).toEqual([90, '2026-02-05', true]);
    expect(part(february.window)).toEqual([{ days: 180 }, '2023-12-23', false]);
    expect(february.days?.limit).toBe('2026-08-04');
    expect(part(stayOf(content, 'TR', 'US', '2026-11-20').days)).toEqual([90, '2026-02-05', false]);
  });

  test('the stay of one passport is never lent to another', () => {
    const canadian = stayOf(content, 'AM', 'CA', '2026-02-06');
    expect([canadian.days, canadian.window]).toEqual([undefined, undefined]);
    expect(part(canadian.visa)).toEqual(['on-arrival', '2026-01-15', true]);
    const british = stayOf(content, 'AM', 'GB', '2026-02-06');
    expect([british.visa, british.days, british.window]).toEqual([undefined, undefined, undefined]);
  });

  test('a corrected claim counts until its correction is known', () => {
    expect(part(stayOf(content, 'AM', 'CA', '2026-01-14').visa)).toEqual([
      'exempt',
      '2026-01-13',
      true,
    ]);
  });

  test('conditions of entry come with their claim', () => {
    expect(stayOf(content, 'TR', 'CA', '2026-02-06').conditions).toEqual([]);
    const [condition] = stayOf(content, 'TR', 'CA', '2026-03-12').conditions;
    expect(part(condition)).toEqual([
      'Facilitation through the Embassy of Canada in Ankara first',
      '2026-03-02',
      true,
    ]);
  });

  test('claims about the passport itself are those about this passport', () => {
    const { validity } = stayOf(content, 'TR', 'US', '2026-02-06');
    expect(validity.map(({ claim, day }) => [claim.rule, day])).toEqual([
      ['six months beyond the day of entry', '2025-06-27'],
    ]);
    expect(stayOf(content, 'TR', 'GB', '2026-02-06').validity).toEqual([]);
  });
});

describe('the day of a document', () => {
  test.each([
    ['us-alert-2026-02-06', '2026-02-06', '2026-02-06'],
    // Both copies inherit the day of the official text.
    ['press-a', '2026-02-06', '2026-02-06'],
    ['press-b', '2026-02-06', '2026-02-06'],
    ['us-depart-2026-03-03', '2026-03-02', '2026-03-03'],
    ['us-baku-2026-01-15', '2026-01-15', '2026-01-15'],
  ])('%s came out between %s and %s', (id, first, last) => {
    expect(publicationOf(content, id)).toEqual({ first, last });
  });
});
