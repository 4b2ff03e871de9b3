import type { Nodes } from 'mdast';
import { isDirectiveName, isReference, REFERENCES, type Reference } from '../reading/directives.ts';
import { didYouMean } from '../reading/nearest.ts';
import { plainText } from '../reading/plain-text.ts';
import { DaySchema } from '../records/scalars.ts';
import { placeOfNode, proseNodes } from './prose-nodes.ts';
import type { Context, Rule } from './rule.ts';

/** A fact in prose is printed from its record; a reference that leads nowhere would print nothing. */
export const proseReference: Rule = {
  code: 'OV501',
  severity: 'error',
  title: 'A reference in prose that names nothing',
  *check(context) {
    const known = knownNames(context);
    for (const { file, node } of proseNodes(context)) {
      if (!isDirective(node)) continue;
      const { name, type } = node;
      const at = placeOfNode(file, node);
      const expected = isReference(name) ? 'textDirective' : 'containerDirective';
      if (!isDirectiveName(name)) {
        yield {
          at,
          message: 'No reference has this name.',
          found: `${COLONS[type]}${name}`,
          allowed: `${REFERENCES.map((word) => `:${word}[...]`).join(', ')}, :::period{...}`,
          remedy: didYouMean(
            name,
            [...REFERENCES, 'period'],
            'Use one of these, or put a space behind the colon.',
          ),
        };
      } else if (type !== expected) {
        yield {
          at,
          message: isReference(name)
            ? 'A reference stands in a sentence.'
            : 'A period holds whole paragraphs.',
          found: `${COLONS[type]}${name}`,
          allowed: isReference(name) ? `:${name}[...]` : ':::period{from="..."} and a closing :::',
          remedy: 'Write it with the right number of colons.',
        };
      } else if (isReference(name)) {
        const argument = plainText(node);
        const problem = known(name, argument);
        if (problem === undefined) continue;
        yield { at, found: argument === '' ? 'nothing' : argument, ...problem };
      }
    }
  },
};

const COLONS = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

function isDirective(node: Nodes): node is Extract<Nodes, { type: keyof typeof COLONS }> {
  return Object.hasOwn(COLONS, node.type);
}

type Lookup = (
  name: Reference,
  argument: string,
) => { message: string; remedy: string } | undefined;

function knownNames({ read, records }: Context): Lookup {
  const countries = [...records.advisories.values()];
  const contacts = countries.flatMap((country) => country.contacts.map(({ id }) => id));
  const allRead = records.advisories.size === read.ids.advisories.size;
  const names = {
    crossing: read.ids.crossings,
    source: read.ids['sources.yaml'],
    contact: new Set(contacts),
    stay: new Set(countries.map(({ code }) => code)),
  };
  return (name, argument) => {
    if (name === 'date') {
      if (DaySchema.safeParse(argument).success) return undefined;
      return {
        message: 'This is no day.',
        remedy: 'Write a day that exists, `:date[2026-02-05]`.',
      };
    }
    if (names[name].has(argument)) return undefined;
    if (!allRead && (name === 'contact' || name === 'stay')) return undefined;
    const what = name === 'stay' ? 'country with this code' : `${name} with this id`;
    return {
      message: `There is no ${what}.`,
      remedy: didYouMean(argument, names[name], ADVICE[name]),
    };
  };
}

const ADVICE = {
  crossing: 'Write the file name of a crossing, without `.md`.',
  source: 'Write an id of `sources.yaml`.',
  contact: 'Write the id of a contact of an advisory.',
  stay: 'Write the ISO code of a country that has an advisory.',
} as const;
