import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type HeaderRule, headersFor } from '../policy/header-rules.ts';
import { NOT_SERVED, readHeadersFile } from '../policy/headers-file.ts';
import { mediaType } from '../policy/media-types.ts';

/** A running server: where it answers, and how to end it. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

const portsToTry = 20;

/**
 * Serves a built site as a static host does: with the headers of its file `_headers`, `index.html` of a folder, its address always with a
 * slash (links inside the site are relative), and `404.html` for what is not there.
 * A taken port is passed over for the next one; port 0 takes any free one.
 */
export async function serve(
  folder: string,
  { port = 4321, host = '127.0.0.1' }: { port?: number; host?: string } = {},
): Promise<Served> {
  // `dev` looks at the folder on every request: a new build shows without a restart. Where a packed copy of a file lies
  // beside it, browsers that take it get that.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: nameType,
  });
  const server = createServer(async (request, response) => {
    const address = URL.parse(request.url ?? '/', 'http://host')?.pathname ?? '/';
    const { 'Content-Type': _, ...headers } = headersFor(await rulesOf(folder), address);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const slashed = addressWithSlash(folder, request);
    if (slashed) response.writeHead(301, { Location: slashed }).end();
    else if (NOT_SERVED.includes(address)) await notFound(folder, response);
    else files(request, response, () => notFound(folder, response));
  });
  const taken = await listen(server, port, host);
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The type of a file that is there; an answer that says it is not there is a page. */
function nameType(response: ServerResponse, path: string): void {
  const type = mediaType(path.endsWith('/') ? `${path}index.html` : path);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

/** The rules of a site's file `_headers`, which are read for every answer; none where it has no such file. */
async function rulesOf(folder: string): Promise<readonly HeaderRule[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return readHeadersFile(text);
}

function addressWithSlash(folder: string, request: IncomingMessage): string | undefined {
  const asked = URL.parse(request.url ?? '/', 'http://host');
  if (!asked || asked.pathname.endsWith('/') || asked.pathname.startsWith('//')) return undefined;
  const isFolder = existsSync(join(folder, asked.pathname, 'index.html'));
  return isFolder ? `${asked.pathname}/${asked.search}` : undefined;
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  const type = page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
  response.writeHead(404, { 'Content-Type': type }).end(page ?? 'Not found\n');
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(server, candidate, host);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || candidate >= Math.min(port + portsToTry, 65_535)) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
