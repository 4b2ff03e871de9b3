import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { keyLine, LIST, put, signChanged, signList } from './throw-away.ts';

/** What a case may change: the copy, the keys, and what the reader types. */
export interface Copy {
  readonly folder: string;
  readonly key: string;
  readonly otherKey: string;
  /** Where the reader stands; it holds the folder of the copy and the keys. */
  readonly work: string;
  keys: string;
  options: string[];
}

function replaceIn(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = text.replaceAll(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, path), changed);
}

/** What cannot happen on Windows: its disks hold no such names, and no pipes. */
export const NOT_ON_WINDOWS: readonly string[] = [
  'an added name with a line end, made to look like two files of the list',
  'an added name that commands a terminal',
  'a pipe, which would keep the check waiting for ever',
];

/** Each: what happened to the copy, how, and the sentences that name it. */
export const FAULTS: readonly (readonly [string, (copy: Copy) => void, readonly string[]])[] = [
  [
    'a changed byte',
    ({ folder }) => replaceIn(folder, 'index.html', 'Closed', 'Opened'),
    ['index.html was changed.'],
  ],
  [
    'a file that is cut short',
    ({ folder }) => truncateSync(join(folder, 'chile/index.html'), 20),
    ['chile/index.html is cut short: 20 of 47 bytes.'],
  ],
  [
    'an empty file',
    ({ folder }) => truncateSync(join(folder, 'index.html'), 0),
    ['index.html is cut short: 0 of 60 bytes.'],
  ],
  [
    'a file that grew',
    ({ folder }) => appendFileSync(join(folder, 'index.html'), '<p>Open.\n'),
    ['index.html was changed.'],
  ],
  [
    'a missing file',
    ({ folder }) => rmSync(join(folder, 'alerts/leave.sms.txt')),
    ['alerts/leave.sms.txt is missing.'],
  ],
  [
    'a missing folder',
    ({ folder }) => rmSync(join(folder, '.well-known'), { recursive: true }),
    ['.well-known/security.txt is missing.'],
  ],
  [
    'an added page, which `sha256sum -c` does not notice',
    ({ folder }) => put(folder, 'iran/index.html', '<p>Open.\n'),
    ['iran/index.html is added: the site has no such file.'],
  ],
  [
    'an added hidden file',
    ({ folder }) => put(folder, '.htaccess', 'Redirect / https://example.org/\n'),
    ['.htaccess is added: the site has no such file.'],
  ],
  [
    'an added file beside the list',
    ({ folder }) => put(folder, 'mirror/manifest.json.sig.html', '<p>Good.\n'),
    ['mirror/manifest.json.sig.html is added: the site has no such file.'],
  ],
  [
    'an added name with a space',
    ({ folder }) => put(folder, 'read me.html', '<p>Open.\n'),
    ['./read me.html is added: the site has no such names.'],
  ],
  [
    'an added name with a line end, made to look like two files of the list',
    ({ folder }) => put(folder, 'index.html\n./chile.txt', ''),
    ['./index.html is added: the site has no such names.'],
  ],
  [
    'an added name that commands a terminal',
    ({ folder }) => put(folder, 'a\u001b[2Jb', ''),
    ['./a?[2Jb is added: the site has no such names.'],
  ],
  [
    'a renamed file',
    ({ folder }) => renameSync(join(folder, 'chile.txt'), join(folder, 'peru.txt')),
    ['chile.txt was renamed: it is named peru.txt here.'],
  ],
  [
    'a file renamed in letter case alone',
    ({ folder }) => renameSync(join(folder, 'index.html'), join(folder, 'Index.html')),
    ['index.html is named Index.html here: letter case was changed.'],
  ],
  [
    'a link out of the copy in the place of a file',
    ({ folder, work }) => {
      renameSync(join(folder, 'index.html'), join(work, 'index.html'));
      symlinkSync(join(work, 'index.html'), join(folder, 'index.html'));
    },
    ['./index.html is a link to another place, not a file of the site.'],
  ],
  [
    'a link in the place of a folder',
    ({ folder, work }) => {
      renameSync(join(folder, 'mirror'), join(work, 'mirror'));
      symlinkSync(join(work, 'mirror'), join(folder, 'mirror'));
    },
    ['./mirror is a link to another place, not a file of the site.'],
  ],
  [
    'a pipe, which would keep the check waiting for ever',
    ({ folder }) => expect(spawnSync('mkfifo', [join(folder, 'wait')]).status).toBe(0),
    ['./wait is not a plain file.'],
  ],
  [
    'line ends converted for Windows',
    ({ folder }) => replaceIn(folder, 'index.html', '\n', '\r\n'),
    ['index.html has converted line ends. Copy the files unchanged (binary).'],
  ],
  [
    'line ends converted from Windows',
    ({ folder }) => replaceIn(folder, 'chile.txt', '\r\n', '\n'),
    ['chile.txt has converted line ends. Copy the files unchanged (binary).'],
  ],
  [
    'line ends of the list converted',
    ({ folder }) => replaceIn(folder, LIST, '\n', '\r\n'),
    [`The line ends of ${LIST} were converted on the way. Copy the files unchanged (binary).`],
  ],
  [
    'line ends of the signature converted',
    ({ folder }) => replaceIn(folder, `${LIST}.sig`, '\n', '\r\n'),
    [`The line ends of ${LIST}.sig were converted on the way. Copy the files unchanged (binary).`],
  ],
  [
    'several faults at once, each named',
    ({ folder }) => {
      rmSync(join(folder, 'chile.txt'));
      put(folder, 'peru.html', '<p>Open.\n');
      replaceIn(folder, 'index.html', 'Closed', 'Opened');
    },
    [
      'index.html was changed.',
      'chile.txt is missing.',
      'peru.html is added: the site has no such file.',
    ],
  ],
  [
    'a list that was changed to fit a changed file',
    ({ folder }) => replaceIn(folder, LIST, '"size":60', '"size":61'),
    [`The signature does not fit: ${LIST} is not the list that was signed.`],
  ],
  [
    'a list that is missing',
    ({ folder }) => rmSync(join(folder, LIST)),
    [`${LIST} is missing. Without it nothing can be checked.`],
  ],
  [
    'a signature that is missing',
    ({ folder }) => rmSync(join(folder, `${LIST}.sig`)),
    [`${LIST}.sig is missing. Without it nothing can be checked.`],
  ],
  [
    'a page behind the signature, which ssh-keygen reads over',
    ({ folder }) => appendFileSync(join(folder, `${LIST}.sig`), '<p>Open.\n'),
    [`${LIST}.sig is not a whole signature and nothing else.`],
  ],
  [
    'a signature that is cut short',
    ({ folder }) => truncateSync(join(folder, `${LIST}.sig`), 100),
    [`${LIST}.sig is not a whole signature and nothing else.`],
  ],
  [
    'a signature for something else (wrong namespace)',
    ({ folder, key }) => signList(folder, key, 'file'),
    [
      'The signature was made for something else, not for a list of files of a site (wrong namespace).',
    ],
  ],
  [
    'an unknown key',
    ({ folder, otherKey }) => signList(folder, otherKey),
    ['The key of the signature is unknown: it is not one of your keys.'],
  ],
  [
    'a key that has expired',
    (copy) => {
      copy.keys = keyLine(copy.key, { before: '20260309' });
    },
    ['The key of the signature has expired.'],
  ],
  [
    'a key that is not valid yet',
    (copy) => {
      copy.keys = keyLine(copy.key, { from: '20260312' });
    },
    ['The key of the signature is not valid yet.'],
  ],
  [
    'a key that was given for something else',
    (copy) => {
      copy.keys = keyLine(copy.key, { namespace: 'git' });
    },
    ['The key of the signature is one of "passes", but not for lists of files.'],
  ],
  [
    'a copy of another site, with a key of that site',
    ({ folder, otherKey }) =>
      signChanged(folder, otherKey, (list) => list.replace('"passes"', '"valleys"')),
    ['The key of the signature is unknown: it is not one of your keys.'],
  ],
  [
    'a copy of another site, whose key the reader has too',
    (copy) => {
      copy.keys += keyLine(copy.otherKey, { site: 'valleys' });
      copy.options.push('--site', 'passes');
      signChanged(copy.folder, copy.otherKey, (list) => list.replace('"passes"', '"valleys"'));
    },
    ['This is a copy of another site: the key of "valleys" signed it, not one of "passes".'],
  ],
  [
    'a copy of another site of the same publisher, with the same key',
    ({ folder, key }) => signChanged(folder, key, (list) => list.replace('"passes"', '"valleys"')),
    ['This is a copy of another site: "valleys", not "passes".'],
  ],
  [
    'an older version than the one the reader names',
    (copy) => {
      copy.options.push('--last', '1772323201');
    },
    ['This copy is older than one you have seen: version 1772323200, you have seen 1772323201.'],
  ],
  [
    'an older version than the one that was remembered',
    (copy) => {
      writeFileSync(join(copy.work, 'seen'), '1772400000\n');
      copy.options.push('--seen', 'seen', '--last', '5');
    },
    ['This copy is older than one you have seen: version 1772323200, you have seen 1772400000.'],
  ],
  [
    'a copy after its last day',
    (copy) => {
      copy.options = ['--day', '2026-04-01'];
    },
    ['This copy is too old: it was to be used until 2026-03-31, and today is 2026-04-01.'],
  ],
  [
    'a path with `..` in a list that was signed',
    ({ folder, key }) =>
      signChanged(folder, key, (list) => list.replace('"chile.txt"', '"../chile.txt"')),
    [`${LIST} is signed, but the list names ../chile.txt, a path that leads out of the site.`],
  ],
  [
    'a path from the root in a list that was signed',
    ({ folder, key }) =>
      signChanged(folder, key, (list) => list.replace('"chile.txt"', '"/etc/passwd"')),
    [`${LIST} is signed, but the list names /etc/passwd, a path that leads out of the site.`],
  ],
  [
    'a duplicate line in a list that was signed',
    ({ folder, key }) =>
      signChanged(folder, key, (list) => list.replace(/(\{"path":"chile.txt".*\n)/, '$1$1')),
    [`${LIST} is signed, but the list names chile.txt twice.`],
  ],
  [
    'two paths that differ in letter case alone',
    ({ folder, key }) =>
      signChanged(folder, key, (list) =>
        list.replace(/\{"path":"chile.txt"(.*\n)/, '$&{"path":"Chile.txt"$1'),
      ),
    [`${LIST} is signed, but the list names Chile.txt twice, in other letter case.`],
  ],
  [
    'a list that vouches for itself',
    ({ folder, key }) =>
      signChanged(folder, key, (list) => list.replace('"chile.txt"', '"mirror/manifest.json"')),
    [`${LIST} is signed, but the list names mirror/manifest.json, which it cannot know.`],
  ],
  [
    'a list in a form of the future',
    ({ folder, key }) => signChanged(folder, key, (list) => list.replace('mirror-1', 'mirror-2')),
    [
      `${LIST} is signed, but the list is in a form that this script does not know. Get a newer script.`,
    ],
  ],
  [
    'a list that breaks off',
    ({ folder, key }) => signChanged(folder, key, (list) => list.slice(0, -5)),
    [`${LIST} is signed, but the list breaks off.`],
  ],
  [
    'a letter in the list that has no width, which Windows passes over when it compares',
    ({ folder, key }) =>
      signChanged(folder, key, (list) => list.replace('"files": [', '"files": [\u0001')),
    [`${LIST} is signed, but line 9 of the list is not in its form.`],
  ],
  [
    'a line of the list that says two things at once',
    ({ folder, key }) =>
      signChanged(folder, key, (list) =>
        list.replace('"path":"chile.txt"', '"path":"chile.txt","path":"peru.txt"'),
      ),
    [`${LIST} is signed, but line 13 of the list is not in its form.`],
  ],
];
