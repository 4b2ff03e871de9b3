import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  MANIFEST,
  readManifest,
  SIGNATURE,
  type Succession,
  writeManifest,
} from '../integrations/mirror-manifest.ts';
import { type PublishOptions, publish } from './build.ts';
import type { BuildDays } from './clock.ts';
import { Refused } from './judge-site.ts';
import { releaseReport } from './release-report.ts';
import { sign } from './sign.ts';

export interface ReleaseOptions extends PublishOptions {
  /** The file of the OpenSSH key, or of its public half where an agent holds it. */
  readonly key: string;
  /** The file of the secret key of minisign, where the publisher has one. */
  readonly minisignKey?: string | undefined;
  /** The list of files that was released last, where the old site is not at hand. */
  readonly previous?: string | undefined;
  /** Where the report of what changed is written. */
  readonly report: string;
  /** The instant of the release in whole seconds since 1970, and the days of its build. */
  readonly now: { readonly seconds: number; readonly days: BuildDays };
  readonly print: (line: string) => void;
}

/**
 * Where a release stands among the releases of its site.
 *
 * @throws Refused where its version would not grow: the clock of the machine is wrong, or that of the last release was.
 */
function succession(seconds: number, previous: string | undefined): Succession {
  if (previous === undefined) return { version: seconds, previous: null };
  const bytes = readFileSync(previous);
  const { version } = JSON.parse(bytes.toString()) as Succession;
  if (version >= seconds) {
    throw new Refused(
      `Not published: the version would be ${seconds}, but ${version} was published before. Set the clock of this machine.`,
    );
  }
  return { version: seconds, previous: hash('sha256', bytes) };
}

/**
 * Builds the site, signs its list of files, writes a report of what changed, and only then puts it in its place.
 *
 * @returns the exit code: 1 where the site is not published, with the reasons printed.
 */
export async function release({
  key,
  minisignKey,
  previous,
  report,
  now,
  print,
  ...options
}: ReleaseOptions): Promise<number> {
  if (now.days.day !== now.days.wallClockDay) {
    print('Not published: a release is of today. Unset SOURCE_DATE_EPOCH.');
    return 1;
  }
  return publish(options, now.days, async ({ fresh, old, files }, { mirror }) => {
    // A list that nobody signed was never published as a release.
    const last = existsSync(join(old, SIGNATURE)) ? join(old, MANIFEST) : undefined;
    await writeManifest(fresh, mirror, succession(now.seconds, previous ?? last), files);
    if (sign({ out: fresh, key, minisignKey, print }) !== 0) throw new Refused('Not published.');
    const { version } = readManifest(fresh);
    const text = releaseReport(
      old,
      fresh,
      `Release ${version} of ${mirror.day}, ${mirror.baseUrl}`,
    );
    writeFileSync(report, text);
    print(text);
  });
}
