import { messagesOf } from '../i18n/messages.ts';
import type { PageView, Section } from '../views/page.ts';
import { blockLines } from './block-lines.ts';
import { spaced, underlined, wrap } from './columns.ts';
import { richWords, sentences } from './rich-words.ts';

function sectionBlocks(section: Section, lang: string): readonly (readonly string[])[] {
  const { heading, blocks, beside } = section;
  return [
    ['', ...underlined(heading, '=')],
    ...blocks.map((block) => blockLines(block, lang)),
    ...(beside ? sectionBlocks(beside, lang) : []),
  ];
}

/** What stands before everything: the title with its dates, the day it is of, and what this is. */
function headBlocks({ frame, heading, localName, lead }: PageView): readonly (readonly string[])[] {
  const { limitLabel } = messagesOf(frame.lang).crossing;
  const name = localName ? `${heading} ${localName.text}` : heading;
  return [
    [
      ...wrap(frame.title),
      ...(frame.twin ? wrap(frame.twin.knownOn) : []),
      ...(frame.banner === undefined ? [] : wrap(frame.banner)),
      ...(frame.paperLimit ? wrap(`${limitLabel} ${frame.paperLimit.text}.`) : []),
      ...wrap(sentences([frame.siteName, frame.publisherMark])),
      ...wrap(frame.canonical),
    ],
    underlined(name, '='),
    lead ? wrap(richWords(lead)) : [],
  ];
}

/**
 * A page as plain text, from the same view as the page, so that the two cannot disagree: 72 columns, UTF-8, tables as
 * records, no addresses but the page's own and those outside the site.
 */
export function pageText(view: PageView): string {
  const { frame, top, topBeside = [], sections } = view;
  const { lang } = frame;
  const lines = spaced([
    ...headBlocks(view),
    ...[...top, ...topBeside].map((block) => blockLines(block, lang)),
    ...sections.flatMap((section) => sectionBlocks(section, lang)),
    ['', ...wrap(richWords(frame.footer))],
  ]);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
