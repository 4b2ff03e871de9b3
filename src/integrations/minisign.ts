import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What minisign said, where it refused. */
export class MinisignError extends Error {}

function minisign(args: readonly string[]): void {
  // A password is asked for at the terminal.
  const { error, status, stderr } = spawnSync('minisign', args, {
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  if (error) throw new MinisignError(`minisign did not start: ${error.message}`);
  if (status !== 0) throw new MinisignError(stderr.toString().trim().replaceAll('\n', ' '));
}

function accepts(args: readonly string[]): boolean {
  try {
    minisign(args);
    return true;
  } catch (error) {
    if (error instanceof MinisignError) return false;
    throw error;
  }
}

/**
 * Signs bytes by the minisign of the machine (https://jedisct1.github.io/minisign/), so that passwords work as they always
 * do, and checks the signature as a reader does.
 *
 * @param key the file of the secret key.
 * @param published the public keys that readers know, in base64.
 * @param comment what the signature says besides, on one line; it is signed too.
 * @throws MinisignError where minisign refuses, or no reader could check the signature.
 */
export function signWithMinisign(
  bytes: Uint8Array,
  {
    key,
    published,
    comment,
  }: { readonly key: string; readonly published: readonly string[]; readonly comment: string },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'overland-minisign-'));
  try {
    const [list, signature] = [join(folder, 'list'), join(folder, 'list.minisig')];
    writeFileSync(list, bytes);
    minisign(['-S', '-s', key, '-m', list, '-x', signature, '-t', comment]);
    if (!published.some((one) => accepts(['-V', '-q', '-m', list, '-x', signature, '-P', one]))) {
      throw new MinisignError('the site does not publish the public half of that key');
    }
    return readFileSync(signature, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
