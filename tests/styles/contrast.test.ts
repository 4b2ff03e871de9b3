import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

/** The contrast of two colours (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function token(scheme: string, name: string): string {
  const found = scheme.match(new RegExp(`--${name}: (#[0-9a-f]+|var\\(--(\\w+)\\))`, 'i'));
  if (!found?.[1]) throw new Error(`tokens.css has no --${name}`);
  return found[2] ? token(scheme, found[2]) : found[1];
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s scheme', (_, scheme) => {
  test.each(['ink', 'muted', 'go', 'if', 'permit', 'case', 'stop', 'clash'])(
    '%s is legible on paper (AAA, 7:1)',
    (name) => {
      expect(contrast(token(scheme, name), token(scheme, 'paper'))).toBeGreaterThanOrEqual(7);
    },
  );

  test('what is in force is legible: paper on its fill', () => {
    expect(contrast(token(scheme, 'paper'), token(scheme, 'held'))).toBeGreaterThanOrEqual(7);
  });

  test('hairlines can be seen (3:1)', () => {
    expect(contrast(token(scheme, 'line'), token(scheme, 'paper'))).toBeGreaterThanOrEqual(3);
  });
});
