import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pathSentence } from '../../src/cli/path-error.ts';
import { root } from '../support/sites.ts';

function sentenceOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return pathSentence(error);
  }
  throw new Error('Nothing went wrong.');
}

const ADVICE = 'Look at the files and folders that the command names, or leaves to their defaults.';

it.each([
  [
    'a folder that is not there',
    () => readdirSync('no-such-folder'),
    '"no-such-folder" is not there.',
  ],
  [
    'a file below one',
    () => readFileSync(join(root, 'no-such-folder/_headers')),
    '"no-such-folder/_headers" is not there.',
  ],
  [
    'a file in the place of a folder',
    () => readdirSync('package.json'),
    '"package.json" is no folder.',
  ],
])('%s is named in a sentence', (_, action, said) => {
  expect(sentenceOf(action)).toBe(`${said} ${ADVICE}`);
});

it('an error of ours keeps its trace', () => {
  expect(sentenceOf(() => JSON.parse('{'))).toBeUndefined();
});
