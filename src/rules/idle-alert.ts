import type { Rule } from './rule.ts';

/** An update or a cancellation speaks of an alert; without one it would end nothing, and the old one would stand. */
export const idleAlert: Rule = {
  code: 'OV406',
  severity: 'error',
  title: 'An alert that updates nothing',
  *check({ records, at }) {
    for (const { file, slug, type, references, replaces } of records.alerts.values()) {
      if (type !== 'alert' && references.length === 0) {
        yield {
          at: at(file, ['type']),
          message: `This is an ${type === 'update' ? 'update' : 'end'} of no alert.`,
          found: type,
          remedy: 'Name the alert of which it speaks in `references`, or write `type: alert`.',
        };
      }
      if (references.includes(slug) || (replaces !== 'not-stated' && replaces.alert === slug)) {
        yield {
          at: at(file, references.includes(slug) ? ['references'] : ['replaces', 'alert']),
          message: 'The alert speaks of itself.',
          found: slug,
          remedy: 'Name the older alert.',
        };
      }
    }
  },
};
