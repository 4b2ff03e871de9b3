import { earliest, isLaterInstant } from '../domain/calendar-days.ts';
import type { Rule } from './rule.ts';

/** An alert that ends before it was sent was never in force. */
export const alertEnd: Rule = {
  code: 'OV302',
  severity: 'error',
  title: 'An alert that ends before it was sent',
  *check({ records, at }) {
    for (const { file, sent, expires } of records.alerts.values()) {
      if (expires === 'not-stated') continue;
      const instants = typeof sent === 'string' && sent.includes('T') && expires.includes('T');
      const over = instants ? isLaterInstant(sent, expires) : earliest(expires) < earliest(sent);
      if (!over) continue;
      yield {
        at: at(file, ['expires']),
        message: 'The alert ends before it was sent.',
        found: expires,
        allowed: `${typeof sent === 'string' ? sent : earliest(sent)} or later, or \`not-stated\``,
        remedy: 'Write the end that the issuer printed; where it printed none, `not-stated`.',
      };
    }
  },
};
