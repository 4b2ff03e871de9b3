import { listOf, type NewKind, quoted } from './new-kind.ts';

const listOrNot = (text: string) => (text === 'not-stated' ? text : listOf(text));

/** An alert, as its issuer sent it. */
export const newAlert: NewKind = {
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
