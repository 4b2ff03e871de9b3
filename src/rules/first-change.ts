import type { Rule } from './rule.ts';

/** A note of a minor change is left out of feeds; the first one tells readers that the page exists. */
export const firstChange: Rule = {
  code: 'OV409',
  severity: 'error',
  title: 'A first change that is minor',
  *check({ records, at }) {
    for (const folder of ['advisories', 'alerts', 'borders', 'crossings'] as const) {
      for (const { file, changes } of records[folder].values()) {
        const first = changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
        if (first?.kind !== 'minor') continue;
        yield {
          at: at(file, ['changes', changes.indexOf(first), 'kind']),
          message: 'The first change of a page cannot be minor: no feed would ever tell of it.',
          found: 'minor',
          allowed: 'new, major, correction, withdrawal, review',
          remedy: 'Write `new` where the page is new, or what the change was to its readers.',
        };
      }
    }
  },
};
