import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { apiOn, fileAt } from './api-on.ts';

const files = apiOn('2026-11-20');
const description = JSON.parse(fileAt(files, 'openapi.json'));

test('the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(description));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('it describes every file of the data, and nothing else', () => {
  const described = Object.keys(description.paths).map(
    (path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('{slug}', '[a-z0-9-]+')}$`),
  );
  const published = files
    .map(({ address }) => address)
    .filter((address) => !/\/schema\/|openapi/.test(address));
  const missing = published.filter((address) => !described.some((path) => path.test(address)));
  const empty = described.filter((path) => !published.some((address) => path.test(address)));
  expect(missing).toEqual([]);
  expect(empty).toEqual([]);
});

test('its examples are addresses that exist', () => {
  const paths = Object.entries<{ get: { parameters?: { example: string }[] } }>(description.paths);
  const tried = paths.flatMap(([path, { get }]) =>
    (get.parameters ?? []).map(({ example }) => path.replace('{slug}', example)),
  );
  expect(tried).toHaveLength(3);
  const published = files.map(({ address }) => address);
  expect(tried.filter((address) => !published.includes(address))).toEqual([]);
});

test('every reference in it leads somewhere', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#([^"]+)"/g)].map(
    ([, pointer = '']) => pointer,
  );
  const found = (pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], description);
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((pointer) => found(pointer) === undefined)).toEqual([]);
});
