import type { Content } from '../records/content.ts';
import type { CrossingStatus, RowGroup } from './derived.ts';
import { saysDoNotTravel } from './regions.ts';

/** A group of the status table with its rows in order. */
export interface StatusGroup {
  readonly group: RowGroup;
  readonly statuses: readonly CrossingStatus[];
}

const ORDER: readonly RowGroup[] = [
  'way-out',
  'way-out-with-warning',
  'by-authorisation',
  'closed',
  'not-known',
  'do-not-use',
];

/** The group of a row: what it is of use for, never what it was. */
export function rowGroupOf(status: CrossingStatus): RowGroup {
  if (status.word === 'do-not-use') return 'do-not-use';
  if (!status.current) return 'not-known';
  switch (status.word) {
    case 'open':
    case 'conditional':
      return saysDoNotTravel(status.farSide) ? 'way-out-with-warning' : 'way-out';
    case 'by-authorisation':
    case 'case-by-case':
      return 'by-authorisation';
    case 'closed':
      return 'closed';
    case 'conflicting':
    case 'not-assessed':
    case 'unknown':
      return 'not-known';
    default:
      return status.word satisfies never;
  }
}

/** The newest day a row speaks of: of what is not known, that of its newest last word. */
function newestDay(status: CrossingStatus): string {
  const reports = status.lastWords.flatMap(({ told, beside }) => [...told, ...beside]);
  const days = [
    ...reports.map(({ day }) => day),
    ...status.lastWords.map(({ day }) => day),
    ...(status.current || status.lastWords.length === 0 ? [status.asOf ?? ''] : []),
  ];
  return days.sort().at(-1) ?? '';
}

/**
 * The rows of a status table, grouped and in order; groups without rows are left out. Inside a group the newest day
 * stands first, then the name; gates not to be used stand border by border.
 */
export function groupRows(
  content: Content,
  statuses: readonly CrossingStatus[],
): readonly StatusGroup[] {
  const names = new Intl.Collator('en');
  const name = (status: CrossingStatus) => content.crossings.get(status.crossing)?.name ?? '';
  const border = (status: CrossingStatus) =>
    status.word === 'do-not-use' ? (content.borders.get(status.border)?.name ?? '') : '';
  const rows = statuses.map((status) => ({
    status,
    group: rowGroupOf(status),
    newest: status.word === 'do-not-use' ? '' : newestDay(status),
  }));
  rows.sort((one, other) => {
    if (one.newest !== other.newest) return one.newest < other.newest ? 1 : -1;
    return (
      names.compare(border(one.status), border(other.status)) ||
      names.compare(name(one.status), name(other.status)) ||
      (one.status.crossing < other.status.crossing ? -1 : 1)
    );
  });
  return ORDER.map((group) => ({
    group,
    statuses: rows.filter((row) => row.group === group).map(({ status }) => status),
  })).filter(({ statuses: inGroup }) => inGroup.length > 0);
}
