import type { CrossingEntry } from '../records/content.ts';
import type { Records } from './rule.ts';

/** A name without case, accents and signs, so that "Gürbulak / Bazargan" and "gurbulak-bazargan" are one. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every name by which a crossing is known, as it is written. */
export function namesOf(crossing: CrossingEntry): readonly string[] {
  const sides = Object.values(crossing.sides).flatMap(({ name, otherNames, aliases }) => [
    ...[name, ...otherNames].flatMap(({ text, latin, ascii }) => [text, latin, ascii]),
    ...aliases,
  ]);
  return [...new Set([crossing.name, crossing.asciiName, ...sides])];
}

/** The crossings by their folded names; a name that two crossings share leads to the first of them. */
export function crossingsByName(records: Records): ReadonlyMap<string, CrossingEntry> {
  const found = new Map<string, CrossingEntry>();
  for (const crossing of records.crossings.values()) {
    for (const name of namesOf(crossing))
      if (!found.has(fold(name))) found.set(fold(name), crossing);
  }
  return found;
}

/** The crossing of two names in either order, "Bazargan/Gürbulak". */
export function crossingOfPair(
  records: Records,
  one: string,
  other: string,
): CrossingEntry | undefined {
  return [...records.crossings.values()].find((crossing) => {
    const names = new Set(
      namesOf(crossing).flatMap((name) => [fold(name), ...name.split('/').map(fold)]),
    );
    return names.has(fold(one)) && names.has(fold(other));
  });
}
