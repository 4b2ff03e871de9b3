import type { Content } from '../records/content.ts';
import type { Checked } from '../records/report.ts';
import type { Day } from '../records/scalars.ts';
import { alertsOn } from './alerts.ts';
import { addDays, compareDays, lastDayBy } from './calendar-days.ts';
import { freshnessOf } from './freshness.ts';

/** By when a record has to be looked at again. */
export interface Review {
  readonly collection: 'advisories' | 'alerts' | 'borders' | 'crossings';
  readonly slug: string;
  readonly due: Day;
  /** The newest day on which somebody looked; undefined where nobody has. */
  readonly last: Day | undefined;
}

interface Kept {
  readonly slug: string;
  readonly checked: readonly Checked[];
}

/**
 * When each country, border, crossing and alert in force is due, as known on a day, the earliest first. Whoever keeps a
 * record looks at it at least as often as its words run out; where nobody has ever looked, it is due on the day itself.
 */
export function reviewsOn(content: Content, day: Day): readonly Review[] {
  const review = (
    collection: Review['collection'],
    { slug, checked }: Kept,
    countries: readonly string[],
  ): Review => {
    const last = lastDayBy(
      checked.map(({ on }) => on),
      day,
    );
    const due = last === undefined ? day : addDays(last, freshnessOf(content.site, countries));
    return { collection, slug, due, last };
  };
  return [
    ...[...content.advisories.values()].map((one) => review('advisories', one, [one.code])),
    ...[...content.borders.values()].map((one) => review('borders', one, one.countries)),
    ...[...content.crossings.values()].map((one) =>
      review('crossings', one, Object.keys(one.sides)),
    ),
    ...alertsOn(content, day)
      .filter(({ state }) => state === 'in-force')
      .map(({ alert, reviewBy, sentLast }): Review => {
        return { collection: 'alerts', slug: alert.slug, due: reviewBy, last: sentLast };
      }),
  ].sort((one, other) => compareDays(one.due, other.due));
}
