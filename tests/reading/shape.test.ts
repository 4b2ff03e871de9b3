import { describe, expect, it } from 'vitest';
import { printProblem } from '../../src/reading/problem.ts';
import { readFiles } from '../../src/reading/read-content.ts';

/** What is printed for one file, without what is missing around it. */
function printed(path: string, text: string): readonly string[] {
  const raw = [{ path, kind: 'file' as const, bytes: new TextEncoder().encode(text) }];
  return readFiles(raw, 'content')
    .problems.filter(({ file, code }) => file === `content/${path}` && code !== 'OV106')
    .map(printProblem);
}

const report = (fields: string) =>
  printed('borders/a-b.md', `---\nreports:\n  - ${fields.split('\n').join('\n    ')}\n---\n`);

describe('the words of wrong values', () => {
  it('name the key that was meant inside one of several shapes', () => {
    expect(report('who: { onyl: [NZ] }')).toEqual([
      'content/borders/a-b.md:3:12  error  `onyl` is no key of `reports`, number 1, `who`. Allowed: `only`, `except`. Did you mean `only`? Use a key of the list, or take it out.  OV107',
    ]);
    expect(report('asOf: { abot: "2026-02-05" }')).toEqual([
      'content/borders/a-b.md:3:13  error  `abot` is no key of `reports`, number 1, `asOf`. Allowed: `about`, `between`. Did you mean `about`? Use a key of the list, or take it out.  OV107',
    ]);
  });

  it('say every shape that a scalar could have had', () => {
    expect(report('direction: from-Chile')).toEqual([
      'content/borders/a-b.md:3:16  error  `direction` cannot have this value. Found: from-Chile. Allowed: from-<ISO code>, both or not-stated. Which way: `from-IR`, `both` or `not-stated`.  OV108',
    ]);
  });

  it('name the nearest word of a closed list', () => {
    expect(report('status: opne')).toEqual([
      'content/borders/a-b.md:3:13  error  `status` cannot have this value. Found: opne. Allowed: `open`, or `conditional`, or `by-authorisation`, or `case-by-case`, or `closed`, or `do-not-use`. Did you mean `open`? What the issuer says of the gate or border.  OV108',
    ]);
  });

  it('stand at the place of the entry in a file of many', () => {
    expect(printed('issuers.yaml', '# all\n\nExample:\n  name: "x"\n  kind: goverment\n')).toEqual([
      'content/issuers.yaml:3:1  error  This cannot be an id. Found: Example. Allowed: lower-case ASCII letters, digits and single hyphens. An id of ours: lower-case ASCII letters, digits and hyphens.  OV108',
      expect.stringMatching(
        /^content\/issuers\.yaml:5:9 {2}error {2}`kind` cannot have this value\. Found: goverment\. Allowed: `government`, .*Did you mean `government`\?/,
      ),
    ]);
  });

  it('show no character that would hide something in the report itself', () => {
    const [line] = report('status: "op\u202een\u0007"');
    expect(line).toContain('Found: op\\u202een\\u0007.');
  });
});

describe('hostile data', () => {
  it.each([
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['a merge key', 'a: { b: c }\n<<: { d: e }'],
    ['a tag of another language', 'a: !!js/function "x"'],
    ['a binary tag', 'a: !!binary aGVsbG8='],
    ['deep nesting', `a: ${'['.repeat(20_000)}`],
    ['keys of the language', '__proto__: { polluted: "yes" }\nconstructor: x'],
  ])('%s is refused', (_, yaml) => {
    expect(printed('site.yaml', yaml).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a file larger than half a megabyte is not read', () => {
    const raw = [{ path: 'site.yaml', kind: 'too-large' as const }];
    expect(readFiles(raw, 'content').problems).toContainEqual(
      expect.objectContaining({ code: 'OV102', message: 'The file is larger than 512 kilobytes.' }),
    );
  });
});
