import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVER_FILES, writeServerConfig } from '../../src/cli/server-config.ts';

/** A real server that serves a site, as docs/deploying.md says. */
export interface WebServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Program {
  readonly command: string;
  readonly version: string;
  readonly config: (folder: string, site: string, port: number) => string;
  readonly run: (config: string) => readonly string[];
}

const PROGRAMS = {
  nginx: {
    command: 'nginx',
    version: '-v',
    config: (folder, site, port) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/errors;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/server/${SERVER_FILES.nginxMaps};
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${folder}/server/${SERVER_FILES.nginxServer};
  }
}
`,
    run: (config) => ['-e', 'stderr', '-c', config],
  },
  caddy: {
    command: 'caddy',
    version: 'version',
    config: (folder, site, port) => `
{
  admin off
  auto_https off
}
import ${folder}/server/${SERVER_FILES.caddy}
http://127.0.0.1:${port} {
  import overland ${site}
}
`,
    run: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
} as const satisfies Record<string, Program>;

export type ServerName = keyof typeof PROGRAMS;
export const SERVER_NAMES = Object.keys(PROGRAMS) as readonly ServerName[];

/** Whether the program is on this machine. */
export function isInstalled(name: ServerName): boolean {
  const { command, version } = PROGRAMS[name];
  return spawnSync(command, [version]).status === 0;
}

/** Starts a server on a free port of this machine and waits until it answers. */
export async function startServer(name: ServerName, site: string, base = ''): Promise<WebServer> {
  const program: Program = PROGRAMS[name];
  const folder = await mkdtemp(join(tmpdir(), `overland-${name}-`));
  await mkdir(join(folder, 'server'));
  await writeServerConfig({ site: join(site, base), out: join(folder, 'server'), base });
  const port = await freePort();
  const config = join(folder, 'config');
  await writeFile(config, program.config(folder, site, port));
  const child = spawn(program.command, program.run(config), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(child, `${url}${base}/`, () => said);
  return {
    url,
    stop: async () => {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(child: ChildProcess, url: string, said: () => string): Promise<void> {
  while (child.exitCode === null) {
    const answered = await fetch(url).catch(() => undefined);
    if (answered) return;
    await new Promise((done) => setImmediate(done));
  }
  throw new Error(`The server ended: ${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
