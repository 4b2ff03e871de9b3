import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Item, yamlOf } from '../../reading/yaml-style.ts';
import type { NewKind } from './new-kind.ts';

/** A document: an entry at the end of sources.yaml. */
export const newSource: NewKind = {
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
