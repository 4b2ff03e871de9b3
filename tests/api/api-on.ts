import { printApiFile } from '../../src/api/print.ts';
import { type ApiFile, apiFiles } from '../../src/views/data/api-files.ts';
import { contextOn } from '../text/plan-on.ts';

/** A file of the data as it is published. */
export interface PrintedFile {
  readonly address: string;
  readonly print: ApiFile['print'];
  readonly text: string;
}

export function printAll(files: readonly ApiFile[]): readonly PrintedFile[] {
  return files.map((file) => ({
    address: file.address,
    print: file.print,
    text: printApiFile(file),
  }));
}

const made = new Map<string, readonly PrintedFile[]>();

/** Every file of the data of the real content as it was known on a day. */
export function apiOn(day: string): readonly PrintedFile[] {
  const known = made.get(day);
  if (known) return known;
  const files = printAll(apiFiles([contextOn(day)]));
  made.set(day, files);
  return files;
}

/** The file at an address below `/api/v1/`. */
export function fileAt(files: readonly PrintedFile[], path: string): string {
  const file = files.find(({ address }) => address === `/api/v1/${path}`);
  if (!file) throw new Error(`There is no /api/v1/${path}.`);
  return file.text;
}
