import { changedSince } from '../domain/translations.ts';
import type { Rule } from './rule.ts';

/** A translation of an older text says so on its page; somebody should mend it. */
export const translationBehind: Rule = {
  code: 'OV903',
  severity: 'warning',
  title: 'A translation behind its original',
  *check({ records, at }) {
    for (const { file, folder, slug, of } of records.translations.values()) {
      const original = records[folder].get(slug);
      const changed = changedSince(original?.changes ?? [], of);
      if (changed === undefined) continue;
      yield {
        at: at(file, ['of']),
        message: `The original changed on ${changed}.`,
        found: of,
        remedy: 'Translate what changed and write that day.',
      };
    }
  },
};
