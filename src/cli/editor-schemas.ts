import { z } from 'zod';
import { RECORD_KINDS } from '../records/record-kinds.ts';

/** Where editors find the schemas, from the root of the project. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/**
 * Every value is a string to us, whatever it looks like. An editor reads YAML as YAML is: there `true` is no string, and
 * an author may write it without quotation marks.
 */
function alsoTrue(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(alsoTrue);
  if (typeof node !== 'object' || node === null) return node;
  const { const: only, type, ...rest } = node as Record<string, unknown>;
  if (only === 'true') return { ...rest, enum: ['true', true] };
  const kept = {
    ...(type === undefined ? {} : { type }),
    ...(only === undefined ? {} : { const: only }),
  };
  return {
    ...kept,
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, alsoTrue(value)])),
  };
}

/** A JSON Schema for each kind of record, by its file name, from the zod schemas: an editor completes and checks with it. */
export function editorSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return RECORD_KINDS.map(({ title, file, schema }) => {
    const shape = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      target: 'draft-7',
    });
    const [kind = ''] = file.split(/[/.]/);
    const text = JSON.stringify({ title, ...(alsoTrue(shape) as object) }, undefined, 1);
    return { name: `${kind}.json`, text: `${text}\n` };
  });
}
