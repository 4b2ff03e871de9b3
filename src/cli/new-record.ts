import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Item, yamlOf } from './front-matter.ts';
import type { Mint } from './mint.ts';
import { type Edit, type EditOptions, refuse, writeEdit } from './write-edit.ts';

/** What a command that makes a record asks for, one answer each; the flag has the same name. */
export interface Question {
  readonly flag: string;
  readonly ask: string;
  /** The answer where none is given; without one the command asks or refuses. */
  readonly otherwise?: string;
}

export type Answers = Readonly<Record<string, string>>;

/** A kind of record that can be made: what is asked, and the file that the answers make. */
export interface NewKind {
  readonly questions: readonly Question[];
  edit(answers: Answers, mint: Mint, content: string): Edit;
}

const quoted = (text: string) => yamlOf(text, 0).trim();

/** A list of codes or ids on one line: "IR, TR" becomes `[IR, TR]`. */
function listOf(text: string): string {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return `[${items.join(', ')}]`;
}

const listOrNot = (text: string) => (text === 'not-stated' ? text : listOf(text));

const source: NewKind = {
  questions: [
    { flag: 'id', ask: 'Id: <issuer>-<subject>-<day of the text>' },
    { flag: 'issuer', ask: 'Issuer, an id of issuers.yaml' },
    { flag: 'title', ask: 'Title, as a reader would know it' },
    { flag: 'published', ask: 'Day of the text, or not-stated', otherwise: 'not-stated' },
    {
      flag: 'official',
      ask: 'Did you read the official text itself? found or not-found',
      otherwise: 'found',
    },
    { flag: 'url', ask: 'Address, or not-stated', otherwise: 'not-stated' },
    { flag: 'seen', ask: 'The day on which you read it' },
    { flag: 'note', ask: 'How far it can be trusted, or nothing', otherwise: '' },
  ],
  edit(answers, _, content) {
    const { id = '', url, note, ...fields } = answers;
    const item: Item = {
      issuer: fields['issuer'],
      title: fields['title'],
      published: fields['published'],
      official: fields['official'],
      url: url === 'not-stated' ? undefined : url,
      seen: fields['seen'],
      note: note === '' ? undefined : note,
    };
    const known = Object.fromEntries(
      Object.entries(item).filter(([, value]) => value !== undefined),
    );
    const text = readFileSync(join(content, 'sources.yaml'), 'utf8').trimEnd();
    return { path: 'sources.yaml', text: `${text}\n\n${id}:\n${yamlOf(known as Item, 2)}` };
  },
};

const crossing: NewKind = {
  questions: [
    { flag: 'slug', ask: 'File name and address, for ever: small letters and hyphens' },
    { flag: 'name', ask: 'Name: both sides, "Esendere / Serow"' },
    { flag: 'ascii-name', ask: 'The same in plain letters, without spaces round the stroke' },
    { flag: 'border', ask: 'Border, as its file is called: iran-turkiye' },
    {
      flag: 'sides',
      ask: 'Sides: <code>=<name>=<language>, two of them, with a semicolon between',
    },
    { flag: 'lat', ask: 'Latitude of the gate, in degrees' },
    { flag: 'lon', ask: 'Longitude of the gate, in degrees' },
    { flag: 'accuracy', ask: 'How exact the position is, in kilometres' },
    { flag: 'position-source', ask: 'The document that gives the position' },
    { flag: 'carries', ask: 'What passes: road, rail', otherwise: 'road' },
    { flag: 'sentence', ask: 'One sentence about the place' },
  ],
  edit(answers, mint) {
    const { slug = '', name = '', sides = '' } = answers;
    const sideLines = sides.split(';').flatMap((side) => {
      const [code = '', text = '', lang = 'en'] = side.split('=').map((part) => part.trim());
      return [
        `  ${code}:`,
        `    name: { text: ${quoted(text)}, lang: ${lang}, script: Latn, latin: ${quoted(text)}, ascii: ${quoted(plain(text))} }`,
        '    otherNames: []   # the same gate in other scripts, as it stands on signs',
        '    nearestTown: not-stated',
        '    areas: not-stated   # ISO 3166-2 code of the province',
      ];
    });
    const { lat, lon, accuracy, 'position-source': from } = answers;
    const text = [
      '---',
      `name: ${quoted(name)}`,
      `asciiName: ${quoted(answers['ascii-name'] ?? '')}   # for text messages`,
      `border: ${answers['border']}`,
      'sides:',
      ...sideLines,
      `location: { lat: "${lat}", lon: "${lon}", accuracyKm: "${accuracy}", source: ${from} }`,
      `carries: ${listOf(answers['carries'] ?? '')}`,
      `code: ${mint.short(slug)}   # the short address /x/<code>/, for ever`,
      `neutralCode: ${mint.neutral(slug)}   # the neutral address /n/<code>/, for ever`,
      'reports: []   # `overland report` adds them; a status is never typed',
      'checked: []   # `overland review` adds them',
      '---',
      '',
      answers['sentence'] ?? '',
      '',
    ];
    return { path: `crossings/${slug}.md`, text: text.join('\n') };
  },
};

