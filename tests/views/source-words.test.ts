import { describe, expect, test } from 'vitest';
import { outsideLink, sourceLines } from '../../src/views/source-words.ts';
import { contextOn, plain } from './context-on.ts';

function linesOn(day: string, id: string): readonly string[] {
  const ctx = contextOn(day);
  const use = ctx.allSources().find((one) => one.id === id);
  if (!use) throw new Error(`Nothing rests on ${id} on ${day}.`);
  const [line] = sourceLines(ctx, [use]);
  return [line?.date ?? '', plain(line?.text ?? []), ...(line?.more ?? []).map(plain)];
}

describe('a document in words', () => {
  test('says when the official page was not found, and in which copies it was read', () => {
    const lines = linesOn('2026-11-20', 'us-alert-2026-02-06');

    expect(lines[0]).toBe('6 February 2026');
    expect(lines).toContain('Read in press copies; the official page was not found.');
    expect(lines.find((line) => line.startsWith('Copies:'))).toContain('8 February 2026');
  });

  test('names no copy before the day on which it came out', () => {
    const copies = linesOn('2026-02-06', 'us-alert-2026-02-06').find((line) =>
      line.startsWith('Copies:'),
    );

    expect(copies ?? '').not.toContain('8 February 2026');
  });

  test('names what rests on it as readers know it', () => {
    const uses = linesOn('2026-11-20', 'us-alert-2026-02-06').find((line) =>
      line.startsWith('What rests on it:'),
    );

    expect(uses).toContain('Gürbulak / Bazargan');
    expect(uses).toContain('Türkiye, entry with a U.S. passport');
  });

  test('shows an address as text, and what opening it means', () => {
    const link = outsideLink(contextOn('2026-11-20'), 'https://www.example.org/a/page');

    expect(link).toEqual([
      'example.org. ',
      { href: 'https://www.example.org/a/page', text: 'Open (leaves traces)' },
    ]);
  });
});
