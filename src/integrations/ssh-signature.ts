import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SIGNATURE_NAMESPACE } from '../views/mirror-keys.ts';

/** What ssh-keygen said, where it refused. */
export class SignatureError extends Error {}

function sshKeygen(args: readonly string[], input: Uint8Array): string {
  const { error, status, stdout, stderr } = spawnSync('ssh-keygen', args, {
    input,
    // A passphrase is asked for at the terminal.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  if (error) throw new SignatureError(`ssh-keygen did not start: ${error.message}`);
  if (status !== 0) {
    throw new SignatureError((stderr.toString() || stdout.toString()).trim());
  }
  return stdout.toString();
}

/**
 * Signs bytes with an OpenSSH key (PROTOCOL.sshsig), by the ssh-keygen of the machine, so that agents, security tokens
 * and passphrases work as they always do.
 *
 * @param key the file of the private key, or of the public one where an agent holds the private one.
 * @throws SignatureError where ssh-keygen refuses.
 */
export function signBytes(bytes: Uint8Array, key: string): string {
  return sshKeygen(['-Y', 'sign', '-q', '-f', key, '-n', SIGNATURE_NAMESPACE], bytes);
}

/**
 * Checks a signature as a reader does, with the keys that the site publishes.
 *
 * @throws SignatureError where the signature would not count today.
 */
export function checkSignature(
  bytes: Uint8Array,
  signature: string,
  { keys, site }: { readonly keys: string; readonly site: string },
): void {
  const folder = mkdtempSync(join(tmpdir(), 'overland-sign-'));
  try {
    const [keysFile, signatureFile] = [join(folder, 'keys'), join(folder, 'sig')];
    writeFileSync(keysFile, keys);
    writeFileSync(signatureFile, signature);
    const names = ['-I', site, '-n', SIGNATURE_NAMESPACE];
    sshKeygen(['-Y', 'verify', '-f', keysFile, ...names, '-s', signatureFile], bytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
