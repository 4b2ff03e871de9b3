import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CopyList } from '../../src/client/copy-list.ts';

/** How a server, or the network before it, may answer a page. */
export type Manner =
  | 'well'
  | 'error'
  | 'log-in'
  | 'log-in-elsewhere'
  | 'never'
  | 'cut'
  | 'cut-unnoticed';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

/**
 * Serves a built site and misbehaves when told to. `edition` is written on every page, and the lists of copies agree with
 * it: another edition is another version of the site.
 */
export class UnrulyServer {
  manner: Manner = 'well';
  edition = 1;
  /** What the server's clock and, at first, the worker's show. */
  now = Date.parse('2026-02-07T12:00:00Z');
  deviceNow = this.now;
  /** The day on which its lists say that the site was made, where it is not that of the build. */
  made: string | undefined;
  /** How long copies wait for a page, and for all pages of a copy: long, so that a busy machine changes nothing. */
  waitMs = 25_000;
  copyMs = 25_000;
  /** Pages that are not what the list says they are. */
  readonly wrong = new Set<string>();
  /** What stands at the worker's address, where it is not the site's own. */
  workerText: string | undefined;
  /** Where the site begins: `/` or `/some/path/`. */
  base = '/';
  readonly asked: string[] = [];
  #server: Server | undefined;
  #port = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}${this.base}`;
  }

  /** Begins to answer, at the address it had before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((done) => server.listen(this.#port, '127.0.0.1', done));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Stops really: nothing listens any more, and open connections are cut. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    const address = path.startsWith(this.base) ? path.slice(this.base.length - 1) : 'elsewhere';
    this.asked.push(address);
    response.setHeader('Date', new Date(this.now).toUTCString());
    response.setHeader('Cache-Control', 'no-cache');
    const body = this.#file(address);
    const type = TYPES[/\.(\w+)$/.exec(address)?.[1] ?? 'html'] ?? 'application/octet-stream';
    const page = type.startsWith('text/html');
    if (this.manner === 'never' && page) return;
    if (this.manner === 'error') {
      response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Out of order</h1></html>');
    } else if (this.manner === 'log-in') {
      const login = '<!doctype html><html lang="en"><title>Wi-Fi</title><h1>Log in</h1></html>';
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(login);
    } else if (this.manner === 'log-in-elsewhere') {
      response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end();
    } else if (body === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1></html>');
    } else if (this.manner === 'cut' && page) {
      response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
      response.write(body.subarray(0, body.length / 2));
      response.destroy();
    } else if (this.manner === 'cut-unnoticed' && page) {
      response.writeHead(200, { 'Content-Type': type }).end(body.subarray(0, body.length / 2));
    } else {
      response.writeHead(200, { 'Content-Type': type }).end(body);
    }
  }

  #file(address: string): Buffer | undefined {
    if (address === '/sw.js') return Buffer.from(this.#worker());
    const path = join(this.#folder, address.endsWith('/') ? `${address}index.html` : address);
    if (!existsSync(path)) return undefined;
    const text = readFileSync(path, 'utf8');
    if (/^(?:\/fa)?\/save\/.+\.json$/.test(address)) {
      return Buffer.from(this.#list(JSON.parse(text)));
    }
    if (!path.endsWith('.html')) return Buffer.from(text);
    const edition = this.wrong.has(address) ? 'of something else' : `${this.edition}`;
    return Buffer.from(text.replace('</main>', `<p>Edition ${edition}.</p></main>`));
  }

  #worker(): string {
    const own = readFileSync(join(this.#folder, 'sw.js'), 'utf8');
    return `Date.now = () => ${this.deviceNow};\n${this.workerText ?? own}`;
  }

  #list(list: CopyList): string {
    const wrong = [...this.wrong];
    this.wrong.clear();
    const pages = list.pages.map((page) => {
      const bytes = this.#file(page.address) ?? '';
      return { ...page, hash: createHash('sha256').update(bytes).digest('hex') };
    });
    for (const address of wrong) this.wrong.add(address);
    const version = `${list.version}-${this.edition}`;
    const { waitMs, copyMs } = this;
    return JSON.stringify({
      ...list,
      made: this.made ?? list.made,
      version,
      waitMs,
      copyMs,
      pages,
    });
  }
}
