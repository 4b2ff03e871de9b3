import type { PlainTable } from '../views/page.ts';
import type { LabelledLine, PastWord, Rich, RowView, TableView } from '../views/parts.ts';
import { wrap } from './columns.ts';
import { richWords, sentences } from './rich-words.ts';

/** "Label: value", the further lines of a long value set in. */
export function labelled(label: string, value: string, indent = ''): readonly string[] {
  return value.trim() === ''
    ? []
    : wrap(`${label}: ${value}`, { first: indent, rest: `${indent}  ` });
}

export function labelledLine(
  { label, text, warning }: LabelledLine,
  warned: string,
): readonly string[] {
  return labelled(label, warning ? `${warned}: ${richWords(text)}` : richWords(text));
}

/** The last words, newest first, each set in under what they are of. */
export function pastLines(words: readonly PastWord[], indent: string): readonly string[] {
  return words.flatMap(({ date, text }) =>
    wrap(`- ${date} ${richWords(text)}`, { first: indent, rest: `${indent}  ` }),
  );
}

function rowLines(row: RowView, columns: TableView['columns'], warned: string): readonly string[] {
  const each = (label: string, texts: readonly Rich[]) =>
    texts.flatMap((text) => labelled(label, richWords(text), '  '));
  const name = [row.name.text, row.localName?.text, row.to]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return [
    ...wrap(name),
    ...(row.gates ?? []).flatMap((gate) => wrap(gate.text, { first: '  - ' })),
    ...labelled(
      columns.status,
      sentences([row.word, row.limit, row.under && richWords(row.under)]),
      '  ',
    ),
    ...pastLines(row.past, '    '),
    ...each(columns.says, row.says ? [row.says] : []),
    ...each(columns.condition, row.conditions),
    ...row.farSide.flatMap(({ text, warning }) =>
      labelled(columns.farSide, warning ? `${warned}: ${richWords(text)}` : richWords(text), '  '),
    ),
    ...each(columns.stay, row.stay ? [row.stay] : []),
  ];
}

/** The status table as records: the crossing, then each filled cell under its own label. */
export function tableBlocks(table: TableView, warned: string): readonly (readonly string[])[] {
  return [
    wrap(table.caption),
    ...table.groups.flatMap((group) => [
      wrap(`${group.heading}:`),
      ...group.rows.map((row) => rowLines(row, table.columns, warned)),
    ]),
  ];
}

/** A table of texts as records: the first cell, then each further one under the header of its column. */
export function plainTableBlocks({
  caption,
  head,
  rows,
}: PlainTable): readonly (readonly string[])[] {
  return [
    wrap(caption),
    ...rows.map(({ cells }) =>
      cells.flatMap((cell, index) =>
        index === 0 ? wrap(richWords(cell)) : labelled(head[index] ?? '', richWords(cell), '  '),
      ),
    ),
  ];
}
