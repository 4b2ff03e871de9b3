import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordFormats } from '../../src/cms/collections.ts';
import { readRecord, type Values, writeRecord } from '../../src/cms/record-format.ts';
import { root } from '../support/sites.ts';

const yamlFieldsOf = (format: string) =>
  new Set(recordFormats().find(({ name }) => name === `overland-${format}`)?.yamlFields);

/** Every file of the content with fields, and those of them that the editor shows as YAML. */
const files = ['advisories', 'alerts', 'borders', 'crossings'].flatMap((folder) =>
  readdirSync(join(root, 'content', folder)).map((name) => {
    const kind = name.split('.').length > 2 ? 'translations' : folder;
    return [`${folder}/${name}`, yamlFieldsOf(kind)] as const;
  }),
);
const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');

describe('the content', () => {
  const all = [...files, ['site.yaml', yamlFieldsOf('site')] as const];

  it('is not changed by a letter where nothing was changed', () => {
    const changed = all.filter(([path, asYaml]) => {
      const text = read(path);
      return writeRecord(readRecord(text.trim(), asYaml), asYaml) !== text;
    });
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  it('keeps everything around a line that is added to a block of YAML', () => {
    const changed = all.flatMap(([path, asYaml]) => {
      const text = read(path);
      const values = readRecord(text, asYaml);
      const blocks = [...asYaml].filter((name) => String(values[name]).includes('\n'));
      return blocks.flatMap((name) => {
        const written = writeRecord({ ...values, [name]: `${values[name]}\n# added` }, asYaml);
        return written.replace(/\n *# added/, '') === text ? [] : [`${path}: ${name}`];
      });
    });
    expect(changed).toEqual([]);
  });
});

const record = `---
# Who keeps it.
name: "Pass # 3" # as on the sign
opened: "2026-02-05"
code: "007"
areas: [IR] # one so far
steps:
  # the first
  - { for: everyone, text: "Wait." }
sides: # both
  # east
  AR: { town: not-stated }
---

Prose with :date[2026-02-05].
`;

const asYaml = new Set(['sides']);

describe('a record in the editor', () => {
  it('is text in every field, whatever it looks like', () => {
    expect(readRecord(record, asYaml)).toMatchObject({
      name: 'Pass # 3',
      opened: '2026-02-05',
      code: '007',
      areas: ['IR'],
      steps: [{ for: 'everyone', text: 'Wait.' }],
      sides: 'AR: { town: not-stated }',
      body: 'Prose with :date[2026-02-05].',
    });
  });

  it.each<[string, Values, string, string]>([
    ['a text: quoted', { name: 'No: 3' }, 'name: "Pass # 3" #', 'name: "No: 3" #'],
    ['a day: quoted', { opened: '2026-02-06' }, '"2026-02-05"\ncode', '"2026-02-06"\ncode'],
    ['a number with zeros', { code: '008' }, '"007"', '"008"'],
    ['a list of codes', { areas: ['IR', 'AM'] }, 'areas: [IR] #', 'areas: [IR, AM] #'],
    ['prose', { body: 'Other.' }, 'Prose with :date[2026-02-05].', 'Other.'],
    ['a block of YAML', { sides: 'CL: x' }, 'AR: { town: not-stated }', 'CL: x'],
    ['a field that is emptied goes', { code: '' }, 'code: "007"\n', ''],
    ['a list that is emptied goes', { areas: [] }, 'areas: [IR] # one so far\n', ''],
    [
      'a field that is new',
      { extra: 'a b' },
      'not-stated }\n---',
      'not-stated }\nextra: "a b"\n---',
    ],
    [
      'a list of objects is written anew, without comments before its items but the first',
      { steps: [{ for: 'everyone', text: 'Go.' }] },
      '- { for: everyone, text: "Wait." }',
      '- for: everyone\n    text: "Go."',
    ],
  ])('changes in one place: %s', (_, change, before, after) => {
    const written = writeRecord({ ...readRecord(record, asYaml), ...change }, asYaml);
    expect(written).toBe(record.replace(before, after));
    expect(record).toContain(before);
  });

  it('does not change by what a form leaves empty', () => {
    const values = readRecord(record, asYaml);
    const form = {
      ...values,
      none: '',
      nothing: [],
      steps: [{ text: 'Wait.', for: 'everyone', note: '' }],
    };
    expect(writeRecord(form, asYaml)).toBe(record);
  });

  it('begins as the files of the content are written', () => {
    const values = { name: 'A', areas: ['IR'], sides: 'AR:\n  town: "x"', code: '', body: '' };
    expect(writeRecord(values, asYaml)).toBe(
      '---\nname: A\nareas: [IR]\nsides:\n  AR:\n    town: "x"\n---\n',
    );
  });

  it.each([
    ['a quotation mark that is open', '"AR'],
    ['two fields of one name', 'AR: a\nAR: b'],
  ])('is not written where YAML is broken: %s', (_, sides) => {
    expect(() => writeRecord({ ...readRecord(record, asYaml), sides }, asYaml)).toThrow('YAML');
  });

  it.each(['plain text', '---\n- a\n---\n'])('is refused where it has no fields: %s', (text) => {
    expect(() => readRecord(text, asYaml)).toThrow();
  });
});
