import { PERIOD } from '../reading/directives.ts';
import { DaySchema } from '../records/scalars.ts';
import { placeOfNode, proseNodes } from './prose-nodes.ts';
import type { Finding, Rule } from './rule.ts';

/** A passage that belongs to a time says to which: a misspelt `until` would leave it standing for ever. */
export const period: Rule = {
  code: 'OV507',
  severity: 'error',
  title: 'A period without days',
  *check(context) {
    for (const { file, node } of proseNodes(context)) {
      if (node.type !== 'containerDirective' || node.name !== PERIOD) continue;
      for (const finding of wrongWith(node.attributes ?? {})) {
        yield { at: placeOfNode(file, node), ...finding };
      }
    }
  },
};

function* wrongWith(
  attributes: Readonly<Record<string, string | null | undefined>>,
): Generator<Omit<Finding, 'at'>> {
  const { from, until, ...others } = attributes;
  const allowed = ':::period{from="YYYY-MM-DD" until="YYYY-MM-DD"}';
  for (const key of Object.keys(others)) {
    yield {
      message: 'A period has no such key.',
      found: key,
      allowed,
      remedy: 'Write `from`, `until` or both; both days belong to the period.',
    };
  }
  if (from == null && until == null) {
    yield {
      message: 'The period names no day.',
      allowed,
      remedy: 'Write `from`, `until` or both; both days belong to the period.',
    };
  }
  for (const [key, day] of Object.entries({ from, until })) {
    if (day == null || DaySchema.safeParse(day).success) continue;
    yield {
      message: `\`${key}\` is no day.`,
      found: day,
      allowed,
      remedy: 'Write a day that exists.',
    };
  }
  if (from != null && until != null && until < from) {
    yield {
      message: 'The period ends before it begins.',
      found: `${from} to ${until}`,
      remedy: 'Write the first day in `from` and the last one in `until`.',
    };
  }
}
