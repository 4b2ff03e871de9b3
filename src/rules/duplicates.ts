import { claimsOf, placesOf } from './claims.ts';
import type { Context, Finding, Path, Place, Rule } from './rule.ts';

/** Two things of one name: links and addresses could mean either, and one of the two would be lost. */
export const duplicates: Rule = {
  code: 'OV401',
  severity: 'error',
  title: 'Two things of one name',
  *check(context) {
    const { read, records, at } = context;
    const whole = (file: string): Place => ({ file, line: 1, column: 1 });
    const advisories = [...records.advisories.values()];
    const field = (name: 'code' | 'alpha3' | 'numeric') =>
      advisories.map((country) => [country[name], at(country.file, [name])] as const);
    const slugs = (folders: readonly string[]) =>
      read.files.flatMap(({ file, kind }) =>
        kind.kind === 'record' && folders.includes(kind.folder)
          ? [[kind.slug, whole(file)] as const]
          : [],
      );
    yield* repeated('file name', slugs(['advisories']));
    yield* repeated('file name', slugs(['alerts']));
    yield* repeated('file name', slugs(['borders', 'crossings']));
    for (const name of ['code', 'alpha3', 'numeric'] as const)
      yield* repeated(`\`${name}\``, field(name));
    yield* repeated('contact id', idsOf(context, 'contacts'));
    for (const country of advisories) {
      yield* repeated('entry rule id', withIds(context, country.file, 'entry', country.entry));
      yield* repeated('region id', withIds(context, country.file, 'regions', country.regions));
    }
    for (const place of placesOf(records)) {
      const ids = claimsOf(place).map(
        ({ claim, path }) => [claim.id, at(place.file, [...path, 'id'])] as const,
      );
      yield* repeated('report id', ids);
    }
  },
};

function idsOf(context: Context, list: 'contacts') {
  return [...context.records.advisories.values()].flatMap((country) =>
    withIds(context, country.file, list, country[list]),
  );
}

function withIds(
  { at }: Context,
  file: string,
  list: string,
  items: readonly { readonly id: string }[],
) {
  return items.map(({ id }, index) => {
    const path: Path = [list, index, 'id'];
    return [id, at(file, path)] as const;
  });
}

/** Names that differ only in case or in how their accents are stored are one name to a file system. */
function* repeated(what: string, names: readonly (readonly [string, Place])[]): Generator<Finding> {
  const first = new Map<string, Place>();
  for (const [name, at] of names) {
    const folded = name.normalize('NFC').toLowerCase();
    const before = first.get(folded);
    if (before === undefined) first.set(folded, at);
    else {
      yield {
        at,
        message: `This ${what} stands already at ${before.file}:${before.line}.`,
        found: name,
        remedy: 'Change the newer of the two: what is published never changes its name.',
      };
    }
  }
}
