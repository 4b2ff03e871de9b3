import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctReport } from '../../src/cli/correct.ts';
import { explain } from '../../src/cli/explain.ts';
import { mintFor } from '../../src/cli/mint.ts';
import type { Answers } from '../../src/cli/new/new-kind.ts';
import { makeNew, NEW_KINDS } from '../../src/cli/new-record.ts';
import { addReport, type ReportFlags } from '../../src/cli/report.ts';
import { review } from '../../src/cli/review.ts';
import type { EditOptions } from '../../src/cli/write-edit.ts';
import { readContent } from '../../src/reading/read-content.ts';

let content: string;
let lines: string[];

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'overland-edit-'));
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  lines = [];
});
afterEach(() => rmSync(content, { recursive: true }));

function options(more: Partial<EditOptions> = {}): EditOptions {
  return {
    content,
    yes: true,
    json: false,
    wallClockDay: '2026-03-01',
    print: (line) => void lines.push(line),
    confirm: undefined,
    ...more,
  };
}

const FLAGS: ReportFlags = {
  asOf: '2026-02-20',
  source: 'example-ministry-alert-2026-02-20',
  direction: 'from-CL',
  side: 'not-stated',
  who: 'only:NZ',
  traffic: 'people',
  condition: [],
  authority: undefined,
  through: undefined,
  documents: [],
  leadTime: undefined,
  quote: undefined,
  words: undefined,
  note: undefined,
  until: undefined,
  corrects: undefined,
  withdraws: undefined,
};

const file = (path: string) => readFileSync(join(content, path), 'utf8');
const LIBERTADORES = 'crossings/libertadores.md';

describe('overland report', () => {
  it('adds lines to the list and leaves every other letter of the file as it was', async () => {
    const before = file(LIBERTADORES);
    const flags = { ...FLAGS, corrects: '2026-02-20-example-ministry', note: 'We misread it.' };
    expect(await addReport('libertadores', 'closed', flags, options())).toBe(0);
    const added = `  - id: 2026-02-20-example-ministry-2
    asOf: "2026-02-20"
    status: closed
    direction: from-CL
    side: not-stated
    who: { only: [NZ] }
    traffic: people
    note: "We misread it."
    source: example-ministry-alert-2026-02-20
    corrects: 2026-02-20-example-ministry
`;
    const after = file(LIBERTADORES);
    expect(after).toContain(added);
    expect(after.replace(added, '')).toBe(before);
  });

  it('shows the pages that change and how, before it writes', async () => {
    const flags = { ...FLAGS, corrects: '2026-02-20-example-ministry' };
    await addReport('libertadores', 'closed', flags, options());
    const at = lines.indexOf('/crossings/libertadores/');
    expect(lines[at + 1]).toMatch(/^ {2}- .*Open/);
    expect(lines[at + 2]).toMatch(/^ {2}\+ .*Closed/);
    expect(lines.filter((line) => line.includes('/n/'))).toEqual([]);
    expect(lines.at(-1)).toMatch(/^Written: .*crossings\/libertadores\.md$/);
  });

  it('gives a list on one line lines of its own', async () => {
    const samore = file('crossings/samore.md');
    const checked =
      'checked: [{ on: "2026-02-27", by: "Editor", where: "both pages", found: "nothing" }] # each';
    writeFileSync(
      join(content, 'crossings/samore.md'),
      samore.replace(/^checked:\n( {2}.*\n)+/m, `${checked}\n`),
    );
    expect(file('crossings/samore.md')).toContain(checked);
    const looked = { on: '2026-03-01', by: 'Editor', where: 'both pages', found: 'nothing newer' };
    expect(await review('samore', looked, options())).toBe(0);
    expect(file('crossings/samore.md')).toContain(`checked:   # each
  - on: "2026-02-27"
    by: Editor
    where: "both pages"
    found: nothing
  - on: "2026-03-01"
`);
  });

  it('writes how to ask as fields, each not stated where nothing is said', async () => {
    const flags = { ...FLAGS, who: 'only:JP', through: 'The "Desk": at noon' };
    expect(await addReport('libertadores', 'by-authorisation', flags, options())).toBe(0);
    expect(file(LIBERTADORES)).toContain(`    authorisation:
      authority: not-stated
      through: "The \\"Desk\\": at noon"
      documents: not-stated
      leadTime: not-stated
`);
  });

  it.each([
    ['a status that is none', 'opened', FLAGS, /Did you mean `open`/],
    ['a day after its document', 'open', { ...FLAGS, asOf: '2026-02-27' }, /OV301/],
    ['a permission beside a stop of the same document', 'closed', FLAGS, /OV4\d\d/],
    [
      'an unknown document',
      'open',
      { ...FLAGS, source: 'example-ministry-alert-2026-02-21' },
      /Did you mean `example-ministry-alert-2026-02-20`/,
    ],
  ] as const)('refuses %s and writes nothing', async (_, status, flags, reason) => {
    const before = file(LIBERTADORES);
    expect(await addReport('libertadores', status, flags, options())).toBe(1);
    expect(lines.join('\n')).toMatch(reason);
    expect(file(LIBERTADORES)).toBe(before);
  });

  it('names the crossing that was meant', async () => {
    expect(await addReport('libertadore', 'open', FLAGS, options())).toBe(1);
    expect(lines).toEqual([
      'No crossing or border "libertadore". Did you mean `libertadores`? Add it with `overland new crossing` or `overland new border`.',
    ]);
  });

  it('writes nothing where nobody said yes', async () => {
    const before = file(LIBERTADORES);
    const flags = { ...FLAGS, corrects: '2026-02-20-example-ministry' };
    expect(await addReport('libertadores', 'closed', flags, options({ yes: false }))).toBe(2);
    const no = options({ yes: false, confirm: async () => false });
    expect(await addReport('libertadores', 'closed', flags, no)).toBe(2);
    expect(file(LIBERTADORES)).toBe(before);
    const yes = options({ yes: false, confirm: async () => true });
    expect(await addReport('libertadores', 'closed', flags, yes)).toBe(0);
  });

  it('prints one value for programs', async () => {
    const flags = { ...FLAGS, corrects: '2026-02-20-example-ministry' };
    await addReport('libertadores', 'closed', flags, options({ json: true }));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines.join(''))).toMatchObject({
      written: true,
      effects: expect.arrayContaining([
        expect.objectContaining({ address: '/crossings/libertadores/', kind: 'changed' }),
      ]),
    });
  });
});

