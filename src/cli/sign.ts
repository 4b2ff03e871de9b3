import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MinisignError, signWithMinisign } from '../integrations/minisign.ts';
import {
  MANIFEST,
  MINISIGNATURE,
  readManifest,
  SIGNATURE,
  unlisted,
} from '../integrations/mirror-manifest.ts';
import { checkSignature, SignatureError, signBytes } from '../integrations/ssh-signature.ts';
import { KEYS_ADDRESS, readKeys } from '../views/mirror-keys.ts';

export interface SignOptions {
  /** The folder of the built site. */
  readonly out: string;
  /** The file of the OpenSSH key, or of its public half where an agent holds it. */
  readonly key: string;
  /** The file of the secret key of minisign, where the publisher has one. */
  readonly minisignKey?: string | undefined;
  readonly print: (line: string) => void;
}

/**
 * Signs the list of files of a built site, once the files are seen to be those of the list, and checks the signature
 * as a reader does: with the keys that the site itself publishes. All signatures are made before any is written.
 *
 * @returns the exit code: 1 where nothing was signed, with the reason printed.
 */
export function sign({ out, key, minisignKey, print }: SignOptions): number {
  const refuse = (reason: string): number => {
    print(`Not signed: ${reason}`);
    return 1;
  };
  if (!existsSync(join(out, MANIFEST))) {
    return refuse(`there is no ${MANIFEST} in ${out}. Build the site first.`);
  }
  const keys = readFileSync(join(out, KEYS_ADDRESS), 'utf8');
  const { openSsh, minisign } = readKeys(keys);
  if (openSsh.length === 0) {
    return refuse('content/site.yaml names no key under `mirror`. Add the public half, and build.');
  }
  const manifest = readManifest(out);
  const [changed] = unlisted(out, manifest);
  if (changed !== undefined) {
    return refuse(`${changed} is not as it was built. Build the site again.`);
  }
  try {
    const bytes = readFileSync(join(out, MANIFEST));
    const signature = signBytes(bytes, key);
    checkSignature(bytes, signature, { keys, site: manifest.site });
    const besides =
      minisignKey === undefined
        ? undefined
        : signWithMinisign(bytes, {
            key: minisignKey,
            published: minisign,
            comment: `overland-mirror site:${manifest.site} version:${manifest.version} refuse-after:${manifest.refuseAfter}`,
          });
    writeFileSync(join(out, SIGNATURE), signature);
    if (besides !== undefined) writeFileSync(join(out, MINISIGNATURE), besides);
  } catch (error) {
    if (error instanceof MinisignError) return refuse(`minisign refused (${error.message}).`);
    if (!(error instanceof SignatureError)) throw error;
    return refuse(
      `ssh-keygen refused (${error.message}). The key must be one that content/site.yaml names, on a day on which it counts.`,
    );
  }
  print(`Signed ${manifest.files.length} files as version ${manifest.version}.`);
  if (minisign.length > 0 && minisignKey === undefined) {
    print(
      'Not signed by minisign, although the site publishes a key of it: name it with --minisign-key.',
    );
  }
  return 0;
}
