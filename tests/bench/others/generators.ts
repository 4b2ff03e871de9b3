import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../support/sites.ts';
import type { Command } from '../timed.ts';
import { outputOf, type PagePaths } from './check-site.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';
import { writeEleventy, writeHugo } from './write-sites.ts';

/** Another generator of sites. */
export interface Generator {
  readonly name: string;
  /** Why it is not measured, where it is not here. */
  readonly absent: string | undefined;
  readonly write: (site: string, facts: SiteFacts) => void;
  /** The command that builds a site into its folder `out`. */
  readonly build: (site: string) => Command;
  readonly pathsOf: (page: PageFacts) => PagePaths;
}

const ELEVENTY = '3.1.8';

/** What is installed for the bench alone. The package that copies files, of which there are none, is not in every registry as new as it is asked for. */
const INSTALLED = {
  private: true,
  dependencies: { '@11ty/eleventy': ELEVENTY },
  overrides: { '@11ty/recursive-copy': '4.0.4' },
};

/** Installs Eleventy among what tests keep, so that the project does not depend on it. */
function eleventy(): Generator {
  const folder = join(cache, 'bench/eleventy');
  const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  const wanted = JSON.stringify(INSTALLED, undefined, 2);
  const list = join(folder, 'package.json');
  let absent: string | undefined;
  if (!existsSync(program) || readFileSync(list, 'utf8') !== wanted) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(list, wanted);
    const { status, stderr, error } = spawnSync('npm', ['install', '--prefix', folder], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0)
      absent = `npm could not install it: ${error?.message ?? stderr.trim().slice(-500)}`;
  }
  return {
    name: `Eleventy ${ELEVENTY}`,
    absent,
    write: writeEleventy,
    build: (site) => ({ command: process.execPath, args: [program, '--quiet'], cwd: site }),
    pathsOf: ({ address, twin, message }) => ({
      page: outputOf(address),
      twin: twin && outputOf(twin),
      message: message && outputOf(message.address),
    }),
  };
}

/** Hugo, where the machine has it. */
function hugo(): Generator {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const version = /v(\d[\d.]*)/.exec(stdout ?? '')?.[1] ?? '';
  return {
    name: `Hugo ${version}`.trim(),
    absent:
      status === 0 ? undefined : 'there is no program `hugo` (on Debian: apt-get install hugo)',
    write: writeHugo,
    build: (site) => ({ command: 'hugo', args: ['--quiet', '--destination', 'out'], cwd: site }),
    pathsOf: ({ address, twin, message }) => ({
      page: outputOf(address),
      twin: twin && `${address.slice(1)}index.txt`,
      message: message && `${address.slice(1)}sms.txt`,
    }),
  };
}

/** The generators beside which ours is measured; one that is missing says so. */
export function generators(): readonly Generator[] {
  return [eleventy(), hugo()];
}
