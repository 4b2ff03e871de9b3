import type { Finding, Path, Rule } from './rule.ts';

/** A country that something leads to must have a page. */
export const unknownCountry: Rule = {
  code: 'OV203',
  severity: 'error',
  title: 'A country without a page',
  *check({ read, records, at, atKey }) {
    if (records.advisories.size < read.ids.advisories.size) return;
    const known = new Set([...records.advisories.values()].map(({ code }) => code));
    const missing = (place: Finding['at'], code: string): Finding => ({
      at: place,
      message: 'No advisory has this country code.',
      found: code,
      allowed: [...known].sort().join(', '),
      remedy: 'Mend the code, or write an advisory for the country.',
    });
    for (const { file, countries } of records.borders.values()) {
      for (const [index, code] of countries.entries()) {
        if (!known.has(code)) yield missing(at(file, ['countries', index]), code);
      }
    }
    for (const { file, areas, actions } of records.alerts.values()) {
      const named: [Path, string][] = areas.map((code, index) => [['areas', index], code]);
      for (const [index, action] of actions === 'not-stated' ? [] : actions.entries()) {
        if (action.to === 'not-stated') continue;
        for (const [place, code] of action.to.entries())
          named.push([['actions', index, 'to', place], code]);
      }
      for (const [path, code] of named) if (!known.has(code)) yield missing(at(file, path), code);
    }
    const site = `${read.label}/site.yaml`;
    for (const field of ['freshness', 'outsidePage'] as const) {
      for (const code of Object.keys(records.site?.[field] ?? {})) {
        if (code !== 'default' && !known.has(code)) yield missing(atKey(site, [field, code]), code);
      }
    }
  },
};
