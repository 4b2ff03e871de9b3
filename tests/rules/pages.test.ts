import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READING_RULES } from '../../src/reading/reading-rules.ts';
import { RULES } from '../../src/rules/registry.ts';
import { check, readPage } from './page.ts';

const rules = [...Object.values(READING_RULES), ...RULES];

describe('the tiny site, over which every example is laid', () => {
  it('has no problems, and no warnings', () => {
    expect(check([])).toEqual([]);
  });
});

describe.each(rules)('$code: $title', ({ code, severity, title }) => {
  const page = readPage(code);

  it('has a page under its name', () => {
    expect(page.heading).toBe(`# ${code}: ${title}`);
    expect(readFileSync('docs/rules/README.md', 'utf8')).toContain(
      `| [${code}](${code}.md) | ${severity} | ${title} |`,
    );
  });

  it('speaks of the bad example in the words of the page, and no other rule does', () => {
    expect(page.bad.length).toBeGreaterThan(0);
    const printed = check(page.bad);
    expect(printed).toEqual(page.prints);
    expect(printed.filter((line) => !line.includes(`  ${severity}  `))).toEqual([]);
    expect([...new Set(printed.map((line) => line.split('  ').at(-1)))]).toEqual([code]);
  });

  it('is silent on the good example', () => {
    expect(page.good.length).toBeGreaterThan(0);
    expect(check(page.good)).toEqual([]);
  });
});

describe('rule codes', () => {
  it('are each of one rule', () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('have no page without a rule', () => {
    const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(rules.map(({ code }) => `${code}.md`).sort());
  });

  it('are those of the files in src/rules, one rule a file', () => {
    const files = readdirSync('src/rules').filter((name) =>
      /^export const \w+: Rule = \{$/m.test(readFileSync(`src/rules/${name}`, 'utf8')),
    );
    expect(files.length).toBe(RULES.length);
  });
});
