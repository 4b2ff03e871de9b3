import { fold } from './names.ts';
import type { Finding, Place, Rule } from './rule.ts';

/** An alias leads to one place: it is unique between records, and no other record has it for a name. */
export const aliases: Rule = {
  code: 'OV402',
  severity: 'error',
  title: 'An alias of two records',
  *check({ records, at }) {
    const crossings = [...records.crossings.values()].map((crossing) => ({
      file: crossing.file,
      names: [crossing.slug, crossing.name, crossing.asciiName],
      aliases: Object.entries(crossing.sides).flatMap(([code, side]) =>
        side.aliases.map(
          (alias, index) => [alias, at(crossing.file, ['sides', code, 'aliases', index])] as const,
        ),
      ),
    }));
    const countries = [...records.advisories.values()].map((country) => ({
      file: country.file,
      names: [country.slug, ...Object.values(country.names)],
      aliases: country.aliases.map(
        (alias, index) => [alias, at(country.file, ['aliases', index])] as const,
      ),
    }));
    yield* shared(crossings);
    yield* shared(countries);
  },
};

interface Named {
  readonly file: string;
  readonly names: readonly string[];
  readonly aliases: readonly (readonly [string, Place])[];
}

function* shared(records: readonly Named[]): Generator<Finding> {
  const names = new Map<string, string>();
  for (const { file, names: own } of records) {
    for (const name of own) if (!names.has(fold(name))) names.set(fold(name), file);
  }
  const taken = new Map<string, string>();
  for (const { file, aliases: own } of records) {
    for (const [alias, at] of own) {
      const other = [names.get(fold(alias)), taken.get(fold(alias))].find(
        (owner) => owner !== undefined && owner !== file,
      );
      if (other === undefined) taken.set(fold(alias), file);
      else {
        yield {
          at,
          message: `This alias already leads to ${other}.`,
          found: alias,
          remedy: 'Take it out of one of the two; where both need it, it can lead to neither.',
        };
      }
    }
  }
}
