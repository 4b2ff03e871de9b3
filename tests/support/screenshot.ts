import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { serve } from '../../src/integrations/serve.ts';
import { launchOptions } from './chromium.ts';

// Pictures of a built site, for looking at it: `npm run screenshots -- --pages /iran/,/crossings/`

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'test-results/screenshots' },
    pages: { type: 'string', default: '/' },
    width: { type: 'string', default: '360,768,1440' },
    scheme: { type: 'string', default: 'light,dark' },
    /** The printed sheet as well: a PNG on A4's width and a PDF. */
    print: { type: 'boolean', default: false },
    /** Only the first screen instead of the whole page. */
    fold: { type: 'boolean', default: false },
    /** The reader's clock, where it is not today: `--clock 2026-02-07`. */
    clock: { type: 'string' },
    /** With scripts off. */
    'no-scripts': { type: 'boolean', default: false },
  },
});

const heights: Record<number, number> = { 360: 740, 768: 1024 };
const a4 = { width: 794, height: 1123 };

const list = (text: string) => text.split(',').filter(Boolean);
const widths = list(values.width).map(Number);
const schemes = list(values.scheme).map((scheme) => (scheme === 'dark' ? 'dark' : 'light'));

await mkdir(values.out, { recursive: true });
const site = await serve(values.site, { port: 0 });
const browser = await chromium.launch(await launchOptions());
try {
  for (const address of list(values.pages)) {
    for (const width of widths) {
      for (const scheme of schemes) await onScreen(browser, address, width, scheme);
    }
    if (values.print) await onPaper(browser, address);
  }
} finally {
  await browser.close();
  await site.close();
}

async function onScreen(
  browser: Browser,
  address: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: heights[width] ?? 900 },
    colorScheme,
    javaScriptEnabled: !values['no-scripts'],
  });
  if (values.clock) await page.clock.setFixedTime(`${values.clock}T12:00:00Z`);
  await open(page, address);
  const path = pathFor(address, `${width}-${colorScheme}.png`);
  await page.screenshot({ path, fullPage: !values.fold });
  await page.close();
  console.log(path);
}

async function onPaper(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: a4 });
  await page.emulateMedia({ media: 'print' });
  await open(page, address);
  const path = pathFor(address, 'print');
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  await page.pdf({ path: `${path}.pdf`, format: 'A4', preferCSSPageSize: true });
  await page.close();
  console.log(`${path}.png and .pdf`);
}

async function open(page: Awaited<ReturnType<Browser['newPage']>>, address: string): Promise<void> {
  const answer = await page.goto(new URL(address, site.url).href);
  if (!answer?.ok()) console.error(`${address} answered ${answer?.status()}`);
}

/** `/crossings/agarak/` at 360 in the dark becomes `crossings-agarak-360-dark.png`. */
function pathFor(address: string, ending: string): string {
  const name = address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';
  return join(values.out, `${name}-${ending}`);
}
