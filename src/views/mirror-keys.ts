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

/** What stands before a key of minisign in the file of keys, where ssh-keygen reads over it. */
const MINISIGN_MARK = '# minisign ';

/**
 * The keys in the form that `ssh-keygen -Y verify -f` reads (ssh-keygen(1), "ALLOWED SIGNERS"), each for the id of the
 * site. Days stand without a zone: OpenSSH before 9.1 knows none. Keys of minisign follow as comments.
 */
export function keysText({ id, mirror }: Pick<Site, 'id' | 'mirror'>): string {
  const lines = mirror.keys.map(({ key, validAfter, validBefore }) => {
    const [after, before] = [validAfter, validBefore].map((day) => day.replaceAll('-', ''));
    const options = `namespaces="${SIGNATURE_NAMESPACE}",valid-after="${after}",valid-before="${before}"`;
    return `${id} ${options} ${key}\n`;
  });
  return [...lines, ...mirror.minisignKeys.map((key) => `${MINISIGN_MARK}${key}\n`)].join('');
}

/** What a file of keys holds, by the program that reads it. */
export function readKeys(text: string): {
  readonly openSsh: readonly string[];
  readonly minisign: readonly string[];
} {
  const lines = text.split('\n');
  return {
    openSsh: lines.filter((line) => line !== '' && !line.startsWith('#')),
    minisign: lines
      .filter((line) => line.startsWith(MINISIGN_MARK))
      .map((line) => line.slice(MINISIGN_MARK.length)),
  };
}
