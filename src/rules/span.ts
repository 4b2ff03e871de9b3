import { earliest } from '../domain/calendar-days.ts';
import { DatedSchema } from '../records/scalars.ts';
import type { Rule } from './rule.ts';
import { everyMap } from './walk.ts';

/** A span has its first day first, and nothing ends before it begins. */
export const span: Rule = {
  code: 'OV303',
  severity: 'error',
  title: 'A span whose last day lies before its first',
  *check(context) {
    for (const { file, path, map } of everyMap(context)) {
      const between = map['between'];
      if (Array.isArray(between) && String(between[1]) < String(between[0])) {
        yield {
          at: context.at(file, [...path, 'between']),
          message: 'The last day of `between` lies before its first.',
          found: between.join(', '),
          allowed: between.toReversed().join(', '),
          remedy: 'Write the first day first.',
        };
      }
      const until = map['until'];
      if (typeof until !== 'string' || until === 'not-stated') continue;
      const from = DatedSchema.safeParse(map['asOf'] ?? map['from']);
      if (!from.success || until >= earliest(from.data)) continue;
      yield {
        at: context.at(file, [...path, 'until']),
        message: 'This ends before the day of which it speaks.',
        found: until,
        allowed: `${earliest(from.data)} or later`,
        remedy: 'Write the last day that the issuer printed, or leave `until` out.',
      };
    }
  },
};
