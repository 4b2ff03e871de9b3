import { z } from 'zod';
import { RECORD_KINDS } from '../records/record-kinds.ts';

/** The part of JSON Schema (2020-12) that the schemas of records use. */
interface Shape {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
}

/** What may stand in a field, in a few words. */
function allowed(shape: Shape): string {
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (shape.anyOf) return [...new Set(shape.anyOf.map(allowed))].join(' or ');
  if (shape.items) return `list of ${allowed(shape.items)}`;
  if (shape.prefixItems) return `list of ${shape.prefixItems.length}`;
  if (shape.properties) return 'fields';
  if (shape.type === 'object') return 'a field for each';
  return 'text';
}

/** The shapes with fields inside a field: itself, what its list holds, or each alternative. */
function inside(shape: Shape): readonly Shape[] {
  if (shape.properties) return [shape];
  if (shape.items) return inside(shape.items);
  if (typeof shape.additionalProperties === 'object') return inside(shape.additionalProperties);
  return (shape.anyOf ?? []).flatMap(inside);
}

function row(name: string, shape: Shape, required: boolean): string {
  const text = (shape.description ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
  return `| \`${name}\` | ${required ? 'yes' : 'no'} | ${allowed(shape).replaceAll('|', '\\|')} | ${text} |`;
}

function rows(shape: Shape, prefix: string): readonly string[] {
  const required = new Set(shape.required ?? []);
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const deeper = inside(field).flatMap((one) => rows(one, `${name}.`));
    return [row(name, field, required.has(key)), ...deeper];
  });
}

/** The tables of all fields as Markdown, from the schemas and their sentences alone. */
export function recordDocs(): string {
  const parts = RECORD_KINDS.map(({ title, file, schema }) => {
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
    return [
      `## ${title}: \`content/${file}\``,
      '',
      shape.description ?? '',
      '',
      '| field | must be there | may be | meaning |',
      '| --- | --- | --- | --- |',
      ...inside(shape).flatMap((one) => rows(one, '')),
      '',
    ].join('\n');
  });
  return `# Every field of every record

Made from the schemas in \`src/records/\` by \`npm run docs\`; change the sentences there. Templates to copy stand in
[content/README.md](../content/README.md).

${parts.join('\n')}`;
}
