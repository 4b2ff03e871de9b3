import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { planSite } from '../../src/plan.ts';
import { listFolder, type RawFile } from '../../src/reading/content-folder.ts';
import { printProblem } from '../../src/reading/problem.ts';
import { type ReadResult, readFiles } from '../../src/reading/read-content.ts';
import type { Readings } from '../../src/reading/readings.ts';
import { renderProse } from '../../src/reading/render-prose.ts';
import { judge } from '../../src/rules/judge.ts';
import { root } from '../support/sites.ts';

const tiny = listFolder(`${root}/tests/fixtures/tiny`);
const real = listFolder(`${root}/content`);
const DAY = '2026-03-01';

/** Readings as a note gives them back. */
function noted(readings: Readings): Readings {
  return new Map(JSON.parse(JSON.stringify([...readings])));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function withFile(raw: readonly RawFile[], path: string, text: string): readonly RawFile[] {
  const file: RawFile = { path, kind: 'file', bytes: bytesOf(text) };
  return [...raw.filter((item) => item.path !== path), file];
}

function textOf(raw: readonly RawFile[], path: string): string {
  return new TextDecoder().decode(raw.find((file) => file.path === path)?.bytes);
}

/** Every path of a value, those of its lists and maps too. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    [...path],
    ...inner.flatMap(([key, one]) => pathsIn(one, [...path, Array.isArray(value) ? +key : key])),
  ];
}

/** All that anybody can ask of what was read; as text too, in which the order of keys counts. */
function everything({ files, records, ids, problems, content, readings, label }: ReadResult) {
  const asked = {
    files: files.map(({ file, kind, text, data, dataText, dataLine, record, ids: own, body }) => [
      ...[file, kind, text, data?.value, dataText, dataLine, record, own, body],
    ]),
    records: Object.entries(records).map(([name, all]) => [
      name,
      all instanceof Map ? [...all] : all,
    ]),
    ids: Object.entries(ids).map(([name, all]) => [name, [...all]]),
    whole: content !== undefined,
    readings: [...readings],
  };
  return { ...asked, problems, label, text: JSON.stringify(asked) };
}

/** The places of values and keys; of many, every so manyth. */
function placesIn(read: ReadResult, each = 1) {
  return read.files.flatMap(({ file, data }) =>
    pathsIn(data?.value)
      .filter((_, at) => at % each === 0)
      .map((path) => [
        ...[path, { ...read.placeOf(file, path) }, { ...read.placeOfKey(file, path) }],
      ]),
  );
}

function printed(read: ReadResult): readonly string[] {
  return judge(read, { wallClockDay: DAY }).map(printProblem);
}

describe.each([
  ['the small content', tiny, 1],
  ['the real content', real, 7],
])('%s, known from a note', (_, raw, each) => {
  const fresh = readFiles(raw, 'content');
  const again = readFiles(raw, 'content', noted(fresh.readings));

  it('is known to the last file', () => {
    expect(fresh.problems).toEqual([]);
    expect(fresh.readings.size).toBe(fresh.files.length);
  });

  it('says what it says when it is read', () => {
    expect(everything(again)).toStrictEqual(everything(fresh));
  });

  it('has every value and key at its place', () => {
    expect(placesIn(again, each)).toEqual(placesIn(fresh, each));
  });

  it('is not changed where prose is printed, so that the next build can trust what is noted', () => {
    for (const { body } of again.files) {
      if (body) renderProse(body, (_name, text) => ({ text, href: '/' }), DAY);
    }
    expect(everything(again)).toStrictEqual(everything(fresh));
  });
});

test('planning a whole site changes nothing that was read', () => {
  const read = readFiles(tiny, 'content');
  const made = makeEdition(read, { day: DAY, wallClockDay: DAY });
  if (made.kind === 'problems') throw new Error(made.problems.map(printProblem).join('\n'));
  planSite(made);
  expect(everything(read)).toStrictEqual(everything(readFiles(tiny, 'content')));
});

describe('a file that changed among files that did not', () => {
  const kept = noted(readFiles(tiny, 'content').readings);

  const edits: readonly (readonly [string, string, string, string, string])[] = [
    [
      'a source that a record names is gone',
      'sources.yaml',
      'example-ministry-alert-2026-02-20:',
      'example-ministry-alert-2026-02-21:',
      'content/crossings/samore.md:',
    ],
    [
      'a country is another one',
      'advisories/argentina.md',
      'code: AR',
      'code: UY',
      'content/borders/argentina-chile.md:',
    ],
    [
      'a key is misspelt',
      'crossings/samore.md',
      'asciiName:',
      'asciName:',
      'content/crossings/samore.md:',
    ],
  ];

  test.each(edits)('%s: every place is printed as without the note', (_, path, from, to, where) => {
    expect(textOf(tiny, path)).toContain(from);
    const raw = withFile(tiny, path, textOf(tiny, path).replace(from, to));
    const lines = printed(readFiles(raw, 'content', kept));
    expect(lines.filter((line) => line.startsWith(where))).not.toEqual([]);
    expect(lines).toEqual(printed(readFiles(raw, 'content')));
  });

  test('its reading is the new one', () => {
    const raw = withFile(
      tiny,
      'crossings/samore.md',
      textOf(tiny, 'crossings/samore.md').replace('status: closed', 'status: open'),
    );
    const { readings } = readFiles(raw, 'content', kept);
    const other = [...readings].filter(([path, reading]) => kept.get(path) !== reading);
    expect(other.map(([path]) => path)).toEqual(['crossings/samore.md']);
  });
});

describe('texts that are hard to note', () => {
  const body = `
A *b* **c** ~~d~~ \`e\` [f](https://example.org "g") <https://example.org> https://example.org 09:30 Note:see[^1]
:crossing[samore]{__proto__="x" constructor="y" #id .class} ![h](i "j") ![k][l] [m][n]\\
o &amp; p<br>

> - [x] q
> - [ ] r
>
> 7. s

| t | u |
| - | :-: |
| v | w |

:::period{from="2026-01-01"}
x
:::

::leaf

\`\`\`y
z
\`\`\`

    indented

***

[^1]: A note.

[l]: https://example.org
[n]: https://example.org 'o'
`;
  test.each([
    ['every kind of Markdown', withBody(body)],
    ['nothing but a heading', withBody('# ')],
    ['no prose at all', `${textOf(tiny, 'crossings/samore.md').split('\n---\n')[0]}\n---`],
    ['line ends of another system', textOf(tiny, 'crossings/samore.md').replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${textOf(tiny, 'crossings/samore.md')}`],
    ['a key that every object has', withKey('__proto__: { polluted: yes }')],
    ['two of them', withKey('__proto__: x\nconstructor: y')],
    ['a value that is nothing', withKey('aliases:')],
  ])('%s', (_, text) => {
    const raw = withFile(tiny, 'crossings/samore.md', text);
    const fresh = readFiles(raw, 'content');
    const again = readFiles(raw, 'content', noted(fresh.readings));
    expect(everything(again)).toStrictEqual(everything(fresh));
    expect(placesIn(again)).toEqual(placesIn(fresh));
    expect(printed(again)).toEqual(printed(fresh));
  });

  test('keys that every object has, as ids of a list', () => {
    const more = '\n__proto__:\n  issuer: x\nconstructor:\n  issuer: y\n12:\n  issuer: z\n';
    const raw = withFile(tiny, 'sources.yaml', textOf(tiny, 'sources.yaml') + more);
    const fresh = readFiles(raw, 'content');
    expect([...fresh.ids['sources.yaml']]).toContain('__proto__');
    const again = readFiles(raw, 'content', noted(fresh.readings));
    // A comparison of values takes the key `constructor` for that of the object.
    expect(everything(again).text).toBe(everything(fresh).text);
    expect(printed(again)).toEqual(printed(fresh));
  });

  function withBody(prose: string): string {
    return `${textOf(tiny, 'crossings/samore.md').split('\n---\n')[0]}\n---\n${prose}`;
  }

  function withKey(line: string): string {
    return textOf(tiny, 'crossings/samore.md').replace('---\n', `---\n${line}\n`);
  }
});

const files = tiny.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [path]));
const odd = fc.constantFrom(
  ...['', '  ', '- x', '__proto__: x', 'note: "# a"', 'a: b #c', ':::period', '<b>', '# x', '---'],
);
const someEdit = fc.record({
  path: fc.constantFrom(...files),
  at: fc.nat(200),
  dropped: fc.nat(2),
  line: fc.oneof(odd, fc.string({ unit: fc.constantFrom(...'ab :-#{}[]"\'*>|\t\u00e9\u0301ی') })),
});

test('after any edits, one upon another, what is known is what is read', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(someEdit, { minLength: 1, maxLength: 4 }), (someEdits) => {
      let raw: readonly RawFile[] = tiny;
      let kept: Readings = new Map();
      for (const { path, at, dropped, line } of someEdits) {
        const lines = textOf(raw, path).split('\n');
        raw = withFile(raw, path, lines.toSpliced(at % lines.length, dropped, line).join('\n'));
        const fresh = readFiles(raw, 'content');
        const again = readFiles(raw, 'content', kept);
        expect(everything(again)).toStrictEqual(everything(fresh));
        expect(printed(again)).toEqual(printed(fresh));
        kept = noted(again.readings);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
