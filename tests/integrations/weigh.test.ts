import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../src/integrations/budgets.ts';
import { headerBytes } from '../../src/integrations/header-bytes.ts';
import { isFarOver, overweight, weightLines } from '../../src/integrations/weigh.ts';

describe('the budget of an address', () => {
  test.each([
    ['/', 'home', 14_600],
    ['/iran/', 'country', 14_600],
    ['/fa/iran/', 'country', 14_600],
    ['/crossings/astara/', 'crossing', 10_000],
    ['/fa/crossings/astara/', 'crossing, translated', 11_000],
    ['/crossings/astara/reports/', 'reports', 14_600],
    ['/n/abc123/', 'neutral page', 14_600],
    ['/404.html', 'other page', 14_600],
    ['/crossings/astara.txt', 'text', 4_000],
    ['/iran.txt', 'text of a country', 8_000],
    ['/fa/iran.txt', 'text of a country', 8_000],
    ['/fa/crossings/astara.txt', 'text', 4_000],
  ])('%s is that of a %s, %d bytes', (address, kind, limit) => {
    expect(budgetOf(address)).toEqual({ kind, limit });
  });

  test.each(['/robots.txt', '/crossings/astara.sms.txt', '/save/iran.html'])(
    '%s has none: it has a limit of its own, or readers never wait for it',
    (address) => {
      expect(budgetOf(address)).toBeUndefined();
    },
  );
});

describe('headers', () => {
  test('that HTTP/2 knows by heart take a few bytes', async () => {
    // RFC 7541: the head of the frame takes nine bytes; the status, and each of these fields, stands in the static table.
    expect(await headerBytes({ 'accept-encoding': 'gzip, deflate' })).toBe(9 + 1 + 1);
  });

  test('that it does not know are spelled out', async () => {
    const few = await headerBytes({ 'x-one': 'a' });
    expect(
      await headerBytes({ 'x-one': 'a', 'x-another': 'value of some length' }),
    ).toBeGreaterThan(few + 15);
  });
});

test('what weighs more than it may is named with what is too many', () => {
  const heavy = overweight([
    { kind: 'crossing', limit: 10_000, address: '/crossings/one/', bytes: 10_000 },
    { kind: 'country', limit: 14_600, address: '/iran/', bytes: 14_601 },
  ]);
  expect(weightLines(heavy)).toEqual(['country  14,601 of  14,600  /iran/  1 too many']);
});

test.each([
  [14_601, false],
  [16_060, false],
  [16_061, true],
])('%d bytes of 14,600 are a mistake: %s', (bytes, far) => {
  expect(isFarOver({ kind: 'country', address: '/iran/', limit: 14_600, bytes })).toBe(far);
});
