import type { Path, Rule } from './rule.ts';

/** An update or a cancellation speaks of an older alert: one that names none says nothing of it, and ends nothing. */
export const idleAlert: Rule = {
  code: 'OV406',
  severity: 'error',
  title: 'An alert that updates nothing',
  *check({ records, at }) {
    for (const { file, slug, issuer, type, references, replaces } of records.alerts.values()) {
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
      const ended: readonly (readonly [Path, string])[] = [
        ...(type === 'cancel'
          ? references.map((older, index) => [['references', index], older] as const)
          : []),
        ...(replaces === 'not-stated' ? [] : [[['replaces', 'alert'], replaces.alert] as const]),
      ];
      for (const [path, older] of ended) {
        const theirs = records.alerts.get(older)?.issuer;
        if (theirs === undefined || theirs === issuer) continue;
        yield {
          at: at(file, path),
          message: `Only its issuer ends an alert; this one is of \`${theirs}\` and stays in force.`,
          found: older,
          allowed: `alerts of \`${issuer}\``,
          remedy: 'Name an alert of the same issuer, or none: both are shown.',
        };
      }
    }
  },
};
