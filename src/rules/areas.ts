import { didYouMean } from '../reading/nearest.ts';
import type { Rule } from './rule.ts';

/** The warnings of a region reach a gate by the areas of its side; a misspelt area would lose them. */
export const areas: Rule = {
  code: 'OV206',
  severity: 'error',
  title: 'An area that no region has, or of another country',
  *check({ read, records, at }) {
    const byCode = new Map(
      [...records.advisories.values()].map((country) => [country.code, country]),
    );
    for (const { file, code, regions } of records.advisories.values()) {
      for (const [index, { area }] of regions.entries()) {
        if (!/^[A-Z]/.test(area) || area.startsWith(`${code}-`)) continue;
        yield {
          at: at(file, ['regions', index, 'area']),
          message: 'This area lies in another country.',
          found: area,
          allowed: `${code}-..., or a slug of ours`,
          remedy: 'A region stands in the file of the country in which it lies.',
        };
      }
    }
    if (records.advisories.size < read.ids.advisories.size) return;
    for (const { file, sides } of records.crossings.values()) {
      for (const [code, side] of Object.entries(sides)) {
        if (side.areas === 'not-stated') continue;
        const ours = (byCode.get(code)?.regions ?? []).map(({ area }) => area);
        for (const [index, area] of side.areas.entries()) {
          const isIso = new RegExp(`^${code}-[A-Z0-9]{1,3}$`).test(area);
          if (isIso || ours.includes(area)) continue;
          yield {
            at: at(file, ['sides', code, 'areas', index]),
            message: `No region of ${code} has this area, so its warnings would not reach the gate.`,
            found: area,
            allowed: [`${code}-<ISO 3166-2>`, ...new Set(ours)].join(', '),
            remedy: didYouMean(area, ours, 'Write the area as the region of that country does.'),
          };
        }
      }
    }
  },
};
