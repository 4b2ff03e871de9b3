import { LARGEST_FILE, type RawFile } from './content-folder.ts';
import { READING_RULES } from './reading-rules.ts';
import type { Trouble } from './yaml-document.ts';

/** The text of a file, letter for letter: a byte order mark and odd line ends are left for a rule to find. */
export function readText(
  raw: RawFile,
  file: string,
): { readonly text: string | undefined; readonly troubles: readonly Trouble[] } {
  const refuse = (message: string, remedy: string, found?: string) => ({
    text: undefined,
    troubles: [
      [
        READING_RULES.unreadable,
        { at: { file, line: 1, column: 1 }, message, found, remedy },
      ] as const,
    ],
  });
  if (raw.kind === 'too-large') {
    return refuse(
      `The file is larger than ${LARGEST_FILE / 1024} kilobytes.`,
      'Part it into records.',
    );
  }
  if (raw.bytes === undefined) {
    return refuse('This is not a plain file.', 'Put the file itself here: links are not followed.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw.bytes);
  } catch {
    return refuse('The file is not UTF-8 text.', 'Save it as UTF-8.');
  }
  if (text.includes('\0')) {
    return refuse('The file holds a zero byte.', 'Save it as UTF-8 text.', '\\0');
  }
  if (text.trim() === '')
    return refuse('The file is empty.', 'Write the record, or delete the file.');
  return { text, troubles: [] };
}
