import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddySnippets } from '../policy/caddy.ts';
import { readHeadersFile } from '../policy/headers-file.ts';
import { nginxMaps, nginxServer } from '../policy/nginx.ts';

export interface ServerConfigOptions {
  /** The folder of the finished site. */
  readonly site: string;
  /** Where the files are put. */
  readonly out: string;
  /** The path below which the site is published, without its last slash; empty at the root. */
  readonly base: string;
}

/** The names of the files that it writes. */
export const SERVER_FILES = {
  nginxMaps: 'nginx-http.conf',
  nginxServer: 'nginx-server.conf',
  caddy: 'Caddyfile',
} as const;

/**
 * Writes what nginx and Caddy need to know to serve a finished site: the headers of its own file `_headers`, in their
 * spelling.
 *
 * @throws where the folder holds no finished site.
 */
export async function writeServerConfig({ site, out, base }: ServerConfigOptions): Promise<void> {
  const rules = readHeadersFile(await readFile(join(site, '_headers'), 'utf8'));
  await mkdir(out, { recursive: true });
  const texts = {
    [SERVER_FILES.nginxMaps]: nginxMaps(rules, base),
    [SERVER_FILES.nginxServer]: nginxServer(rules, base),
    [SERVER_FILES.caddy]: caddySnippets(rules, base),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(out, name), text);
}
