import { describe, expect, it } from 'vitest';
import { check } from './page.ts';

const FILE = 'crossings/samore.md';

function codes(change: string, text: string): readonly string[] {
  const printed = check([{ change, words: [FILE], text }]);
  return [...new Set(printed.map((line) => line.split('  ').at(-1) ?? ''))];
}

describe('characters', () => {
  it.each([
    ['Persian with U+200C between letters', 'می\u200cروم', []],
    ['U+200C between Latin letters', 'a\u200cb', ['OV601']],
    ['U+200C at the end of a Persian word', 'می\u200c ', ['OV601']],
    ['a zero-width joiner', 'a\u200db', ['OV601']],
    ['a soft hyphen', 'bor\u00adder', ['OV601']],
    ['a right-to-left isolate', '\u2067x\u2069', ['OV601']],
    ['a byte order mark inside', 'a\ufeffb', ['OV601']],
    ['a bell', 'a\u0007b', ['OV601']],
    ['a private character', 'a\ue000b', ['OV601']],
    ['Turkish dotless i, Armenian and Arabic', 'Kapıköy, Ագարակ, بازرگان', []],
    ['a no-break space', '5\u00a0km', []],
  ])('%s', (_, text, expected) => {
    expect(codes('md', `${text}\n`)).toEqual(expected);
  });
});

describe('links', () => {
  it.each([
    ['https://www.example.org/a?b=c#d', []],
    ['mailto:editors@passes.example', []],
    ['tel:+640000000', []],
    ['../crossings/libertadores/', []],
    ['#contacts', []],
    ['javascript:alert(1)', ['OV605']],
    ['JaVaScRiPt:alert(1)', ['OV605']],
    ['data:text/html,x', ['OV605']],
    ['vbscript:x', ['OV605']],
    ['file:///etc/passwd', ['OV605']],
    ['//example.org/x', ['OV605']],
    ['https://user:word@example.org/', ['OV605']],
    ['blob:https://example.org/x', ['OV605']],
  ])('%s', (url, expected) => {
    expect(codes('md', `[x](<${url}>)\n`)).toEqual(expected);
    expect(codes('md', `[x][1]\n\n[1]: <${url}>\n`)).toEqual(expected);
  });
});

describe('text that YAML would swallow', () => {
  it.each([
    ['name: Pass #3', ['OV115']],
    ['name: #3', ['OV115', 'OV108']],
    ['name: Old Pass # the third', ['OV115']],
    ['name: "Pass #3"', []],
    ['name: "Pass" # a comment', []],
    ['name: Pass # a comment', []],
    ['# a comment\nname: Pass', []],
    ['name: Pass#3', []],
    ['carries: # a comment\n  - road', []],
    ['carries: [road] #comment', []],
  ])('%s', (yaml, expected) => {
    expect([...codes('yaml', `${yaml}\n`)].sort()).toEqual([...expected].sort());
  });
});
