import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas, SCHEMA_FOLDER } from '../../src/cli/editor-schemas.ts';
import { root } from '../support/sites.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const FOLDERS = ['advisories', 'alerts', 'borders', 'crossings'];

/** The data of the files of one kind, read as an editor reads YAML: numbers and `true` are no strings there. */
function recordsOf(kind: string): readonly { readonly file: string; readonly data: unknown }[] {
  const content = join(root, 'content');
  if (!FOLDERS.includes(kind)) {
    return [
      { file: `${kind}.yaml`, data: parse(readFileSync(join(content, `${kind}.yaml`), 'utf8')) },
    ];
  }
  return readdirSync(join(content, kind))
    .filter((name) => /^[^.]+\.md$/.test(name))
    .map((name) => {
      const [, front = ''] = readFileSync(join(content, kind, name), 'utf8').split(/^---$/m);
      return { file: `${kind}/${name}`, data: parse(front) };
    });
}

describe.each(editorSchemas())('the schema for editors $name', ({ name, text }) => {
  const schema = JSON.parse(text);

  test('is the one in the repository; `npm run docs` writes it anew', () => {
    expect(readFileSync(join(root, SCHEMA_FOLDER, name), 'utf8')).toBe(text);
  });

  test('accepts every record, and refuses a key that no schema names', () => {
    const isRecord = ajv.compile(schema);
    const records = recordsOf(name.replace('.json', ''));
    expect(records.length).toBeGreaterThan(0);
    for (const { file, data } of records) {
      isRecord(data);
      expect(isRecord.errors ?? [], file).toEqual([]);
    }
    expect(isRecord({ ...(records[0]?.data as object), 'No such key': 'x' })).toBe(false);
  });
});

test('the settings give each YAML file the schema of its kind', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  const given = Object.entries<string>(settings['yaml.schemas']);
  const files = readdirSync(join(root, 'content')).filter((name) => name.endsWith('.yaml'));
  expect(given.map(([, file]) => file).sort()).toEqual(files.map((name) => `content/${name}`));
  for (const [path, file] of given) {
    expect(path).toBe(`${SCHEMA_FOLDER}/${file.replace(/^content\/(.+)\.yaml$/, '$1')}.json`);
  }
});
