import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { collections } from '../../src/cms/collections.ts';
import { type Served, serve } from '../../src/integrations/serve.ts';
import { root, secondSite } from '../support/sites.ts';

// The editor of the second site, under the headers of its own, with a copy of the site's content as its local folder:
// the browser keeps that folder in a file system of the page, which has the same methods as one of the machine.
const folder = join(root, secondSite.content);
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|yaml)$/.test(path))
    .map((path) => [
      `content/${path.replaceAll('\\', '/')}`,
      readFileSync(join(folder, path), 'utf8'),
    ]),
);
const gate = 'content/crossings/libertadores.md';

let site: Served;
test.beforeAll(async () => {
  site = await serve(secondSite.folder, { port: 0 });
});
test.afterAll(() => site.close());

async function openFolder(page: Page): Promise<void> {
  await page.addInitScript((given) => {
    const picker = async () => {
      const top = await navigator.storage.getDirectory();
      await top.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(given)) {
        const parts = path.split('/');
        let at = top;
        for (const part of parts.slice(0, -1))
          at = await at.getDirectoryHandle(part, { create: true });
        const file = await at.getFileHandle(parts.at(-1) ?? '', { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }
      return top;
    };
    Object.assign(window, { showDirectoryPicker: picker });
  }, files);
  await page.goto(`${site.url}admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
}

/** The text of a file in the folder that the editor opened. */
function fileText(page: Page, path: string): Promise<string> {
  return page.evaluate(async (parts) => {
    let at = await navigator.storage.getDirectory();
    for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part);
    const file = await (await at.getFileHandle(parts.at(-1) ?? '')).getFile();
    return file.text();
  }, path.split('/'));
}

test('it starts under its own policy, shows what the schemas say, and reaches nobody else', async ({
  page,
}) => {
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && /^https?:/.test(request.url()))
      asked.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') refused.push(request.url());
  });
  const answer = page.waitForResponse(`${site.url}admin/`);
  await openFolder(page);
  expect((await answer).headers()).toMatchObject({
    'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
    'x-robots-tag': 'noindex',
  });
  for (const { label } of collections()) {
    await expect(page.getByRole('treeitem', { name: label, exact: true })).toBeVisible();
  }
  // Sveltia names three fonts of a host of others before it takes those that lie beside it.
  expect(asked).toHaveLength(3);
  expect(refused).toEqual(asked);
});

test('what is saved differs from the file in nothing but what was changed', async ({ page }) => {
  await openFolder(page);
  await page.getByRole('treeitem', { name: 'Crossings', exact: true }).waitFor();
  await page.goto(`${site.url}admin/#/collections/crossings/entries/libertadores`);
  const field = page.getByRole('textbox', { name: /^asciiName/ });
  await field.fill('Cristo Redentor');
  await page.getByRole('textbox', { name: /^location \(YAML\)/ }).fill('not-stated');
  await page.getByRole('button', { name: 'Save' }).click();
  const before = files[gate] ?? '';
  const after = before
    .replace(/^asciiName: .*$/m, 'asciiName: "Cristo Redentor"')
    .replace(/^location: .*$/m, 'location: not-stated');
  await expect.poll(() => fileText(page, gate)).toBe(after);
});
