import { expect, test } from '../support/browser.ts';
import { furtherKinds, pageKinds } from './page-kinds.ts';

const others = {
  'an address that leads on': '/turkey/',
  'a short address': '/x/gub/',
  'a text': '/iran.txt',
  'nothing in a folder': '/iran/nothing/here/',
  'the empty page': '/n/',
} as const;

for (const [kind, address] of Object.entries({ ...pageKinds, ...furtherKinds, ...others })) {
  test(`${kind}: needs nothing that the policy forbids and nobody else`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    // Chromium itself says that a page is not there, and where the system has no sheet for sharing.
    const own = [/status of 404/, /Unrecognized feature: 'web-share'/];
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(complaints.filter((text) => !own.some((known) => known.test(text)))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  });
}

test('what is smuggled into a page neither runs nor paints', async ({ browser, baseURL }) => {
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await page.route('**/iran/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '<h1>',
      `<script>document.title = 'run'</script><script src="../smuggled.js"></script>
       <img src="x" onerror="document.title = 'run'"><style>h1 { color: rgb(1, 2, 3) }</style>
       <base href="https://elsewhere.invalid/"><form action="https://elsewhere.invalid/"></form>
       <iframe src="https://elsewhere.invalid/"></iframe><p style="color: rgb(1, 2, 3)" id="painted">x</p><h1>`,
    );
    // Without the headers of the server: the page's own policy alone.
    await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  await page.route('**/smuggled.js', (route) =>
    route.fulfill({ body: "document.title = 'run'", contentType: 'text/javascript' }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/iran/');
  expect(await page.title()).not.toBe('run');
  await expect(page.locator('h1')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(page.locator('#painted')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
  expect(await page.evaluate(() => document.baseURI)).toMatch(/\/iran\/$/);
  await page.evaluate(() => document.forms[0]?.requestSubmit());
  expect(page.url()).toMatch(/\/iran\/$/);
  expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
  await page.close();
});
