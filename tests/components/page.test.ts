import { expect, test } from 'vitest';
import { frame, rebuiltFrame } from './examples.ts';
import { printPage } from './print.ts';

const styleOf = (html: string) => html.match(/<style>([\s\S]*?)<\/style>/)?.[1];

test('every page carries the same style text, so that one hash serves the site', async () => {
  const [page, other] = await Promise.all([printPage('<p>a</p>'), printPage('', rebuiltFrame)]);
  expect(styleOf(page)).toContain('--paper');
  expect(styleOf(other)).toBe(styleOf(page));
});

test('a page says what it is: language, direction, not a government site, a way to leave', async () => {
  const page = await printPage('', { ...frame, lang: 'fa', dir: 'rtl' });
  expect(page).toContain('<html lang="fa" dir="rtl">');
  expect(page).toContain('Not a government site');
  expect(page).toContain(`href="${frame.leave.href}"`);
});

test('a page that search engines may not list has no canonical address', async () => {
  const [listed, hidden] = await Promise.all([printPage('', frame), printPage('', rebuiltFrame)]);
  expect(listed).toContain(`<link rel="canonical" href="${frame.canonical}">`);
  expect(listed).not.toContain('noindex');
  expect(hidden).toContain('<meta name="robots" content="noindex">');
  expect(hidden).not.toContain('rel="canonical"');
});

test('a rebuilt day says so above the content, and paper says when to stop trusting it', async () => {
  const page = await printPage('', rebuiltFrame);
  const [before] = page.split('<main');
  expect(before).toContain('Rebuilt as it stood on 7 February 2026. Not current.');
  expect(before).toContain('8 February 2026');
});
