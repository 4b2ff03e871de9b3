/** The part of JSON Schema (2020-12) that the schemas of records use. */
export interface Shape {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
}

/** A field as Sveltia's configuration has it. */
export interface Field {
  readonly name: string;
  readonly widget: 'string' | 'text' | 'select' | 'list' | 'object' | 'keyvalue';
  readonly label?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly pattern?: readonly [string, string];
  readonly maxlength?: number;
  readonly options?: readonly string[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly collapsed?: boolean;
  readonly field?: Field;
  readonly fields?: readonly Field[];
}

type Widget = Omit<Field, 'name' | 'label' | 'hint' | 'required'>;

/** Every word that a field may hold; undefined where it may hold other text. */
function words(shape: Shape): readonly string[] | undefined {
  if (shape.const !== undefined) return [shape.const];
  if (shape.enum) return shape.enum;
  const parts = shape.anyOf?.map(words);
  return parts?.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** One pattern for all alternatives that a text has; undefined where one of them takes any text. */
function patternOf(shape: Shape): string | undefined {
  if (shape.pattern !== undefined) return shape.pattern;
  const listed = words(shape);
  if (listed) return `^(?:${listed.join('|')})$`;
  const parts = shape.anyOf?.map(patternOf);
  return parts?.every((part) => part !== undefined) ? parts.join('|') : undefined;
}

function isText(shape: Shape): boolean {
  return shape.type === 'string' || (shape.anyOf?.every(isText) ?? false);
}

function textWidget(shape: Shape): Widget {
  const options = words(shape);
  if (options) return { widget: 'select', options };
  const pattern = patternOf(shape);
  return {
    widget: 'string',
    ...(pattern === undefined
      ? {}
      : { pattern: [pattern, 'This form is not allowed here; see the sentence below the field.'] }),
    ...(shape.maxLength === undefined ? {} : { maxlength: shape.maxLength }),
  };
}

function listWidget(items: Shape, minItems: number | undefined): Widget | undefined {
  const min = minItems === undefined ? {} : { min: minItems };
  const item = widgetOf(items);
  if (!item) return undefined;
  if (item.widget === 'select') return { ...item, multiple: true, ...min };
  if (item.fields) return { widget: 'list', fields: item.fields, collapsed: true, ...min };
  if (item.widget !== 'string') return undefined;
  return { widget: 'list', field: { name: 'item', label: 'Item', ...item }, ...min };
}

/**
 * The widget for what a field may hold. Undefined where a form cannot tell it apart from something else: alternatives
 * of which one is no plain text, keys that are not known before, lists of such things.
 */
export function widgetOf(shape: Shape): Widget | undefined {
  if (isText(shape)) return textWidget(shape);
  if (shape.type === 'array' && shape.items) return listWidget(shape.items, shape.minItems);
  if (shape.properties) {
    const fields = Object.entries(shape.properties).map(([name, inner]) =>
      widgetOf(inner) ? fieldOf(name, inner, shape.required ?? []) : undefined,
    );
    return fields.every((field) => field !== undefined) ? { widget: 'object', fields } : undefined;
  }
  const { additionalProperties: value, propertyNames } = shape;
  // Sveltia joins the keys of a value by dots: a key that may have one of its own would fall apart.
  const plainKeys = propertyNames?.pattern !== undefined && !propertyNames.pattern.includes('.');
  return plainKeys && typeof value === 'object' && isText(value)
    ? { widget: 'keyvalue' }
    : undefined;
}

/** A field of the editor, with the sentence of the schema; what no form can show is edited as the YAML of the file. */
export function fieldOf(name: string, shape: Shape, required: readonly string[]): Field {
  const widget = widgetOf(shape);
  return {
    name,
    label: widget ? name : `${name} (YAML)`,
    ...(shape.description === undefined ? {} : { hint: shape.description }),
    required: required.includes(name),
    ...(widget ?? { widget: 'text' }),
  };
}

/** The fields of a record, in the order of its schema. */
export function fieldsOf(shape: Shape): readonly Field[] {
  return Object.entries(shape.properties ?? {}).map(([name, inner]) =>
    fieldOf(name, inner, shape.required ?? []),
  );
}

/** The names of the fields of a record that are edited as YAML. */
export function yamlFieldsOf(shape: Shape): readonly string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, inner]) =>
    widgetOf(inner) ? [] : name,
  );
}
