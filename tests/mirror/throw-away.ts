import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeManifest } from '../../src/integrations/mirror-manifest.ts';
import type { MirrorClaims } from '../../src/views/mirror-claims.ts';
import { SIGNATURE_NAMESPACE } from '../../src/views/mirror-keys.ts';

/** The list of files, below the folder of the site. */
export const LIST = 'mirror/manifest.json';

/** Whether the machine has a program. */
export function has(program: string): boolean {
  return process.platform === 'win32'
    ? spawnSync('where', [program]).status === 0
    : spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** What has to be on the machine for any of these tests; where it is not they are skipped, and counted as skipped. */
export const canSign = has('ssh-keygen');

function must(command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(command, args, { input });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout.toString();
}

/** Makes a key that nobody keeps. Returns the file of its private half. */
export function makeKey(folder: string, name: string): string {
  const file = join(folder, name);
  must('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'throw-away', '-f', file]);
  return file;
}

/** The public half of a key, without its comment. */
export function publicHalf(key: string): string {
  return readFileSync(`${key}.pub`, 'utf8').split(' ').slice(0, 2).join(' ').trim();
}

/** The fingerprint of a key, as ssh-keygen prints it. */
export function fingerprint(key: string): string {
  return must('ssh-keygen', ['-l', '-f', `${key}.pub`]).split(' ')[1] ?? '';
}

/** A line of a file of keys. */
export function keyLine(
  key: string,
  { site = 'passes', from = '20200101', before = '20400101', namespace = SIGNATURE_NAMESPACE } = {},
): string {
  const options = `namespaces="${namespace}",valid-after="${from}",valid-before="${before}"`;
  return `${site} ${options} ${publicHalf(key)}\n`;
}

/** Signs the list of files of a site, whatever it says. */
export function signList(folder: string, key: string, namespace = SIGNATURE_NAMESPACE): void {
  const list = join(folder, LIST);
  const args = ['-Y', 'sign', '-q', '-f', key, '-n', namespace];
  writeFileSync(`${list}.sig`, must('ssh-keygen', args, readFileSync(list, 'utf8')));
}

export const claims: MirrorClaims = {
  site: 'passes',
  baseUrl: 'https://passes.example',
  day: '2026-03-01',
  refuseAfter: '2026-03-31',
};

export const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html>\n<title>Passes</title>\n<p>Closed on 1 March.\n',
  'chile/index.html': '<!doctype html>\n<title>Chile</title>\n<p>Leave.\n',
  'chile.txt': 'Chile\r\nLeave.\r\n',
  'alerts/leave.sms.txt': 'Leave Chile.',
  'mirror/index.html': '<!doctype html>\n<title>Check a copy</title>\n',
  '.well-known/security.txt': 'Contact: mailto:editors@passes.example\n',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
};

/** Writes a file of a site, with its folders. */
export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Writes a small site with a signed list of its files. */
export async function makeSite(
  folder: string,
  key: string,
  { version = 1772323200, of = claims } = {},
): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) put(folder, path, text);
  await writeManifest(folder, of, { version, previous: 'ab'.repeat(32) });
  signList(folder, key);
}

/** Lets a publisher's own mistake be signed: the list is changed, then signed. */
export function signChanged(folder: string, key: string, change: (list: string) => string): void {
  const path = join(folder, LIST);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error('The list did not change.');
  writeFileSync(path, after);
  signList(folder, key);
}
