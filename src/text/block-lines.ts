import { messagesOf } from '../i18n/messages.ts';
import { typeset } from '../i18n/typeset.ts';
import type { Block, CrossingLine, SignName } from '../views/page.ts';
import type {
  ContactView,
  GatesView,
  InstructionView,
  LevelView,
  LogLine,
  PanelView,
  Rich,
} from '../views/parts.ts';
import { spaced, underlined, wrap } from './columns.ts';
import { proseLines } from './prose-lines.ts';
import {
  labelled,
  labelledLine,
  pastLines,
  plainTableBlocks,
  tableBlocks,
} from './record-lines.ts';
import { linkWords, richWords, sentences } from './rich-words.ts';

const paragraph = (text: Rich): readonly string[] => wrap(richWords(text));

function instructionLines({ label, headline, lines }: InstructionView): readonly string[] {
  return [...paragraph(label), ...wrap(headline), ...lines.flatMap(paragraph)];
}

function panelLines({ headline, says, limit, past, lines }: PanelView): readonly string[] {
  return [
    ...wrap(sentences([headline])),
    ...(limit ? wrap(sentences([`${limit.label} ${limit.text}`])) : []),
    ...(says ? labelled(says.label, richWords(says.text)) : []),
    ...pastLines(past, ''),
    ...lines.flatMap(paragraph),
  ];
}

function gatesBlocks(
  view: GatesView,
  warned: string,
  comma: string,
): readonly (readonly string[])[] {
  const { heading, limit, gates, nobody, doNotUse } = view;
  return [
    [
      ...(nobody ? [...wrap(nobody.headline), ...paragraph(nobody.text)] : wrap(`${heading}:`)),
      ...wrap(sentences([limit])),
    ],
    [
      ...gates.flatMap(({ name, to, warning }) => [
        ...wrap(`${name.text} ${to}`, { first: '- ' }),
        ...(warning === undefined ? [] : wrap(`${warned}: ${warning}`, { first: '  ' })),
      ]),
      ...(doNotUse
        ? wrap(`${doNotUse.label} ${doNotUse.places.map(({ text }) => text).join(comma)}`, {
            first: '- ',
            rest: '  ',
          })
        : []),
    ],
  ];
}

function crossingLines({ name, word, past, notes }: CrossingLine): readonly string[] {
  return [
    ...wrap(`${name.text}: ${word}`, { rest: '  ' }),
    ...pastLines(past, '  '),
    ...notes.flatMap((note) => wrap(richWords(note), { first: '  ' })),
  ];
}

function contactLines(contact: ContactView): readonly string[] {
  const { name, forWhom, state, insteadLabel, instead, channels } = contact;
  return [
    ...wrap(name),
    ...wrap(forWhom, { first: '  ' }),
    ...(state ? wrap(richWords(state), { first: '  ' }) : []),
    ...(instead.length > 0 && insteadLabel ? wrap(insteadLabel, { first: '  ' }) : []),
    ...instead.flatMap((link) => wrap(linkWords(link), { first: '  - ' })),
    ...channels.flatMap(({ label, value, href, dated, note }) => [
      ...labelled(label, href ? linkWords({ text: value, href }) : value, '  '),
      ...wrap(note === undefined ? dated : `${dated}. ${note}`, { first: '    ' }),
    ]),
  ];
}

function levelLines(
  { words, issuer, dated, reasons, note }: LevelView,
  comma: string,
): readonly string[] {
  return [
    ...wrap(sentences([words, `${issuer}${comma}${dated}`])),
    ...(reasons === undefined ? [] : wrap(reasons)),
    ...(note === undefined ? [] : wrap(note)),
  ];
}

function signLines({ side, text, latin }: SignName): readonly string[] {
  return labelled(side, latin === undefined ? text : `${text} (${latin})`);
}

function logLines({ date, text, more }: LogLine): readonly string[] {
  return [
    ...wrap(`${date} ${richWords(text)}`, { first: '- ' }),
    ...more.flatMap((line) => wrap(richWords(line), { first: '  ' })),
  ];
}

/**
 * A block of a page as lines of text: everything that it says, in the order in which it says it. What only leads about the
 * page (buttons) has no place in a text that is read from its beginning, nor has a picture: the title of a map over its
 * list without its dots would call every crossing open.
 */
export function blockLines(block: Block, lang: string): readonly string[] {
  const { warning } = messagesOf(lang).text;
  const comma = typeset(', ', lang);
  switch (block.kind) {
    case 'text':
      return paragraph(block.text);
    case 'list':
      return block.items.flatMap((item, index) =>
        wrap(richWords(item), { first: block.ordered ? `${index + 1}. ` : '- ' }),
      );
    case 'quote':
      return [...wrap(`“${block.text}”`, { first: '> ', rest: '> ' }), ...paragraph(block.from)];
    case 'heading':
      return underlined(block.text, '-');
    case 'prose':
      return [
        ...(block.prose.folded === undefined ? [] : wrap(sentences([block.prose.folded]))),
        ...proseLines(block.prose.html),
      ];
    case 'instruction':
      return instructionLines(block.instruction);
    case 'gates':
      return spaced([
        ...gatesBlocks(block.gates, warning, comma),
        ...(block.table ? tableBlocks(block.table, warning) : []),
      ]);
    case 'buttons':
    case 'map':
    case 'qr':
      return [];
    case 'table':
      return spaced(tableBlocks(block.table, warning));
    case 'plain-table':
      return spaced(plainTableBlocks(block.table));
    case 'panel':
      return panelLines(block.panel);
    case 'crossings':
      return block.crossings.flatMap(crossingLines);
    case 'lines':
      return block.lines.flatMap((line) => labelledLine(line, warning));
    case 'contacts':
      return spaced(block.contacts.map(contactLines));
    case 'levels':
      return spaced(block.levels.map((level) => levelLines(level, comma)));
    case 'names':
      return block.names.flatMap(signLines);
    case 'shown':
      return [
        ...signLines(block.shown.name),
        ...block.shown.sentences.flatMap(({ text, meaning }) => [
          ...wrap(text),
          ...(meaning === undefined ? [] : wrap(meaning, { first: '  ' })),
        ]),
      ];
    case 'log':
      return block.lines.flatMap(logLines);
    case 'extra':
      return [];
    default:
      return block satisfies never;
  }
}
