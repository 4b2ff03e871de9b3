import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secondSite, siteDays, siteFolder } from '../support/sites.ts';

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|txt|xml|js|json)$/.test(path) || path === '_headers')
    .map((path) => path.replaceAll('\\', '/'));

test.each(siteDays.map(siteFolder))('%s has no editor, for nobody asked for one', (folder) => {
  expect(existsSync(join(folder, 'admin'))).toBe(false);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).not.toContain('/admin/');
});

test('where a site has one, nothing else of the site names it', () => {
  const naming = textsIn(secondSite.folder)
    .filter((path) => !path.startsWith('admin/') && path !== 'mirror/manifest.json')
    .filter((path) => readFileSync(join(secondSite.folder, path), 'utf8').includes('admin/'));
  expect(naming).toEqual(['_headers']);
});

test('its page asks search engines to pass by, and carries its policy before its script', () => {
  const page = readFileSync(join(secondSite.folder, 'admin/index.html'), 'utf8');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page.indexOf("default-src 'none'")).toBeLessThan(page.indexOf('<script'));
});
