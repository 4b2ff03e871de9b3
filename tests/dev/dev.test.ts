import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { root } from '../support/sites.ts';

// What an author sees: `astro dev` on a copy of a small content folder, which is broken when it starts.
const noonOf21February = String(Date.parse('2026-02-21T12:00:00Z') / 1000);
const patience = { timeout: 30_000, interval: 100 };

let folder: string;
let gate: string;
let sound: string;
let server: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overland-dev-'));
  await cp(join(root, 'tests/fixtures/tiny'), folder, { recursive: true });
  gate = join(folder, 'crossings/libertadores.md');
  sound = await readFile(gate, 'utf8');
  await say('opn');
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'],
    {
      cwd: root,
      env: {
        ...process.env,
        // A server that knew of the test would leave out pages and what repaints them.
        NODE_ENV: 'development',
        VITEST: undefined,
        OVERLAND_CONTENT: folder,
        SOURCE_DATE_EPOCH: noonOf21February,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  address = await addressOf(server);
  browser = await Browser.open(address);
}, 60_000);

afterAll(async () => {
  browser?.close();
  if (server?.exitCode === null && server.kill()) await once(server, 'exit');
  await rm(folder, { recursive: true, force: true });
});

test('content that is broken at the start is listed in the browser, as `check` words it', async () => {
  expect((await gatePage()).status).toBe(500);
  const line = errorLine();
  expect(line).toMatch(/libertadores\.md:\d+:\d+ {2}error .* OV\d{3}$/);
  await vi.waitFor(() => expect(browser.lastError()).toBe(line), patience);
});

test('once it is mended the page is there, repainted by itself', async () => {
  const before = browser.reloads();
  await say('open');
  await vi.waitFor(() => expect(browser.reloads()).toBeGreaterThan(before), patience);
  const { status, text } = await gatePage();
  expect(status).toBe(200);
  expect(text).toContain('Open on 20 February 2026');
});

test('the editor is there, with a form for every kind of record', async () => {
  const page = await fetch(`${address}admin/`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('src="start.js"');
  const { sveltia } = await (await fetch(`${address}admin/config.json`)).json();
  expect(sveltia.collections.map(({ name }: { name: string }) => name)).toContain('crossings');
});

test('a status that changes in its file changes on the page', async () => {
  await say('closed');
  await vi.waitFor(
    async () => expect((await gatePage()).text).toContain('Closed on 20 February 2026'),
    patience,
  );
});

test('a fact that breaks leaves the last good page, under the list of what is wrong', async () => {
  await say('opn');
  await vi.waitFor(() => expect(browser.lastError()).toBe(errorLine()), patience);
  expect((await gatePage()).text).toContain('Closed on 20 February 2026');
  const another = await Browser.open(address);
  await vi.waitFor(() => expect(another.lastError()).toBe(errorLine()), patience);
  another.close();
  await say('open');
  await vi.waitFor(
    async () => expect((await gatePage()).text).toContain('Open on 20 February 2026'),
    patience,
  );
});

test('files that are no pages are served too', async () => {
  const robots = await fetch(new URL('robots.txt', address));
  expect(robots.headers.get('content-type')).toContain('text/plain');
});

/** Writes the status of the gate. */
function say(status: string): Promise<void> {
  return writeFile(gate, sound.replace('status: open', `status: ${status}`));
}

async function gatePage(): Promise<{ status: number; text: string }> {
  const answer = await fetch(new URL('crossings/libertadores/', address));
  return { status: answer.status, text: await answer.text() };
}

/** The errors that `overland check` prints of the folder. */
function errorLine(): string {
  const lines: string[] = [];
  check({
    content: folder,
    format: 'text',
    strict: false,
    wallClockDay: '2026-03-01',
    print: (line) => lines.push(line),
  });
  return lines.filter((line) => line.includes('  error  ')).join('\n');
}

/** Waits until the server says where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, fail) => {
    child.once('exit', () => fail(new Error(`astro dev ended:\n${said}`)));
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (url) found(url);
    });
  });
}

/** What Vite's client hears in an open page. */
class Browser {
  private readonly heard: { type: string; err?: { message: string } }[] = [];
  private readonly socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.heard.push(JSON.parse(String(data))));
  }

  static async open(url: string): Promise<Browser> {
    const socket = new WebSocket(url.replace('http', 'ws'), 'vite-hmr');
    const opened = new Browser(socket);
    await once(socket, 'open');
    return opened;
  }

  reloads(): number {
    return this.heard.filter(({ type }) => type === 'full-reload').length;
  }

  /** The text of the overlay; Astro makes code of what stands in backticks. */
  lastError(): string | undefined {
    const error = this.heard.findLast(({ type }) => type === 'error');
    return error?.err?.message.replaceAll(/<\/?code>/g, '`');
  }

  close(): void {
    this.socket.close();
  }
}
