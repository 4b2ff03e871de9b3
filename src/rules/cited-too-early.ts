import type { Nodes } from 'mdast';
import { latest } from '../domain/calendar-days.ts';
import { PERIOD } from '../reading/directives.ts';
import { plainText } from '../reading/plain-text.ts';
import { DaySchema } from '../records/scalars.ts';
import { publicationOf } from './claims.ts';
import type { Finding, ReadFile, Records, Rule } from './rule.ts';

/** A build of an earlier day knows nothing of a later document: what cites one stands in a period that begins with it. */
export const citedTooEarly: Rule = {
  code: 'OV305',
  severity: 'error',
  title: 'A passage that is older than what it cites',
  *check({ read, records }) {
    for (const file of read.files) {
      if (file.body === undefined) continue;
      yield* within(file.body, file.file, firstDayOf(file, records), records);
    }
  },
};

/** The day from which a page is there: an alert's from its publication, every other one from the beginning. */
function firstDayOf({ file }: ReadFile, records: Records): string | undefined {
  const slug = /\/alerts\/([^/.]+)\.[^/]*$/.exec(file)?.[1];
  const alert = slug === undefined ? undefined : records.alerts.get(slug);
  if (alert === undefined) return undefined;
  return publicationOf(records, alert.source)?.last ?? latest(alert.sent);
}

function* within(
  node: Nodes,
  file: string,
  from: string | undefined,
  records: Records,
): Generator<Finding> {
  if (node.type === 'textDirective' && node.name === 'source') {
    const id = plainText(node);
    const known = publicationOf(records, id)?.last;
    if (known === undefined || (from !== undefined && from >= known)) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    yield {
      at: { file, line, column },
      message:
        from === undefined
          ? `The passage stands on the pages of every day, and \`${id}\` is known from ${known}.`
          : `The passage begins on ${from}, and \`${id}\` is known from ${known}.`,
      found: id,
      allowed: `:::period{from="${known}"}, or a later day`,
      remedy: 'Put the passage into a period that begins when all that it cites is known.',
    };
    return;
  }
  const begins = node.type === 'containerDirective' && node.name === PERIOD ? fromOf(node) : '';
  const later = from === undefined || begins > from ? begins || from : from;
  if (!('children' in node)) return;
  for (const child of node.children) yield* within(child, file, later, records);
}

/** The day on which a period begins; empty where it names none, or none that exists. */
function fromOf(node: Nodes & { type: 'containerDirective' }): string {
  const from = node.attributes?.['from'];
  return DaySchema.safeParse(from).success ? String(from) : '';
}
