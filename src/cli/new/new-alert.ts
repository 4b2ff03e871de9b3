import { type Answers, itemsOf, linesOf, listOf, type NewKind, quoted } from './new-kind.ts';

const listOrNot = (text: string) => (text === 'not-stated' ? text : listOf(text));

/** What the alert is to earlier ones, as lines of its file. */
function linksOf({ updates = '', cancels = '', replaces = '' }: Answers): readonly string[] {
  const spokenOf = itemsOf(`${updates},${cancels}`);
  const type = cancels !== '' ? 'cancel' : updates !== '' ? 'update' : 'alert';
  const basis = spokenOf.includes(replaces) ? 'issuer-stated' : 'newer-same-issuer';
  return [
    `type: ${type}   # update or cancel where it names an earlier alert`,
    `references: ${listOf(spokenOf.join())}   # the earlier alerts that it names`,
    replaces === ''
      ? 'replaces: not-stated   # an earlier alert that it does not replace stays in force beside it'
      : `replaces: { alert: ${replaces}, basis: ${basis} }`,
  ];
}

/** A list with one item a line: "leaving: Take warm clothes." is a step of those who leave. */
function stepLines(text: string): readonly string[] {
  const steps = linesOf(text).map((line) => {
    const [, people = 'everyone', step = line] = /^([a-z-]+): +(.+)$/.exec(line) ?? [];
    return `  - { for: ${people}, text: ${quoted(step)} }`;
  });
  return steps.length > 0 ? ['steps:', ...steps] : ['steps: []   # what it tells people to do'];
}

function unsaidLines(text: string): readonly string[] {
  const unsaid = linesOf(text).map((line) => `  - ${quoted(line)}`);
  return unsaid.length > 0
    ? ['notStated:', ...unsaid]
    : ['notStated: []   # what it does not say, and readers would ask'];
}

/** An alert, as its issuer sent it. */
export const newAlert: NewKind = {
  questions: [
    { flag: 'slug', ask: 'File name: <day>-<subject>, 2026-02-06-iran-leave-now' },
    { flag: 'title', ask: 'Title' },
    { flag: 'issuer', ask: 'Issuer, an id of issuers.yaml' },
    { flag: 'passports', ask: 'Passports it speaks to: US, CA' },
    { flag: 'areas', ask: 'Countries it is about: IR' },
    { flag: 'sent', ask: 'Day or instant on which it was sent' },
    {
      flag: 'updates',
      ask: 'Earlier alerts of which it says that it updates them, ids, or nothing',
      otherwise: '',
    },
    {
      flag: 'cancels',
      ask: 'Earlier alerts that it takes back and ends, ids, or nothing',
      otherwise: '',
    },
    {
      flag: 'replaces',
      ask: 'The earlier alert whose place it takes, or nothing where both stay in force',
      otherwise: '',
    },
    {
      flag: 'expires',
      ask: 'Its end, a day or an instant, or not-stated where it prints none',
      otherwise: 'not-stated',
    },
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
    {
      flag: 'step',
      ask: 'A step for everyone, leaving, cannot-leave or dual-nationals: "leaving: Take warm clothes."',
      otherwise: '',
      many: true,
    },
    { flag: 'crossings', ask: 'Crossings that it names, or nothing', otherwise: '' },
    {
      flag: 'unsaid',
      ask: 'What it does not say, and readers would ask',
      otherwise: '',
      many: true,
    },
    { flag: 'source', ask: 'The document, an id of sources.yaml' },
    { flag: 'sentence', ask: 'One sentence about the alert' },
  ],
  edit(answers, mint) {
    const { slug = '', do: action, updates, cancels } = answers;
    if (updates && cancels) {
      return { refusal: 'An alert updates or cancels: give --updates or --cancels, not both.' };
    }
    const value = (flag: string) => quoted(answers[flag] ?? '');
    const text = [
      '---',
      `title: ${value('title')}`,
      `issuer: ${answers['issuer']}`,
      `areas: ${listOf(answers['areas'] ?? '')}`,
      `audience: { passports: ${listOf(answers['passports'] ?? '')} }`,
      `sent: ${value('sent')}`,
      ...linksOf(answers),
      `expires: ${value('expires')}   # only an end that the issuer printed`,
      ...(action === 'none'
        ? ['actions: not-stated   # no instruction of it is in our records']
        : [
            'actions:   # in the order of the text, all five keys',
            `  - { do: ${action}, by: ${answers['by']}, to: ${listOrNot(answers['to'] ?? '')}, condition: ${value('condition')}, quote: ${value('quote')} }`,
          ]),
      `event: ${value('event')}`,
      ...stepLines(answers['step'] ?? ''),
      `crossings: ${listOf(answers['crossings'] ?? '')}`,
      ...unsaidLines(answers['unsaid'] ?? ''),
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
