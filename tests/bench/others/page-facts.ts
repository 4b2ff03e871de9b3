import { richWords } from '../../../src/text/rich-words.ts';
import type { Block, PageView, Section } from '../../../src/views/page.ts';
import type { TableView } from '../../../src/views/parts.ts';
import {
  contactFacts,
  crossingFact,
  gatesFacts,
  type LineFact,
  line,
  linked,
  linkLine,
  panelFacts,
  present,
  type RowFact,
  rowFact,
} from './line-facts.ts';

/** A part of a page, of which one field is there: a heading, lines, a table of rows by their numbers, or prose. */
export interface PartFact {
  readonly heading?: string;
  readonly lines?: readonly LineFact[];
  readonly table?: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly groups: readonly { readonly heading: string; readonly rows: readonly number[] }[];
  };
  readonly html?: string;
  /** Whether the Markdown of the record stands here. */
  readonly body?: true;
}

/** Gives a row its number in the data of the site: the same number for the same row. */
export type NumberRow = (row: RowFact) => number;

function tableFact({ caption, columns, groups }: TableView, numberRow: NumberRow): PartFact {
  const { crossing, status, says, condition, farSide, stay } = columns;
  return {
    table: {
      caption,
      head: [crossing, status, says, condition, farSide, stay],
      groups: groups.map(({ heading, rows }) => ({
        heading,
        rows: rows.map((row) => numberRow(rowFact(row))),
      })),
    },
  };
}

/** What a block says, in the shape of data that the templates of any generator print; a map or a QR code says nothing. */
function blockFacts(block: Block, numberRow: NumberRow): readonly PartFact[] {
  switch (block.kind) {
    case 'text':
      return [{ lines: [linked(block.text)] }];
    case 'list':
      return [{ lines: block.items.map((item) => linked(item)) }];
    case 'quote':
      return [{ lines: [line(block.text), linked(block.from)] }];
    case 'heading':
      return [{ heading: block.text }];
    case 'prose':
      return [{ html: block.prose.html }];
    case 'instruction': {
      const { label, headline, lines } = block.instruction;
      return [{ lines: [linked(label), line(headline), ...lines.map((text) => linked(text))] }];
    }
    case 'gates':
      return [
        { lines: gatesFacts(block.gates) },
        ...(block.table ? [tableFact(block.table, numberRow)] : []),
      ];
    case 'buttons':
      return [{ lines: block.links.map(linkLine) }];
    case 'table':
      return [tableFact(block.table, numberRow)];
    case 'plain-table':
      return [
        { heading: block.table.caption },
        {
          lines: block.table.rows.map(({ cells: [first = [], ...others] }) => ({
            ...linked(first),
            under: others.map((cell, at) => `${block.table.head[at + 1]}: ${richWords(cell)}`),
          })),
        },
      ];
    case 'panel':
      return [{ lines: panelFacts(block.panel) }];
    case 'crossings': {
      const rows = block.crossings.map((one) => numberRow(crossingFact(one)));
      return [{ table: { caption: '', head: [], groups: [{ heading: '', rows }] } }];
    }
    case 'lines':
      return [{ lines: block.lines.map(({ label, text }) => linked(text, label)) }];
    case 'contacts':
      return [{ lines: block.contacts.flatMap(contactFacts) }];
    case 'levels':
      return [
        {
          lines: block.levels.map(({ words, issuer, dated, reasons, note }) => ({
            text: words,
            under: present([issuer, dated, reasons, note]),
          })),
        },
      ];
    case 'names':
      return [
        {
          lines: block.names.map(({ side, text, latin }) => ({
            label: side,
            text,
            under: present([latin]),
          })),
        },
      ];
    case 'shown':
      return [
        {
          lines: [
            { label: block.shown.name.side, text: block.shown.name.text },
            ...block.shown.sentences.map(({ text, meaning }) => ({
              text,
              under: present([meaning]),
            })),
          ],
        },
      ];
    case 'log':
      return [
        {
          lines: block.lines.map(({ date, text, more }) => ({
            ...linked(text, date),
            under: more.map(richWords),
          })),
        },
      ];
    case 'map':
    case 'qr':
    case 'extra':
      return [];
    default:
      return block satisfies never;
  }
}

function sectionFacts(section: Section, numberRow: NumberRow): readonly PartFact[] {
  return [
    { heading: section.heading },
    ...section.blocks.flatMap((block) => blockFacts(block, numberRow)),
    ...(section.beside ? sectionFacts(section.beside, numberRow) : []),
  ];
}

/** What a page says under its heading, in the order in which it says it. */
export function partsOf(view: PageView, numberRow: NumberRow): readonly PartFact[] {
  const { frame, lead, top, topBeside = [], sections } = view;
  return [
    ...(lead ? [{ lines: [linked(lead)] }] : []),
    ...[...top, ...topBeside].flatMap((block) => blockFacts(block, numberRow)),
    ...sections.flatMap((section) => sectionFacts(section, numberRow)),
    { lines: [linked(frame.footer), ...frame.footerLinks.map(linkLine)] },
  ];
}
