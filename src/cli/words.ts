/** "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What to say where the content folder itself cannot be listed. */
export function listError(folder: string, error: unknown): string {
  const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `The content folder "${folder}" cannot be read${reason}. Name another one with --content.`;
}
