import type { z } from 'zod';
import { TranslationSchema } from '../records/translation.ts';
import { FOLDERS, type Kind, LISTS, type List, SITE } from './collections.ts';
import { shape } from './shape.ts';
import type { Path, Trouble, YamlDocument } from './yaml-document.ts';

type Report = (trouble: Trouble) => void;

/** What the data of one file is, as far as its shape is right. */
export interface ShapedFile {
  /** The record; of a list its entries by id, in the order of the file. Undefined where a record is wrong. */
  readonly record: unknown;
  /** The ids that stand in a list, also those of entries whose shape is wrong. */
  readonly ids: readonly string[];
}

/** Holds the data of a file against the schema of its kind. */
export function shapeFile(kind: Kind, data: YamlDocument, report: Report): ShapedFile {
  if (kind.kind === 'list') return shapeList(kind.list, data, report);
  const schema =
    kind.kind === 'site' ? SITE : kind.kind === 'record' ? FOLDERS[kind.folder] : TranslationSchema;
  return { record: shaped(schema, data, [], report), ids: [] };
}

function shaped(schema: z.ZodType, data: YamlDocument, path: Path, report: Report): unknown {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown>)[key],
    data.value,
  );
  const { value: record, troubles } = shape(schema, value, data, path);
  troubles.forEach(report);
  return record;
}

function shapeList(name: List, data: YamlDocument, report: Report): ShapedFile {
  const { keyType, valueType } = LISTS[name];
  const ids = Object.keys(mapOf(data.value));
  if (ids.length === 0) shaped(LISTS[name], data, [], report);
  const entries = ids.flatMap((id): readonly (readonly [string, unknown])[] => {
    const key = shape(keyType, id, data, [id]);
    for (const [rule, finding] of key.troubles) {
      report([rule, { ...finding, at: data.placeOfKey([id]), message: 'This cannot be an id.' }]);
    }
    const entry = shaped(valueType, data, [id], report);
    return entry === undefined || key.value === undefined ? [] : [[id, entry]];
  });
  return { record: Object.fromEntries(entries), ids };
}

/** The entries of a list by id; none where it is no map. */
function mapOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