describe('overland correct', () => {
  const BUREAU = '2026-02-18-example-bureau';
  const MINISTRY = '2026-02-20-example-ministry';
  const newest = () =>
    readContent(content).records.crossings.get('libertadores')?.reports.at(-1) ?? {};

  it('takes what it does not name from the report that it mends', async () => {
    const { records } = readContent(content);
    const old = records.crossings.get('libertadores')?.reports.find(({ id }) => id === BUREAU);
    expect(await correctReport('libertadores', BUREAU, { note: 'Two days.' }, options())).toBe(0);
    expect(newest()).toEqual({ ...old, id: `${BUREAU}-2`, note: 'Two days.', corrects: BUREAU });
  });

  it.each([
    ['a month', '"2026-02"', '2026-02'],
    ['a day that is not exact', '{ about: "2026-02-20" }', { about: '2026-02-20' }],
  ])('keeps %s as vague as it was', async (_, written, read) => {
    const id = typeof read === 'string' ? '2026-02-01-example-ministry' : MINISTRY;
    const text = file(LIBERTADORES)
      .replace('asOf: "2026-02-20"', `asOf: ${written}`)
      .replace(`- id: ${MINISTRY}\n`, `- id: ${id}\n`);
    writeFileSync(join(content, LIBERTADORES), text);
    const given = { note: 'We had left out the Japanese.', who: 'only:NZ,JP' };
    expect(await correctReport('libertadores', id, given, options())).toBe(0);
    expect(newest()).toMatchObject({ asOf: read, corrects: id });
  });

  it('takes away what the document does not say', async () => {
    const asked = { condition: ['A paper'], until: '2026-03-05', note: 'It asks for a paper.' };
    expect(await correctReport('libertadores', MINISTRY, asked, options())).toBe(0);
    expect(newest()).toMatchObject({ conditions: ['A paper'], until: '2026-03-05' });
    const given = { without: ['conditions', 'until'] as const, note: 'It asks for nothing.' };
    expect(await correctReport('libertadores', `${MINISTRY}-2`, given, options())).toBe(0);
    expect(newest()).not.toHaveProperty('until');
    expect(newest()).toMatchObject({ conditions: [] });
  });

  it('mends a correction that was wrong too', async () => {
    const first = { who: 'only:NZ,JP', note: 'We had left out the Japanese.' };
    expect(await correctReport('libertadores', MINISTRY, first, options())).toBe(0);
    const again = { who: 'only:NZ,CL', note: 'It names Chileans, not the Japanese.' };
    expect(await correctReport('libertadores', `${MINISTRY}-2`, again, options())).toBe(0);
    expect(newest()).toMatchObject({ id: `${MINISTRY}-3`, corrects: `${MINISTRY}-2` });
  });

  it('refuses a report that was corrected before, and names the one that stands', async () => {
    for (const id of [MINISTRY, `${MINISTRY}-2`]) {
      const given = { note: 'We misread it.' };
      expect(await correctReport('libertadores', id, given, options())).toBe(0);
    }
    const before = file(LIBERTADORES);
    lines = [];
    const given = { note: 'We misread it.' };
    expect(await correctReport('libertadores', MINISTRY, given, options())).toBe(1);
    expect(lines).toEqual([
      `"${MINISTRY}" was corrected before. Correct what stands in its place: \`overland correct libertadores ${MINISTRY}-3\`.`,
    ]);
    expect(file(LIBERTADORES)).toBe(before);
  });

  it('refuses a report that its issuer took back', async () => {
    const back = { ...FLAGS, withdraws: MINISTRY, note: 'The ministry took it back.' };
    expect(await addReport('libertadores', 'closed', back, options())).toBe(0);
    lines = [];
    const given = { note: 'We misread it.' };
    expect(await correctReport('libertadores', MINISTRY, given, options())).toBe(1);
    expect(lines).toEqual([
      `The issuer of "${MINISTRY}" took it back: see "${MINISTRY}-2" of "libertadores". Nothing of it is shown as true.`,
    ]);
  });

  it('refuses another status over the old words', async () => {
    const given = { status: 'closed', note: 'We misread it.' };
    expect(await correctReport('libertadores', BUREAU, given, options())).toBe(1);
    expect(lines).toEqual([
      '"closed" would stand over the words of "by-authorisation": "ask us first". Give the words that say so with --quote or --words; where these are right, give them again.',
    ]);
    const quoted = { ...given, quote: 'We let nobody through' };
    expect(await correctReport('libertadores', BUREAU, quoted, options())).toBe(0);
    expect(newest()).toMatchObject({ status: 'closed', quote: 'We let nobody through' });
    expect(newest()).not.toHaveProperty('words');
  });

  it.each([
    ['a place', 'libertadore', MINISTRY, /Did you mean `libertadores`/],
    [
      'a report',
      'libertadores',
      '2026-02-20-example-ministri',
      /Did you mean `2026-02-20-example-ministry`/,
    ],
    [
      'a report far off',
      'libertadores',
      'x',
      /^No report "x" of "libertadores"\. The ids stand in .*libertadores\.md\.$/,
    ],
  ])('names what was meant by %s', async (_, slug, id, advice) => {
    expect(await correctReport(slug, id, { note: 'We misread it.' }, options())).toBe(1);
    expect(lines.join('\n')).toMatch(advice);
  });
});

