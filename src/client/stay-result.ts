import type { CalculatorData, CalculatorRule } from './calculator-data.ts';
import { fill } from './fill.ts';
import { reminderFile } from './reminder.ts';
import { answerOf, type StayQuestion, type Wording } from './stay-answer.ts';

type Child = Node | string;

function make(page: Document, tag: string, ...children: readonly Child[]): HTMLElement {
  const made = page.createElement(tag);
  made.append(...children);
  return made;
}

function list(page: Document, items: readonly Child[]): HTMLElement {
  const made = make(page, 'ul', ...items.map((item) => make(page, 'li', item)));
  made.className = 'plain';
  return made;
}

/** A link that saves the reminder: the file is made here and goes nowhere. */
function reminderLink(page: Document, href: string, words: Wording['words']): HTMLElement {
  const link = make(page, 'a', words.save);
  link.setAttribute('href', href);
  link.setAttribute('download', 'last-day.ics');
  const made = make(page, 'p', link);
  made.className = 'buttons';
  return made;
}

function reminderOf(
  data: CalculatorData,
  { rule, entry }: StayQuestion,
  { words, say, today }: Wording,
  lastDay: string,
  url: string,
): string {
  const country = rule.countryName;
  return reminderFile({
    by: data.siteName,
    uid: `${entry}-${lastDay}-${rule.passport}-${rule.country}-stay@${data.site}`.toLowerCase(),
    written: today,
    day: lastDay,
    title: fill(words.event, { country }),
    text: fill(words.eventText, {
      passport: rule.passportName,
      entry: say(entry),
      rule: rule.text,
      url,
    }),
    alarm: fill(words.reminder, { country, last: say(lastDay) }),
  });
}

function sourceList(page: Document, { sources }: CalculatorRule): HTMLElement {
  return list(
    page,
    sources.map(({ href, text }) => {
      const link = make(page, 'a', text);
      link.setAttribute('href', href);
      return link;
    }),
  );
}

/** Where an answer stands: what is spoken when it comes, and the reasons below it. */
export interface AnswerPlace {
  readonly status: Element;
  readonly why: Element;
}

/** Shows the answer with its reasons, its sources and what it assumes; the last day can be saved as a reminder. */
export function showAnswer(
  place: AnswerPlace,
  data: CalculatorData,
  question: StayQuestion,
  wording: Wording,
): void {
  const page = place.status.ownerDocument;
  const { rule, entry } = question;
  const { words, say } = wording;
  const { headline, lines, lastDay } = answerOf(question, wording);
  const about = fill(words.about, {
    passport: rule.passportName,
    country: rule.countryName,
    entry: say(entry),
  });
  const heading = make(page, 'h3', headline);
  heading.className = 'headline';
  const block = make(page, 'div', make(page, 'p', about), heading);
  block.className = lastDay ? 'block held' : 'block nobody';
  const below: HTMLElement[] = lines.map((line) => make(page, 'p', line));
  below.push(make(page, 'p', fill(words.rule, { rule: rule.text })));
  if (rule.conditions.length > 0) {
    below.push(make(page, 'p', words.conditions), list(page, rule.conditions));
  }
  if (lastDay) below.push(make(page, 'p', words.mayEnter));
  if (lastDay && lastDay >= wording.today) {
    const { origin, pathname } = page.location;
    const text = reminderOf(data, question, wording, lastDay, `${origin}${pathname}`);
    const file = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    below.push(reminderLink(page, file, words));
  }
  if (rule.sources.length > 0) {
    below.push(make(page, 'p', words.sources), sourceList(page, rule));
  }
  place.status.replaceChildren(block);
  place.why.replaceChildren(...below);
}

/** Takes an answer back: it is not that of what stands in the fields. */
export function clearAnswer({ status, why }: AnswerPlace): void {
  const file = why.querySelector('[download]')?.getAttribute('href');
  if (file) URL.revokeObjectURL(file);
  status.replaceChildren();
  why.replaceChildren();
}
