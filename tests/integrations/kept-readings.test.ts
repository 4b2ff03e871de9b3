import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { readKept } from '../../src/integrations/kept-readings.ts';
import { readNote, writeNote } from '../../src/integrations/noted.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { root, secondSite } from '../support/sites.ts';

const code = { digest: 'of this code', written: 0 };
const base = mkdtempSync(join(tmpdir(), 'overland-readings-'));
const days = { day: secondSite.day, wallClockDay: secondSite.day };
let folder: string;
let notes: string;
let made = 0;

/** Reads, judges and notes, as a build does. */
function build({ as = code, clean = false, content = folder } = {}) {
  const { read, note } = readKept(content, { notes, code: as, clean });
  const edition = makeEdition(read, days);
  note();
  return { read, edition };
}

function noteFile(): string {
  const [name = ''] = readdirSync(notes);
  return join(notes, name);
}

function titleOf({ read }: ReturnType<typeof build>): string | undefined {
  return read.records.sources.get('example-ministry-alert-2026-02-20')?.title;
}

const TITLE = 'Travel alert';

beforeEach(() => {
  made += 1;
  folder = join(base, `content-${made}`);
  notes = join(base, `notes-${made}`);
  cpSync(join(root, secondSite.content), folder, { recursive: true });
});

afterAll(() => rmSync(base, { recursive: true }));

/** Makes a note tell something that stands in no file, to show who believes it. */
function lie(): void {
  const noted = JSON.stringify(readNote(noteFile()));
  expect(noted).toContain(`"title":"${TITLE}"`);
  writeNote(noteFile(), JSON.parse(noted.replace(`"title":"${TITLE}"`, '"title":"A lie"')));
}

describe('what was noted of content', () => {
  test('is taken for what its files say, while they and the code are the same', () => {
    expect(titleOf(build())).toBe(TITLE);
    lie();
    expect(titleOf(build())).toBe('A lie');
  });

  test.each([
    ['the file has another byte', () => appendTo('sources.yaml', '# read again\n')],
    ['the code is other', () => ({ as: { ...code, digest: 'of other code' } })],
    ['everything is to be made anew', () => ({ clean: true })],
    ['another folder is read', () => ({ content: copy('other') })],
  ])('is not, where %s', (_, change) => {
    build();
    lie();
    expect(titleOf(build(change() ?? {}))).toBe(TITLE);
  });

  it('is noted anew where everything is made anew', () => {
    build();
    lie();
    build({ clean: true });
    expect(titleOf(build())).toBe(TITLE);
  });

  test.each([
    ['damaged', (text: string) => text.replace(TITLE, 'Travel alarm')],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['no note at all', () => 'null'],
  ])('is nothing where the note is %s, and is noted anew', (_, damage) => {
    build();
    writeFileSync(noteFile(), damage(readFileSync(noteFile(), 'utf8')));
    expect(titleOf(build())).toBe(TITLE);
    lie();
    expect(titleOf(build())).toBe('A lie');
  });

  it('is not noted where the code was written after this process had started', () => {
    build({ as: { ...code, written: Date.now() } });
    expect(() => readdirSync(notes)).toThrow('ENOENT');
  });

  it('is written only where it is other than before', () => {
    build();
    const { ino } = statSync(noteFile());
    build();
    expect(statSync(noteFile()).ino).toBe(ino);
    appendTo('sources.yaml', '# one more line\n');
    build();
    expect(statSync(noteFile()).ino).not.toBe(ino);
  });

  it('is noted of whole files while others have errors', () => {
    const right = readFileSync(join(folder, 'crossings/samore.md'), 'utf8');
    writeFileSync(join(folder, 'crossings/samore.md'), right.replace('asciiName:', 'asciName:'));
    const { edition } = build();
    expect(edition.kind).toBe('problems');
    lie();
    writeFileSync(join(folder, 'crossings/samore.md'), right);
    const mended = build();
    expect(titleOf(mended)).toBe('A lie');
    expect(mended.read.records.crossings).toEqual(readContent(folder).records.crossings);
  });

  it('does not pile up', () => {
    for (let other = 1; other <= 7; other += 1) {
      build({ content: copy(String(other)) });
    }
    expect(readdirSync(notes)).toHaveLength(5);
  });
});

/** Another folder of the same content. */
function copy(name: string): string {
  cpSync(folder, `${folder}-${name}`, { recursive: true });
  return `${folder}-${name}`;
}

function appendTo(path: string, text: string): void {
  writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8') + text);
}
