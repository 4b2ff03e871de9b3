import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/styles');
const sheets = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);

// In a right-to-left page "left" is the wrong side: only logical properties mirror by themselves.
test.each(sheets)('%s names no physical side', (_, css) => {
  expect(css).not.toMatch(
    /\b(left|right)\b|^\s*(top|bottom):|(margin|padding|border)-(top|bottom)/m,
  );
});

// The policy of every page forbids requests: the stylesheet may not ask for anything either.
test.each(sheets)('%s asks for no file', (_, css) => {
  expect(css).not.toMatch(/url\(/);
});
