import { describe, expect, test } from 'vitest';
import { messageLength } from '../../src/i18n/gsm7.ts';
import { textsOn } from './plan-on.ts';

const DAYS = ['2025-06-27', '2026-02-07', '2026-03-04', '2026-07-24', '2026-11-20'];

const on = new Map(DAYS.map((day) => [day, textsOn(day, undefined, 'fa')]));
const english = textsOn('2026-02-07');

const messageOf = (day: string, address: string): string =>
  on.get(day)?.messages.find((one) => one.address === `/fa${address}`)?.text ?? '';

describe.each(DAYS)('the Persian texts of %s', (day) => {
  const { twins = [], messages = [] } = on.get(day) ?? {};

  test('fit one message of 70 characters, the short address among them', () => {
    const long = messages.filter(({ text }) => {
      const { alphabet, units } = messageLength(text);
      return alphabet !== 'ucs2' || units > 70;
    });
    expect(long).toEqual([]);
    expect(messages.filter(({ text }) => !/ overland\.example\/x\/\w{3}$/.test(text))).toEqual([]);
  });

  test('never say that a crossing is open without its day and its limit', () => {
    const opened = messages.filter(({ text }) => /: باز/.test(text));
    expect(opened.filter(({ text }) => !/باز(?: با شرط)? \S+ \S+، نه پس از /.test(text))).toEqual(
      [],
    );
  });

  test('say first as of which day they are, in both calendars', () => {
    for (const { address, text } of twins) {
      expect(text.split('\n').slice(0, 6).join(' '), address).toMatch(
        /دانسته‌های [۰-۹]+ \S+ ۱۴۰[۰-۹] \/ [۰-۹]+ \S+ ۲۰[۰-۹]{2}\./,
      );
    }
  });
});

describe('a Persian short message', () => {
  test.each([
    ['/crossings/gurbulak-bazargan.sms.txt', 'بازرگان: باز ۱۶ بهمن، نه پس از ۱۹، اگر امن است.'],
    ['/crossings/mehran-zurbatiyah.sms.txt', 'مهران: استفاده نکنید (آمریکا ۱۷ بهمن ۱۴۰۴).'],
  ])('of %s has its status, its two days and its condition', (address, words) => {
    expect(messageOf('2026-02-07', address).startsWith(words)).toBe(true);
  });

  test('leaves to the page what it cannot say with its warning', () => {
    expect(messageOf('2026-02-07', '/crossings/esendere-serow.sms.txt')).not.toContain('باز ');
  });

  test('says of a past status that it is not known, with the day', () => {
    expect(messageOf('2026-11-20', '/crossings/kapikoy-razi.sms.txt')).toContain(
      'نامعلوم در ۲۹ آبان ۱۴۰۵.',
    );
  });
});

test('every English text has its Persian one', () => {
  const addresses = (texts: typeof english) =>
    [...texts.twins, ...texts.messages].map(({ address }) => address);
  const persian = new Set(addresses(on.get('2026-02-07') ?? english));
  expect(addresses(english).filter((address) => !persian.has(`/fa${address}`))).toEqual([]);
});
