import { z } from 'zod';
import type { Collection } from '../views/data/envelope-data.ts';
import { DOCUMENTS } from './schemas/documents.ts';

/** The JSON Schema (2020-12) of one kind of file, complete in itself, with its own address. */
export function documentSchema(collection: Collection, address: string) {
  const { $schema, ...schema } = z.toJSONSchema(DOCUMENTS[collection]);
  return { $schema, $id: address, title: `${collection} of the data of this site`, ...schema };
}
