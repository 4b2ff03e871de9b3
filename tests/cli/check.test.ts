import { describe, expect, it } from 'vitest';
import { check, type Format } from '../../src/cli/check.ts';

function run(content: string, wallClockDay: string, format: Format = 'text', strict = false) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const code = check({ content, format, strict, wallClockDay, print });
  return { code, lines };
}

const TINY = 'tests/fixtures/tiny';

describe('overland check', () => {
  it('ends with how many files were read', () => {
    expect(run(TINY, '2026-03-01')).toEqual({ code: 0, lines: ['11 files read, 0 problems'] });
  });

  it('lets warnings pass, and refuses them where it is strict', () => {
    const due = run(TINY, '2026-03-15');
    expect(due.code).toBe(0);
    expect(due.lines.at(-1)).toBe('11 files read, 6 problems: 0 errors, 6 warnings');
    expect(run(TINY, '2026-03-15', 'text', true).code).toBe(1);
  });

  it('refuses errors, one line each', () => {
    const { code, lines } = run(TINY, '2026-02-27');
    expect(code).toBe(1);
    expect(lines[0]).toBe(
      `${TINY}/advisories/argentina.md:27:11  error  \`on\` lies in the future. Found: 2026-02-28. Allowed: 2026-02-27 or earlier. Mend the day that is wrong; write it as exactly as the source does, not more exactly.  OV301`,
    );
  });

  it('prints annotations for GitHub', () => {
    expect(run(TINY, '2026-03-15', 'github').lines[0]).toBe(
      `::warning file=${TINY}/advisories/chile.md,line=25,col=1,title=OV901::Somebody looked last on 2026-02-28; a review was due by 2026-03-14. Look, record what is new, and add the day to \`checked\`.`,
    );
  });

  it('prints problems as data', () => {
    const { lines } = run(TINY, '2026-03-15', 'json');
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      files: 11,
      wallClockDay: '2026-03-15',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'OV901', line: 25 })]),
    });
  });

  it('says so where there is no such folder', () => {
    expect(run('tests/fixtures/no-such-folder', '2026-03-01')).toEqual({
      code: 1,
      lines: [
        'The content folder "tests/fixtures/no-such-folder" cannot be read (ENOENT). Name another one with --content.',
      ],
    });
  });
});
