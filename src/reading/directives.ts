/**
 * Facts in prose are references: `:crossing[slug]`, `:stay[TR]`, `:contact[id]`, `:date[2026-02-05]` and `:source[id]`
 * are printed from the record they name. `:::period{from="..." until="..."}` holds a passage that belongs to a time.
 */
export const REFERENCES = ['crossing', 'stay', 'contact', 'date', 'source'] as const;

export type Reference = (typeof REFERENCES)[number];

export const PERIOD = 'period';

export function isReference(name: string): name is Reference {
  return (REFERENCES as readonly string[]).includes(name);
}

export function isDirectiveName(name: string): boolean {
  return name === PERIOD || isReference(name);
}

/**
 * Whether a passage is shown on a day: from `from` through `until`, both days included. Without `until` it is shown from
 * then on.
 */
export function inPeriod(
  attributes: Readonly<Record<string, string | null | undefined>> | null | undefined,
  day: string,
): boolean {
  const from = attributes?.['from'];
  const until = attributes?.['until'];
  return (from == null || from <= day) && (until == null || day <= until);
}
