import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/integrations/serve.ts';
import { type HeaderRule, headersFor } from '../../src/policy/header-rules.ts';
import { readHeadersFile } from '../../src/policy/headers-file.ts';
import { siteFolder } from '../support/sites.ts';
import { isInstalled, SERVER_NAMES, startServer, type WebServer } from '../support/web-servers.ts';

const built = siteFolder('2026-11-20');

/** What is asked for, the status of the answer, and the address whose headers it has, where that is another. */
const asked: readonly (readonly [string, number, string?])[] = [
  ['/', 200],
  ['/iran/', 200],
  ['/iran/?from=a-friend', 200, '/iran/'],
  ['/crossings/', 200],
  ['/crossings/kapikoy-razi/', 200],
  ['/turkey/', 200],
  ['/iran.txt', 200],
  ['/crossings/kapikoy-razi.sms.txt', 200],
  ['/save/iran.html', 200],
  ['/cards/iran.png', 200],
  ['/favicon.svg', 200],
  ['/search.js', 200],
  ['/search.json', 200],
  ['/robots.txt', 200],
  ['/n/', 200],
  ['/mirror/', 200],
  ['/.well-known/security.txt', 200],
  ['/feeds/updates.atom', 200],
  ['/feeds/updates.json', 200],
  ['/alerts/2026-02-06-iran-leave-now.cap.xml', 200],
  ['/api/v1/crossings.geojson', 200],
  ['/api/v1/crossings.csv', 200],
  // Nothing there: the page that says so, and the headers of the place where it was looked for.
  ['/nothing/', 404],
  ['/nothing.txt', 404],
  ['/iran/nothing', 404],
  ['/n/nobody/', 404],
  ['/api/v1/nothing.json', 404],
  ['/_headers', 404],
  ['/_redirects', 404],
  ['/.git/config', 404],
  // A folder without a page of its own.
  ['/cards/', 404],
];

/** A folder asked for without its slash leads to the address that relative links work from. */
const slashless = ['/iran', '/crossings/kapikoy-razi', '/iran?from=a-friend'];

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** The answer of a server as it stands on the wire, nothing followed or unpacked. */
function ask(url: string, method = 'GET', headers = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request(url, { method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (text) => {
        body += text;
      });
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      );
    })
      .once('error', fail)
      .end();
  });
}

/** How the headers of an answer differ from those of the policy, its type apart. */
function differences(
  answer: Answer,
  rules: readonly HeaderRule[],
  address: string,
): readonly string[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  const wanted = headersFor(rules, address);
  return [...names]
    .filter((name) => name !== 'Content-Type')
    .filter((name) => answer.headers[name.toLowerCase()] !== wanted[name])
    .map((name) => `${address} ${name}: ${answer.headers[name.toLowerCase()]}`);
}

