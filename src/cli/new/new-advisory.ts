import { type NewKind, quoted } from './new-kind.ts';

/** A country, before anything is said of it. */
export const newAdvisory: NewKind = {
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
