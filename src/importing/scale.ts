import type { Found, FoundLevel } from './found.ts';

/** The codes that were found, with their labels, in the order of the codes: of numbered levels that is their scale. */
export function scaleFound(levels: readonly FoundLevel[]): Found['scale'] {
  const labels = new Map(levels.map(({ code, label }) => [code, label]));
  return [...labels]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([code, label]) => ({ code, label }));
}
