import type { z } from 'zod';
import { Refused } from './found.ts';

/**
 * Reads a JSON document by the part of its shape that we use.
 *
 * @throws Refused where it is not JSON, or not of that shape.
 */
export function readJson<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refused('The document is not JSON. A page that says sorry, or half a file?');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.') || 'the document';
  throw new Refused(`The document is not what this format is: ${place}: ${issue?.message ?? ''}.`);
}
