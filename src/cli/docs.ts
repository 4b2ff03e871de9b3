import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas, SCHEMA_FOLDER } from './editor-schemas.ts';
import { recordDocs } from './record-docs.ts';

/** Writes what is made from the schemas of records: the tables of fields, and the schemas for editors. */
export async function writeDocs(file: string): Promise<void> {
  await writeFile(file, recordDocs());
  await mkdir(SCHEMA_FOLDER, { recursive: true });
  for (const { name, text } of editorSchemas()) await writeFile(join(SCHEMA_FOLDER, name), text);
}
