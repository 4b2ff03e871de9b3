import { earliest, latest } from '../domain/calendar-days.ts';
import type { Rule } from './rule.ts';

/** An alert is found by its day: the file name begins with a day on which it can have been sent. */
export const alertFileName: Rule = {
  code: 'OV113',
  severity: 'error',
  title: 'An alert whose file name has another day',
  *check({ records, at }) {
    for (const { slug, file, sent } of records.alerts.values()) {
      const day = /^(\d{4}-\d{2}-\d{2})-./.exec(slug)?.[1];
      const printed = typeof sent === 'string' ? sent.slice(0, 10) : undefined;
      if (
        day !== undefined &&
        (day === printed || (earliest(sent) <= day && day <= latest(sent)))
      ) {
        continue;
      }
      yield {
        at: at(file, ['sent']),
        message: 'The file name of an alert begins with the day on which it was sent.',
        found: `${slug}.md`,
        allowed: `${latest(sent)}-<slug>.md`,
        remedy: 'Rename the file before it is published, or mend `sent`.',
      };
    }
  },
};
