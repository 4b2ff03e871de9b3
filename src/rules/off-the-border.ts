import { distanceToBorder } from '../reading/border-line.ts';
import type { Rule } from './rule.ts';

/** What the line of the boundary data and a surveyor's line may lie apart. */
const SLACK_KM = 5;

/** A crossing lies on its border: a swapped or misspelt coordinate sends people to the wrong place. */
export const offTheBorder: Rule = {
  code: 'OV408',
  severity: 'error',
  title: 'A place that is not on its border',
  *check({ records, at }) {
    const numeric = new Map(
      [...records.advisories.values()].map(({ code, numeric: number }) => [code, number]),
    );
    for (const { file, sides, location } of records.crossings.values()) {
      if (location === 'not-stated') continue;
      const [one, other] = Object.keys(sides).map((code) => numeric.get(code));
      if (one === undefined || other === undefined) continue;
      const far = distanceToBorder([location.lon, location.lat], one, other);
      if (far !== undefined && far <= location.accuracyKm + SLACK_KM) continue;
      const place = `${location.lat}, ${location.lon}`;
      yield far === undefined
        ? {
            at: at(file, ['location']),
            message: 'The boundary data knows no land border between these two countries.',
            found: `${one}, ${other}`,
            remedy: 'Mend `numeric` of the two advisories, or the sides of the crossing.',
          }
        : {
            at: at(file, ['location', 'lat']),
            message: `The place lies ${Math.round(far)} km off the border line.`,
            found: place,
            allowed: `at most ${location.accuracyKm + SLACK_KM} km: \`accuracyKm\` and ${SLACK_KM} km more`,
            remedy:
              'Look whether latitude and longitude are swapped; else write how exact the place is.',
          };
    }
  },
};
