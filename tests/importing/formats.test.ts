import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READERS } from '../../src/importing/formats.ts';
import type { Found } from '../../src/importing/found.ts';
import { root } from '../support/sites.ts';

const read = (file: string) => readFileSync(`${root}/tests/fixtures/open-data/${file}`, 'utf8');
const level = ({ levels }: Found, name: string) =>
  levels.find(({ country }) => country.name === name);
const why = ({ heldBack }: Found, what: string) =>
  heldBack.filter((one) => one.what.startsWith(what)).map((one) => one.why);

describe('the feed with threat levels', () => {
  const found = READERS['threat-level-feed'](read('threat-level-feed.xml'));

  test.each([
    ['Iran', 'IRN', '4', 'Do Not Travel', '2025-12-05'],
    ['Gabon', 'GAB', '2', 'Exercise Increased Caution', '2026-03-30'],
    ['Seychelles', 'SYC', '1', 'Exercise Normal Precautions', '2025-12-09'],
  ])('takes %s from its address, whatever its tag says', (name, alpha3, code, label, issued) => {
    expect(level(found, name)).toMatchObject({ country: { alpha3 }, code, label, issued });
  });

  test('keeps the newer of two entries on one country', () => {
    const cambodia = found.levels.filter(({ country }) => country.alpha3 === 'KHM');
    expect(cambodia.map(({ issued }) => issued)).toEqual(['2026-09-15']);
  });

  test('guesses no country from an address that names none', () => {
    expect(found.heldBack.length).toBeGreaterThan(0);
    for (const { why: reason } of found.heldBack) {
      expect(reason).toMatch(/^(its address does not say|it gives no level)/);
    }
  });
});

describe('an item on one country', () => {
  const item = JSON.parse(read('content-item.json'));
  const withStatus = (...alert_status: string[]) =>
    READERS['content-item'](
      JSON.stringify({ ...item, details: { ...item.details, alert_status }, withdrawn_notice: {} }),
    );

  test('with no status has no level: it is not a low one', () => {
    const found = READERS['content-item'](read('content-item.json'));
    expect(found.levels).toEqual([]);
    expect(why(found, 'Albania')).toEqual(['no alert status is stated, which is not a low level']);
  });

  test('on the whole country has the native word, the day of its latest change and that of its review', () => {
    const found = withStatus('avoid_all_travel_to_whole_country');
    expect(level(found, 'Albania')).toMatchObject({
      code: 'avoid_all_travel_to_whole_country',
      issued: '2017-02-14',
      reviewed: '2017-02-14',
    });
    expect(level(found, 'Albania')?.note).not.toMatch(/Latest update:/);
  });

  test.each(['avoid_all_travel_to_parts', 'avoid_all_but_essential_travel_to_parts'])(
    '%s is no level of the country',
    (status) => {
      const found = withStatus(status);
      expect(found.levels).toEqual([]);
      expect(why(found, 'Albania')[0]).toMatch(/is about parts/);
    },
  );

  test('a status of the whole country and one of parts: the first alone is the level', () => {
    const found = withStatus(
      'avoid_all_but_essential_travel_to_whole_country',
      'avoid_all_travel_to_parts',
    );
    expect(found.levels.map(({ code }) => code)).toEqual([
      'avoid_all_but_essential_travel_to_whole_country',
    ]);
    expect(found.heldBack).toHaveLength(1);
  });

  test.each([
    ['a word that nobody knows', 'avoid_everything', /no alert status that we know/],
    ['markup', '<img src=x onerror=alert(1)>', /^"" is no alert status/],
  ])('%s is held back', (_, status, reason) => {
    expect(why(withStatus(status), 'Albania')[0]).toMatch(reason);
  });

  test('that was withdrawn gives nothing', () => {
    const found = READERS['content-item'](read('content-item-withdrawn.json'));
    expect(found.levels).toEqual([]);
    expect(found.heldBack[0]?.why).toBe('the page was withdrawn');
  });

  test('an index is refused: it has no levels', () => {
    expect(() => READERS['content-item'](read('content-item-index.json'))).toThrow(
      'The document is a "travel_advice_index", which gives no levels: name the documents of single countries.',
    );
  });
});

describe('the list with states', () => {
  const found = READERS['advisory-state'](read('advisory-state.json'));

  test('takes the state as the level, with the wording beside it', () => {
    expect(level(found, 'Afghanistan')).toMatchObject({
      country: { alpha2: 'AF' },
      code: '3',
      label: 'AVOID ALL TRAVEL',
      issued: '2014-08-06',
    });
  });

  test('holds back what is no country, and a wording that does not fit its state', () => {
    expect(why(found, 'Azores')).toEqual(['"PT-20" is no ISO 3166-1 code of two letters']);
    const index = JSON.parse(read('advisory-state.json'));
    index.data.CH.eng['advisory-text'] = 'AVOID ALL TRAVEL';
    const stale = READERS['advisory-state'](JSON.stringify(index));
    expect(level(stale, 'Switzerland')).toBeUndefined();
    expect(why(stale, 'Switzerland')).toEqual([
      'its wording "AVOID ALL TRAVEL" does not fit its state 0',
    ]);
  });
});

describe('the list with four flags', () => {
  const found = READERS['warning-flags'](read('warning-flags.json'));

  test('takes the warning against the whole country alone, in seconds', () => {
    expect(level(found, 'Iran')).toMatchObject({ code: 'warning', issued: '2025-10-08' });
    expect(found.levels.map(({ country }) => country.name)).toEqual(['Iran', 'Armenien']);
  });

  test.each([
    ['Türkei', /^partialWarning: no word on the whole country/],
    ['Irak', /counts seconds/],
    ['number 1005', /not of the shape/],
  ])('%s is held back', (what, reason) => {
    expect(why(found, what)[0]).toMatch(reason);
  });

  test('an empty answer is an error', () => {
    expect(() => READERS['warning-flags']('{}')).toThrow(
      /^The document is not what this format is/,
    );
  });
});
