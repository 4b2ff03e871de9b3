import type { z } from 'zod';
import type { Path } from './yaml-document.ts';

type Schema = z.core.$ZodType;

/** Takes off what only wraps a schema: optional, default, a transform behind it. */
function unwrap(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
      return unwrap(def.innerType);
    case 'pipe':
      return unwrap(def.in);
    default:
      return schema;
  }
}

/** All schemas that a value at one place may have: a union has several. */
function alternatives(schema: Schema): readonly Schema[] {
  const bare = unwrap(schema);
  const { def } = (bare as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? def.options.flatMap(alternatives) : [bare];
}

function step(schema: Schema, key: PropertyKey): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    case 'tuple':
      return def.items[Number(key)];
    default:
      return undefined;
  }
}

function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, key) =>
      schemas.flatMap(alternatives).flatMap((candidate) => step(candidate, key) ?? []),
    [schema],
  );
}

function describe(schema: Schema): string | undefined {
  const own = (schema as z.ZodType).description;
  if (own !== undefined) return own;
  const bare = unwrap(schema);
  return bare === schema ? undefined : describe(bare);
}

/** The sentence that documents the field at a path. */
export function descriptionAt(schema: Schema, path: Path): string | undefined {
  return schemasAt(schema, path)
    .map(describe)
    .find((text) => text !== undefined);
}

/** The keys that the map at a path may have. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  return schemasAt(schema, path)
    .flatMap(alternatives)
    .flatMap((candidate) => {
      const { def } = (candidate as z.core.$ZodTypes)._zod;
      return def.type === 'object' ? Object.keys(def.shape) : [];
    });
}