const alert: NewKind = {
  questions: [
    { flag: 'slug', ask: 'File name: <day>-<subject>, 2026-02-06-iran-leave-now' },
    { flag: 'title', ask: 'Title' },
    { flag: 'issuer', ask: 'Issuer, an id of issuers.yaml' },
    { flag: 'passports', ask: 'Passports it speaks to: US, CA' },
    { flag: 'areas', ask: 'Countries it is about: IR' },
    { flag: 'sent', ask: 'Day or instant on which it was sent' },
    { flag: 'event', ask: 'What happens, in a few words' },
    {
      flag: 'do',
      ask: 'Instruction: leave-now, shelter, prepare, avoid-travel, monitor, all-clear or none',
      otherwise: 'none',
    },
    { flag: 'by', ask: 'By which way: land, air or not-stated', otherwise: 'not-stated' },
    { flag: 'to', ask: 'To which countries: AM, TR or not-stated', otherwise: 'not-stated' },
    {
      flag: 'quote',
      ask: 'The instruction, letter for letter, or not-stated',
      otherwise: 'not-stated',
    },
    { flag: 'condition', ask: 'Its condition, or not-stated', otherwise: 'not-stated' },
    { flag: 'crossings', ask: 'Crossings that it names, or nothing', otherwise: '' },
    { flag: 'source', ask: 'The document, an id of sources.yaml' },
    { flag: 'sentence', ask: 'One sentence about the alert' },
  ],
  edit(answers, mint) {
    const { slug = '', do: action } = answers;
    const value = (flag: string) => quoted(answers[flag] ?? '');
    const text = [
      '---',
      `title: ${value('title')}`,
      `issuer: ${answers['issuer']}`,
      `areas: ${listOf(answers['areas'] ?? '')}`,
      `audience: { passports: ${listOf(answers['passports'] ?? '')} }`,
      `sent: ${value('sent')}`,
      'type: alert   # update or cancel where it names an earlier alert, which then stands under `references`',
      'replaces: not-stated',
      'expires: not-stated   # only where the issuer printed an end',
      ...(action === 'none'
        ? ['actions: []']
        : [
            'actions:',
            `  - { do: ${action}, by: ${answers['by']}, to: ${listOrNot(answers['to'] ?? '')}, condition: ${value('condition')}, quote: ${value('quote')} }`,
          ]),
      `event: ${value('event')}`,
      'steps: []   # what the alert tells people to do: { for: leaving, text: "Take warm clothes." }',
      `crossings: ${listOf(answers['crossings'] ?? '')}`,
      'notStated: []   # what the alert does not say, and readers would ask',
      `code: ${mint.short(slug.slice('2026-02-06-'.length))}   # the short address /x/<code>/, for ever`,
      `neutralCode: ${mint.neutral(slug)}   # the neutral address /n/<code>/, for ever`,
      `source: ${answers['source']}`,
      '---',
      '',
      answers['sentence'] ?? '',
      '',
    ];
    return { path: `alerts/${slug}.md`, text: text.join('\n') };
  },
};

const advisory: NewKind = {
  questions: [
    { flag: 'slug', ask: 'File name and address, for ever: the country in small letters' },
    { flag: 'name', ask: 'Name of the country in English' },
    { flag: 'code', ask: 'ISO 3166-1 code of two letters' },
    { flag: 'alpha3', ask: 'ISO 3166-1 code of three letters' },
    { flag: 'numeric', ask: 'ISO 3166-1 number, three digits' },
    {
      flag: 'departures',
      ask: 'Is the page about leaving the country by land? yes or no',
      otherwise: 'no',
    },
  ],
  edit(answers, mint) {
    const { slug = '', name = '', code, alpha3, numeric, departures } = answers;
    const text = [
      '---',
      `code: ${code}   # ISO 3166-1`,
      `alpha3: ${alpha3}`,
      `numeric: "${numeric}"`,
      `names: { en: ${quoted(name)} }`,
      `departures: "${departures}"   # yes where the page is about leaving this country by land`,
      `neutralCode: ${mint.neutral(slug)}   # the neutral address /n/<code>/, for ever`,
      'levels: []   # every level of every issuer, oldest first',
      'regions: []   # warnings about parts of this country',
      'entry: []   # claims about entry and stay, by the passport shown at the border',
      'contacts: []',
      'checked: []   # `overland review` adds them',
      '---',
      '',
    ];
    return { path: `advisories/${slug}.md`, text: text.join('\n') };
  },
};

export const NEW_KINDS: Readonly<Record<string, NewKind>> = { advisory, alert, crossing, source };

/** Letters without their marks, for text messages; what has no plain letter is left out. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replace(/[^\x20-\x7e]/g, '');
}

/**
 * Makes a record from answers and writes it where the gate lets it through.
 *
 * @returns the exit code: 0 written, 1 refused, 2 not written because nobody said yes.
 */
export async function makeNew(
  kind: NewKind,
  answers: Answers,
  mint: Mint,
  options: EditOptions,
): Promise<number> {
  const missing = kind.questions.filter(({ flag }) => answers[flag] === undefined);
  if (missing.length > 0) {
    const flags = missing.map(({ flag }) => `--${flag}`).join(', ');
    return refuse(
      `Not said: ${flags}. Give them as flags, or run the command in a terminal.`,
      options,
    );
  }
  const edit = kind.edit(answers, mint, options.content);
  if (edit.path !== 'sources.yaml' && existsSync(join(options.content, edit.path))) {
    return refuse(`${edit.path} exists already. Choose another name, or edit the file.`, options);
  }
  return writeEdit(edit, options);
}
