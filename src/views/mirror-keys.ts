import { hash } from 'node:crypto';
import type { SigningKey } from '../records/mirror.ts';
import type { Site } from '../records/site.ts';

/** What a signature is made for (SSHSIG, `-n` of ssh-keygen): one that was made for anything else does not count. */
export const SIGNATURE_NAMESPACE = 'overland-mirror';

/** The address of the publisher's keys. */
export const KEYS_ADDRESS = '/mirror/keys.txt';

/**
 * The fingerprint of a public key, as ssh-keygen prints it: `SHA256:` and 43 characters.
 */
export function fingerprintOf({ key }: SigningKey): string {
  const [, blob = ''] = key.split(' ');
  const digest = hash('sha256', Buffer.from(blob, 'base64'), 'base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
}

/**
 * The keys in the form that `ssh-keygen -Y verify -f` reads (ssh-keygen(1), "ALLOWED SIGNERS"), each for the id of the
 * site. Days stand without a zone: OpenSSH before 9.1 knows none.
 */
export function keysText({ id, mirror }: Pick<Site, 'id' | 'mirror'>): string {
  const lines = mirror.keys.map(({ key, validAfter, validBefore }) => {
    const [after, before] = [validAfter, validBefore].map((day) => day.replaceAll('-', ''));
    const options = `namespaces="${SIGNATURE_NAMESPACE}",valid-after="${after}",valid-before="${before}"`;
    return `${id} ${options} ${key}\n`;
  });
  return lines.join('');
}
