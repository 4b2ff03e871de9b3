import type { Rule } from './rule.ts';

/** A copy leads to one text: it is no copy of itself, and no text is the copy of its own copy. */
export const copies: Rule = {
  code: 'OV208',
  severity: 'error',
  title: 'Copies that lead in a circle',
  *check({ read, records, at }) {
    const copiesOf = (id: string) =>
      (records.sources.get(id)?.via ?? []).map(({ source }) => source);
    for (const [id, { via }] of records.sources) {
      for (const [index, copy] of via.entries()) {
        const seen = new Set<string>();
        const open = [copy.source];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
          if (seen.has(next)) continue;
          seen.add(next);
          open.push(...copiesOf(next));
        }
        if (!seen.has(id)) continue;
        yield {
          at: at(`${read.label}/sources.yaml`, [id, 'via', index, 'source']),
          message: 'This copy leads back to the text itself.',
          found: copy.source,
          remedy: 'Let `via` name only the copies in which we read the official text.',
        };
      }
    }
  },
};
