import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/integrations/serve.ts';

let folder: string;
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overland-serve-'));
  await mkdir(join(folder, 'iran'));
  await writeFile(join(folder, 'iran/index.html'), '<h1>Iran</h1>');
  await writeFile(join(folder, 'iran.txt'), 'Gürbulak\n');
  await writeFile(join(folder, '_headers'), '/*\n  Referrer-Policy: no-referrer\n');
  await writeFile(join(folder, '404.html'), '<h1>No such page</h1>');
  site = await serve(folder, { port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

describe('serve', () => {
  it.each([
    ['/iran/', 200, 'text/html; charset=utf-8', '<h1>Iran</h1>'],
    ['/iran.txt', 200, 'text/plain; charset=utf-8', 'Gürbulak\n'],
    ['/nowhere/', 404, 'text/html; charset=utf-8', '<h1>No such page</h1>'],
    ['/..%2f..%2fetc/passwd', 404, 'text/html; charset=utf-8', '<h1>No such page</h1>'],
    ['/_headers', 404, 'text/html; charset=utf-8', '<h1>No such page</h1>'],
    ['/%', 404, 'text/html; charset=utf-8', '<h1>No such page</h1>'],
  ])('answers %s with %i', async (path, status, type, text) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(await answer.text()).toBe(text);
  });

  it('sends a folder without its slash to the one address that relative links work from', async () => {
    const answer = await get('/iran?lang=en');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/iran/?lang=en');
  });

  it.each(['/iran/', '/iran', '/nowhere/'])(
    'sends what the file _headers says on %s',
    async (path) => {
      expect((await get(path)).headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it('refuses to be written to', async () => {
    expect((await get('/iran/', { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port when its own is taken', async () => {
    const port = Number(new URL(site.url).port);
    const second = await serve(folder, { port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });
});