const types: readonly (readonly [string, string])[] = [
  ['/iran/', 'text/html; charset=utf-8'],
  ['/nothing.txt', 'text/html; charset=utf-8'],
  ['/save/iran.html', 'text/html; charset=utf-8'],
  ['/iran.txt', 'text/plain; charset=utf-8'],
  ['/cards/iran.png', 'image/png'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/search.js', 'text/javascript; charset=utf-8'],
  ['/search.json', 'application/json'],
  ['/feeds/updates.atom', 'application/atom+xml; charset=utf-8'],
  ['/alerts/2026-02-06-iran-leave-now.cap.xml', 'application/cap+xml; charset=utf-8'],
  ['/api/v1/crossings.geojson', 'application/geo+json'],
  ['/api/v1/crossings.csv', 'text/csv; header=present; charset=utf-8'],
];

const starts: Record<string, (site: string, base: string) => Promise<WebServer>> = {
  'npm start': async (site, base) => {
    if (base !== '') throw new Error('`npm start` serves a site at the root.');
    const { url, close } = await serve(site, { port: 0 });
    return { url: url.replace(/\/$/, ''), stop: close };
  },
  ...Object.fromEntries(
    SERVER_NAMES.map((name) => [name, (site, base) => startServer(name, site, base)] as const),
  ),
};

const places = SERVER_NAMES.flatMap((name) => [[name, ''] as const, [name, '/guide'] as const]);

describe.each([['npm start', ''] as const, ...places])('%s at "%s"', (name, base) => {
  const missing = name !== 'npm start' && !isInstalled(name);
  if (missing) {
    console.warn(`SKIPPED: ${name} is not on this machine, so its headers are not checked.`);
  }
  let server: WebServer;
  let folder: string;
  let rules: readonly HeaderRule[];

  beforeAll(async () => {
    if (missing) return;
    folder = await mkdtemp(join(tmpdir(), 'overland-root-'));
    if (base !== '') {
      await mkdir(join(folder, base, '..'), { recursive: true });
      await symlink(built, join(folder, base));
    }
    rules = readHeadersFile(await readFile(join(built, '_headers'), 'utf8'));
    server = await (starts[name] ?? (() => Promise.reject(new Error(name))))(
      base === '' ? built : folder,
      base,
    );
  });

  afterAll(async () => {
    if (missing) return;
    await server.stop();
    await rm(folder, { recursive: true });
  });

  test.skipIf(missing)(
    'sends every header on every kind of answer, by GET and by HEAD',
    async () => {
      const wrong: string[] = [];
      for (const [address, status, like = address] of asked) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await ask(`${server.url}${base}${address}`, method);
          if (answer.status !== status) wrong.push(`${method} ${address} is ${answer.status}`);
          wrong.push(...differences(answer, rules, like));
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test.skipIf(missing)('leads from a folder to the address with its slash', async () => {
    const wrong: string[] = [];
    for (const address of slashless) {
      const answer = await ask(`${server.url}${base}${address}`);
      const target = new URL(String(answer.headers['location']), `${server.url}${base}${address}`);
      if (![301, 308].includes(answer.status)) wrong.push(`${address} is ${answer.status}`);
      expect(target.pathname).toBe(`${base}${address.replace(/\?.*/, '')}/`);
      expect(target.origin).toBe(server.url);
      wrong.push(...differences(answer, rules, address.replace(/\?.*/, '')));
    }
    expect(wrong).toEqual([]);
  });

  test.skipIf(missing).each(types)('calls %s %s', async (address, type) => {
    const answer = await ask(`${server.url}${base}${address}`);
    expect(answer.headers['content-type']).toBe(type);
  });

  test.skipIf(missing)('says on a page that nothing is there, at any depth', async () => {
    const page = await readFile(join(built, '404.html'), 'utf8');
    for (const address of ['/nothing/', '/a/b/c/nothing.txt', '/n/nobody/']) {
      expect((await ask(`${server.url}${base}${address}`)).body).toBe(page);
    }
  });

  test.skipIf(missing)('takes nothing from anyone, and says so with the same headers', async () => {
    const answer = await ask(`${server.url}${base}/iran/`, 'POST');
    expect(answer.status).toBe(405);
    expect(differences(answer, rules, '/iran/')).toEqual([]);
  });

  test.skipIf(missing)('answers "not modified" with the same headers', async () => {
    const first = await ask(`${server.url}${base}/iran/`);
    const again = await ask(`${server.url}${base}/iran/`, 'GET', {
      'If-None-Match': first.headers['etag'],
    });
    expect(again.status).toBe(304);
    expect(differences(again, rules, '/iran/')).toEqual([]);
  });

  if (name === 'npm start') return;

  test.skipIf(missing)('packs a page for those who take it', async () => {
    const packed = await ask(`${server.url}${base}/iran/`, 'GET', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['vary']).toMatch(/accept-encoding/i);
    expect(differences(packed, rules, '/iran/')).toEqual([]);
  });
});
