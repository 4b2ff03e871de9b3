import { readContent } from '../../reading/read-content.ts';
import { itemsOf, listOf, type NewKind, quoted } from './new-kind.ts';

/** A land border between two countries of the site, before anything is said of it. */
export const newBorder: NewKind = {
  questions: [
    { flag: 'countries', ask: 'The two countries, ISO 3166-1 codes of two letters: IR, TR' },
    { flag: 'name', ask: 'Name, or nothing for "Iran and Türkiye"', otherwise: '' },
    {
      flag: 'crossings',
      ask: 'all-listed where the site has every crossing of it, else several',
      otherwise: 'several',
    },
    { flag: 'sentence', ask: 'One sentence about the border' },
  ],
  edit(answers, mint, content) {
    const codes = itemsOf(answers['countries'] ?? '');
    if (codes.length !== 2) return { refusal: 'A border has two countries: --countries IR,TR.' };
    const { advisories } = readContent(content).records;
    const known = new Map([...advisories.values()].map((advisory) => [advisory.code, advisory]));
    const lost = codes.find((code) => !known.has(code));
    if (lost !== undefined) {
      return { refusal: `No country "${lost}". Add it with \`overland new advisory\`.` };
    }
    const sides = codes
      .flatMap((code) => known.get(code) ?? [])
      .sort((one, other) => (one.slug < other.slug ? -1 : 1));
    const slug = sides.map((side) => side.slug).join('-');
    const name = answers['name'] || sides.map(({ names }) => names['en']).join(' and ');
    const text = [
      '---',
      `name: ${quoted(name)}`,
      `countries: ${listOf(sides.map(({ code }) => code).join())}   # in the order of the file name`,
      `crossings: ${answers['crossings']}   # all-listed only where the site has every crossing of it`,
      `code: ${mint.short(slug)}   # the short address /x/<code>/, for ever`,
      `neutralCode: ${mint.neutral(slug)}   # the neutral address /n/<code>/, for ever`,
      'reports: []   # what is said of the whole border; `overland report` adds them',
      'practice: []   # what happened to people',
      'checked: []   # `overland review` adds them',
      '---',
      '',
      answers['sentence'] ?? '',
      '',
    ];
    return { path: `borders/${slug}.md`, text: text.join('\n') };
  },
};
