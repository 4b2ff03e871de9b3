import { expect, test } from 'vitest';
import RichText from '../../src/components/RichText.astro';
import type { Rich } from '../../src/views/parts.ts';
import { print } from './print.ts';

test.each<[string, Rich, string]>([
  ['plain text is escaped', ['a < b'], 'a &lt; b'],
  [
    'white space around pieces is kept, and none is added',
    ['See ', { href: 'x/', text: 'the alert' }, ', ', { strong: 'now' }, '.'],
    'See <a href="x/">the alert</a>, <b>now</b>.',
  ],
  [
    'a link can be bold',
    [{ href: 'x/', text: 'Another passport?', strong: true }],
    '<a href="x/"><b>Another passport?</b></a>',
  ],
  [
    'a name in another script keeps its direction',
    [{ name: 'بازرگان', lang: 'fa', dir: 'rtl' }, '.'],
    '<bdi lang="fa" dir="rtl">بازرگان</bdi>.',
  ],
])('%s', async (_, text, html) => {
  expect(await print(RichText, { text })).toBe(html);
});
