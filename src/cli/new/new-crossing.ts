import { listOf, type NewKind, quoted } from './new-kind.ts';

/** Letters without their marks, for text messages; what has no plain letter is left out. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replace(/[^\x20-\x7e]/g, '');
}

/** A crossing, without a status: reports bring that. */
export const newCrossing: NewKind = {
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
