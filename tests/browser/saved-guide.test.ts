import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { siteFolder } from '../support/sites.ts';

test.use({ day: '2026-02-07' });

/** The guide as it comes by a chat: one file in a folder of its own, under another name. */
async function openFile(page: Page, day: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'attachment-'));
  const file = join(folder, 'file (1).html');
  await copyFile(join(siteFolder('2026-02-07'), 'save/iran.html'), file);
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto(pathToFileURL(file).href);
  return () => rm(folder, { recursive: true });
}

test('opens from a file, asks for nothing, and leads from the table to a crossing and back', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const remove = await openFile(page, '2026-02-07');
  await expect(page.locator('.gates')).toContainText('Open on 5 February 2026');
  await page.locator('tr#kapikoy-razi').getByRole('link').first().click();
  await expect(page).toHaveURL(/#crossing-kapikoy-razi$/);
  await expect(page.locator('#crossing-kapikoy-razi')).toBeInViewport();
  await page.locator('a[href="#kapikoy-razi"]').click();
  await expect(page.locator('tr#kapikoy-razi')).toBeInViewport();
  expect(asked).toHaveLength(1);
  await remove();
});

test('takes away what has run out by the clock of the device', async ({ page }) => {
  const remove = await openFile(page, '2028-02-07');
  await expect(page.locator('.gates > h2')).toHaveText('Not known today');
  await expect(page.locator('.status .word', { hasText: /^Open/ })).toHaveCount(0);
  await expect(page.locator('.panel .headline', { hasText: /^Open/ })).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Stop trusting it after 8 February 2026.');
  await remove();
});

test('its icons are drawn: in colour, though each drawing stands elsewhere', async ({ page }) => {
  const remove = await openFile(page, '2026-02-07');
  const icon = page.locator('.gates svg.solid.go').first();
  const box = await icon.boundingBox();
  expect(box?.width).toBeGreaterThan(20);
  const colours = await icon.evaluate((svg) => {
    const drawn = svg.querySelector('use');
    return drawn ? getComputedStyle(drawn).fill : '';
  });
  expect(colours).toBe(await icon.evaluate((svg) => getComputedStyle(svg).color));
  await remove();
});
