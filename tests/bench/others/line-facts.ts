import { linkWords, richWords } from '../../../src/text/rich-words.ts';
import type { CrossingLine } from '../../../src/views/page.ts';
import type {
  ContactView,
  GatesView,
  Link,
  PanelView,
  PastWord,
  Rich,
  RowView,
} from '../../../src/views/parts.ts';

/** A line of a page: what it is called, where it leads, what it says, and what stands under it. */
export interface LineFact {
  readonly label?: string | undefined;
  readonly href?: string | undefined;
  readonly text: string;
  readonly under?: readonly string[];
}

/** A crossing in a table or list: a fact that many pages state, and that the data holds once. */
export interface RowFact {
  readonly name: string;
  readonly href: string;
  /** What stands under the name: the name in its own script, and the way. */
  readonly beside: string;
  readonly cells: readonly string[];
}

/** A line that only says something. */
export const line = (text: string): LineFact => ({ text });

/** A text with the first link that it holds. */
export function linked(text: Rich, label?: string): LineFact {
  const link = text.find((piece) => typeof piece !== 'string' && 'href' in piece);
  const href = link && typeof link !== 'string' && 'href' in link ? link.href : undefined;
  return { label, href, text: richWords(text) };
}

/** A line that is a link. */
export const linkLine = ({ href, text }: Link): LineFact => ({ href, text });
const pastFact = ({ date, text }: PastWord) => `${date} ${richWords(text)}`;
/** The texts that there are. */
export const present = (texts: readonly (string | undefined)[]) =>
  texts.filter((text): text is string => text !== undefined && text !== '');

/** The status of a crossing as lines. */
export function panelFacts({ headline, says, limit, past, lines }: PanelView): readonly LineFact[] {
  return [
    line(headline),
    ...(limit ? [{ label: limit.label, text: limit.text }] : []),
    ...(says ? [linked(says.text, says.label)] : []),
    ...past.map((word) => line(pastFact(word))),
    ...lines.map((text) => linked(text)),
  ];
}

/** Which gates hold, as lines. */
export function gatesFacts({
  heading,
  limit,
  gates,
  nobody,
  doNotUse,
}: GatesView): readonly LineFact[] {
  return [
    ...(nobody ? [line(nobody.headline), linked(nobody.text)] : [line(heading)]),
    ...present([limit]).map(line),
    ...gates.map(({ name, to, warning }) => ({
      href: name.href,
      text: name.text,
      under: present([to, warning]),
    })),
    ...(doNotUse ? [line(doNotUse.label), ...doNotUse.places.map(linkLine)] : []),
  ];
}

/** A contact as lines. */
export function contactFacts(contact: ContactView): readonly LineFact[] {
  return [
    { text: contact.name, under: [contact.forWhom] },
    ...(contact.state ? [linked(contact.state)] : []),
    ...present([contact.insteadLabel]).map(line),
    ...contact.instead.map(linkLine),
    ...contact.channels.map(({ label, value, href, dated, note }) => ({
      label,
      href,
      text: value,
      under: present([dated, note]),
    })),
  ];
}

/** A crossing of a status table. */
export function rowFact(row: RowView): RowFact {
  const beside = present([row.localName?.text, row.to, ...(row.gates ?? []).map(linkWords)]);
  const cells = [
    present([row.word, row.limit, row.under && richWords(row.under), ...row.past.map(pastFact)]),
    present([row.says && richWords(row.says)]),
    row.conditions.map(richWords),
    row.farSide.map(({ text }) => richWords(text)),
    present([row.stay && richWords(row.stay)]),
  ];
  return {
    name: row.name.text,
    href: row.name.href,
    beside: beside.join(' '),
    cells: cells.map((each) => each.join('; ')),
  };
}

/** A crossing of a short list: a row of which only the status and what was said last are told. */
export function crossingFact({ name, word, past, notes }: CrossingLine): RowFact {
  const said = [...past.map(pastFact), ...notes.map(richWords)];
  return { name: name.text, href: name.href, beside: '', cells: [word, said.join('; ')] };
}