describe('overland review', () => {
  const looked = {
    on: '2026-03-01',
    by: 'Duty officer',
    where: 'both pages',
    found: 'nothing newer',
  };

  it('adds the day, and changes neither a status nor its limit', async () => {
    expect(await review('samore', looked, options())).toBe(0);
    expect(file('crossings/samore.md')).toContain(`  - on: "2026-03-01"
    by: "Duty officer"
    where: "both pages"
    found: "nothing newer"
`);
    expect(lines.filter((line) => line.startsWith('  + '))).toEqual([]);
  });

  it('names the record that was meant', async () => {
    expect(await review('chille', looked, options())).toBe(1);
    expect(lines[0]).toContain('Did you mean `chile`?');
  });
});

describe('overland new', () => {
  const answers: Record<string, Answers> = {
    source: {
      id: 'example-ministry-note-2026-03-01',
      issuer: 'example-ministry',
      title: 'A note: "short"',
      published: '2026-03-01',
      official: 'found',
      url: 'not-stated',
      seen: '2026-03-01',
      note: '',
    },
    crossing: {
      slug: 'pino-hachado',
      name: 'Piño Hachado',
      'ascii-name': 'Pino Hachado',
      border: 'argentina-chile',
      sides: 'AR=Piño Hachado=es; CL=Piño Hachado=es',
      lat: '-38.66',
      lon: '-70.90',
      accuracy: '5',
      'position-source': 'example-ministry-page-2026-01-10',
      carries: 'road',
      sentence: 'A pass in the south.',
    },
    alert: {
      slug: '2026-02-21-chile-again',
      title: 'Example alert: leave Chile',
      issuer: 'example-ministry',
      passports: 'NZ',
      areas: 'CL',
      sent: '2026-02-21',
      updates: '2026-02-20-chile-leave',
      cancels: '',
      replaces: '2026-02-20-chile-leave',
      expires: '2026-03-10',
      event: 'An invented danger',
      do: 'leave-now',
      by: 'land',
      to: 'AR',
      quote: 'Leave now',
      condition: 'not-stated',
      step: 'leaving: Take warm clothes.\nAsk: is the pass clear?',
      crossings: 'libertadores, samore',
      unsaid: 'How long the pass stays clear',
      source: 'example-ministry-alert-2026-02-20',
      sentence: 'The Example Ministry sent it on :date[2026-02-20].',
    },
    border: {
      countries: 'PE, CL',
      name: '',
      crossings: 'several',
      sentence: 'The border runs through a desert.',
    },
    advisory: {
      slug: 'peru',
      name: 'Peru',
      code: 'PE',
      alpha3: 'PER',
      numeric: '604',
      departures: 'no',
    },
  };

  async function make(name: string, given: Answers): Promise<number> {
    const kind = NEW_KINDS[name];
    if (kind === undefined) throw new Error('There is no such kind.');
    return makeNew(kind, given, mintFor(content), options());
  }

  it.each(Object.entries(NEW_KINDS))(
    '%s writes a file that passes the gate',
    async (name, kind) => {
      const given = answers[name] ?? {};
      if (name === 'border') await make('advisory', answers['advisory'] ?? {});
      expect(Object.keys(given)).toEqual(kind.questions.map(({ flag }) => flag));
      expect(await makeNew(kind, given, mintFor(content), options())).toBe(0);
      expect(readContent(content).problems).toEqual([]);
    },
  );

  it('calls a border by its countries, and names them in that order', async () => {
    await make('advisory', answers['advisory'] ?? {});
    expect(await make('border', answers['border'] ?? {})).toBe(0);
    expect(
      await addReport('chile-peru', 'closed', { ...FLAGS, direction: 'both' }, options()),
    ).toBe(0);
    expect(file('borders/chile-peru.md')).toMatch(
      /^reports: {3}# .*`overland report` adds them\n {2}- id: 2026-02-20-example-ministry\n/m,
    );
    const { borders } = readContent(content).records;
    expect(borders.get('chile-peru')).toMatchObject({
      name: 'Chile and Peru',
      countries: ['CL', 'PE'],
    });
  });

  it.each([
    ['one country', 'CL', 'A border has two countries: --countries IR,TR.'],
    ['a country without a page', 'CL,PE', 'No country "PE". Add it with `overland new advisory`.'],
    [
      'a border that there is',
      'CL,AR',
      'borders/argentina-chile.md exists already. Choose another name, or edit the file.',
    ],
  ])('refuses a border of %s', async (_, countries, reason) => {
    expect(await make('border', { ...answers['border'], countries })).toBe(1);
    expect(lines).toEqual([reason]);
  });

  const EARLIER = '2026-02-20-chile-leave';
  it.each([
    [
      'says that it updates and replaces an earlier one',
      { updates: EARLIER, replaces: EARLIER },
      { type: 'update', references: [EARLIER] },
      { alert: EARLIER, basis: 'issuer-stated' },
    ],
    [
      'names an earlier one, which stays in force',
      { updates: EARLIER, replaces: '' },
      { type: 'update', references: [EARLIER] },
      'not-stated',
    ],
    [
      'takes the place of an earlier one without a word of it',
      { updates: '', replaces: EARLIER },
      { type: 'alert', references: [] },
      { alert: EARLIER, basis: 'newer-same-issuer' },
    ],
    [
      'takes an earlier one back and tells people nothing',
      { updates: '', cancels: EARLIER, replaces: '', do: 'none' },
      { type: 'cancel', references: [EARLIER], actions: 'not-stated' },
      'not-stated',
    ],
  ])('alert writes one that %s', async (_, given, fields, replaces) => {
    expect(await make('alert', { ...answers['alert'], ...given })).toBe(0);
    const { alerts } = readContent(content).records;
    expect(alerts.get('2026-02-21-chile-again')).toMatchObject({
      ...fields,
      replaces,
      steps: [
        { for: 'leaving', text: 'Take warm clothes.' },
        { for: 'everyone', text: 'Ask: is the pass clear?' },
      ],
      notStated: ['How long the pass stays clear'],
    });
  });

  it('refuses an alert that would end one of another issuer', async () => {
    const given = { ...answers['alert'], issuer: 'example-bureau', passports: 'JP', updates: '' };
    expect(await make('alert', { ...given, source: 'example-bureau-page-2026-02-18' })).toBe(1);
    expect(lines.join('\n')).toMatch(
      /Only its issuer ends an alert; this one is of `example-ministry` .* OV406/,
    );
  });

  it('refuses an alert that updates and cancels, and one that names no alert of ours', async () => {
    const both = { ...answers['alert'], cancels: '2026-02-20-chile-leave' };
    expect(await make('alert', both)).toBe(1);
    expect(lines).toEqual(['An alert updates or cancels: give --updates or --cancels, not both.']);
    expect(await make('alert', { ...answers['alert'], updates: '2026-02-20-chile-leav' })).toBe(1);
    expect(lines.join('\n')).toMatch(/Did you mean `2026-02-20-chile-leave`/);
  });

  it('says that nothing can be compared where it mends content that had errors', async () => {
    const border = join(content, 'borders/argentina-chile.md');
    writeFileSync(border, `${readFileSync(border, 'utf8')}\nSee :crossing[pino-hachado].\n`);
    const kind = NEW_KINDS['crossing'];
    if (kind === undefined) throw new Error('There is no such kind.');
    const given = answers['crossing'] ?? {};
    expect(await makeNew(kind, given, mintFor(content), options())).toBe(0);
    expect(lines[0]).toMatch(/^The content had errors before/);
  });

  it('names every flag that is missing', async () => {
    const kind = NEW_KINDS['advisory'];
    if (kind === undefined) throw new Error('There is no such kind.');
    expect(await makeNew(kind, { slug: 'peru', name: 'Peru' }, mintFor(content), options())).toBe(
      1,
    );
    expect(lines).toEqual([
      'Not said: --code, --alpha3, --numeric, --departures. Give them as flags, or run the command in a terminal.',
    ]);
  });

  it('never writes over a record', async () => {
    const kind = NEW_KINDS['advisory'];
    if (kind === undefined) throw new Error('There is no such kind.');
    const before = file('advisories/chile.md');
    const chile = { ...answers['advisory'], slug: 'chile' };
    expect(await makeNew(kind, chile, mintFor(content), options())).toBe(1);
    expect(file('advisories/chile.md')).toBe(before);
  });
});

describe('overland explain', () => {
  it('prints the page of a rule, however its code is written', () => {
    expect(explain('ov104', (line) => void lines.push(line))).toBe(0);
    expect(lines[0]).toMatch(/^# OV104: /);
  });

  it('refuses a code that there is not', () => {
    expect(explain('OV000', (line) => void lines.push(line))).toBe(1);
    expect(lines[0]).toContain('No rule "OV000".');
  });
});
