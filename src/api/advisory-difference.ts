import type { Difference } from './difference.ts';
import { type Pair, pairs } from './pairs.ts';
import type { Published } from './published.ts';

type Advisory = Published['advisories'][number];
type Contact = Advisory['contacts'][number];
type Kind = Difference['kind'];

/** What two values of one thing are called, where they differ. */
function turned(
  kind: Kind,
  subject: string,
  what: string,
  before: string | undefined,
  after: string | undefined,
): readonly Difference[] {
  if (before === after) return [];
  const words = `${subject}, ${what}: ${before ?? 'none'} → ${after ?? 'none'}`;
  return [{ kind, subject, before, after, words }];
}

/** Compares records of one kind inside a country, each told in a few words. */
function each<Record>(
  kind: Kind,
  subject: string,
  records: { readonly before: readonly Record[]; readonly after: readonly Record[] },
  say: { readonly key: (record: Record) => string; readonly words: (record: Record) => string },
): readonly Difference[] {
  return pairs(records.before, records.after, say.key).flatMap(({ key, before, after }) =>
    turned(kind, subject, key, before && say.words(before), after && say.words(after)),
  );
}

function known({ value }: { readonly value?: unknown }): string {
  if (value === null || value === undefined) return 'not known';
  return typeof value === 'object' ? Object.values(value).filter(Boolean).join(' ') : String(value);
}

/** Numbers and addresses that came or went, and whether the contact opened or closed. */
function contactDifferences(
  id: string,
  { key, before, after }: Pair<Contact>,
): readonly Difference[] {
  const values = (contact: Contact | undefined) =>
    contact?.channels.map(({ value }) => value) ?? [];
  const without = (values: readonly string[], others: readonly string[]) =>
    values.filter((value) => !others.includes(value)).join(', ');
  const was = before?.state.word;
  const is = after?.state.word;
  const added = without(values(after), values(before));
  const removed = without(values(before), values(after));
  const turns = [
    ...(was === is ? [] : [`${was ?? 'none'} → ${is ?? 'none'}`]),
    ...(added === '' ? [] : [`added ${added}`]),
    ...(removed === '' ? [] : [`removed ${removed}`]),
  ];
  if (turns.length === 0) return [];
  const words = `${id}, contact ${key}: ${turns.join('; ').replaceAll('not-known', 'not known')}`;
  return [{ kind: 'contact', subject: id, before: was, after: is, words }];
}

function inside(before: Advisory, after: Advisory): readonly Difference[] {
  const { id } = after;
  return [
    ...each(
      'instruction',
      id,
      { before: before.instructions, after: after.instructions },
      {
        key: ({ passport }) => `instruction for passport ${passport}`,
        // The first line is the name of the document, the second what it says.
        words: ({ kind, words }) => `${kind}, “${words['en']?.[1] ?? 'nothing'}”`,
      },
    ),
    ...each(
      'level',
      id,
      { before: before.levels, after: after.levels },
      {
        key: ({ issuer }) => `level of ${issuer.id}`,
        words: ({ code, label }) => `${code} (${label})`,
      },
    ),
    ...each(
      'region',
      id,
      { before: before.regions, after: after.regions },
      {
        key: (region) => `warning ${region.id}`,
        words: ({ advice, exception, noLongerNamedIn }) =>
          [
            advice.replaceAll('-', ' '),
            exception ?? '',
            noLongerNamedIn ? 'no longer named by its issuer' : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
      },
    ),
    ...each(
      'stay',
      id,
      { before: before.stays, after: after.stays },
      {
        key: ({ country, passport }) => `stay in ${country} with passport ${passport}`,
        words: ({ visa, days, window, conditions }) =>
          [
            `visa ${known(visa)}`,
            `days ${known(days)}`,
            `window ${known(window)}`,
            ...conditions.map(({ text }) => text),
          ].join(', '),
      },
    ),
    ...pairs(before.contacts, after.contacts, (contact) => contact.id).flatMap((pair) =>
      contactDifferences(id, pair),
    ),
  ];
}

/** What changed in countries: instructions, levels, warnings, stays and contacts; countries that came or went. */
export function advisoryDifferences(older: Published, newer: Published): readonly Difference[] {
  return pairs(older.advisories, newer.advisories, ({ id }) => id).flatMap(
    ({ key, before, after }): readonly Difference[] => {
      if (before && after) return inside(before, after);
      const words = `${key}: ${after ? 'country added' : 'country REMOVED'}`;
      return [{ kind: 'record', subject: key, before: before && key, after: after && key, words }];
    },
  );
}
