import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/read-content.ts';
import { apiFiles } from '../../src/views/data/api-files.ts';
import { viewContext } from '../../src/views/make-context.ts';
import { root, secondSite } from '../support/sites.ts';
import { apiOn, type PrintedFile, printAll } from './api-on.ts';

function tinySite(): readonly PrintedFile[] {
  const { content } = readContent(`${root}/${secondSite.content}`);
  if (!content) throw new Error('The second content cannot be read.');
  const { day } = secondSite;
  const edition = { kind: 'edition', content, day, wallClockDay: day, rebuilt: true } as const;
  return printAll(apiFiles([viewContext(edition)]));
}

const SITES: readonly (readonly [string, () => readonly PrintedFile[]])[] = [
  ['the day after the alert', () => apiOn('2026-02-07')],
  ['the war', () => apiOn('2026-03-12')],
  ['months later', () => apiOn('2026-11-20')],
  ['another site, rebuilt', tinySite],
];

describe.each(SITES)('%s', (_, make) => {
  const files = make();
  const schemas = new Map(
    files
      .filter(({ print }) => print === 'schema')
      .map(({ text }) => JSON.parse(text))
      .map((schema) => [schema.$id, schema]),
  );
  const documents = files.filter(({ print }) => print === 'json');

  test('every file fulfils the schema that it names', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
    addFormats.default(ajv);
    const wrong = documents.flatMap(({ address, text }) => {
      const document = JSON.parse(text);
      const schema = schemas.get(document.links.schema);
      if (!schema) return [`${address} names no schema that there is`];
      const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
      return validate(document) ? [] : [`${address}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(documents.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  test('no file has a field that its schema does not describe', () => {
    const loose = [...schemas.values()].flatMap((schema) =>
      Object.entries<{ type?: string; additionalProperties?: unknown }>(schema.$defs).flatMap(
        ([name, { type, additionalProperties }]) =>
          type === 'object' && additionalProperties === undefined ? [name] : [],
      ),
    );
    expect(loose).toEqual([]);
  });

  test('a file that lost the limit of a status no longer fulfils its schema', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    addFormats.default(ajv);
    const crossings = documents.find(({ address }) => address.endsWith('/crossings.json'));
    const document = JSON.parse(crossings?.text ?? '');
    const validate = ajv.compile(schemas.get(document.links.schema));
    expect(validate(document)).toBe(true);
    delete document.data[0].statuses[0].limit;
    expect(validate(document)).toBe(false);
  });
});
