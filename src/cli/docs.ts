import { writeFile } from 'node:fs/promises';
import { recordDocs } from './record-docs.ts';

/** Writes the documentation that is made from the code. */
export async function writeDocs(file: string): Promise<void> {
  await writeFile(file, recordDocs());
}
