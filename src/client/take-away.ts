const UNTIL = '[data-until]';

/** The words of the page's own language: a mark, "Not known today", the old words' label, and two lines more. */
interface Words {
  readonly mark: Element;
  readonly notKnown: string;
  readonly lastWord: string;
  readonly ask: string;
  readonly over: string;
}

function wordsOf(page: Document): Words | undefined {
  const template = page.querySelector<HTMLTemplateElement>('#ran-out');
  const mark = template?.content.querySelector('svg');
  if (!template || !mark) return undefined;
  const [notKnown = '', lastWord = '', ask = '', over = ''] = [
    ...template.content.querySelectorAll('p'),
  ].map((line) => line.textContent ?? '');
  return { mark, notKnown, lastWord, ask, over };
}

function line(page: Document, text: string, tag: 'b' | 'span'): HTMLElement {
  const made = page.createElement('p');
  const words = made.appendChild(page.createElement(tag));
  words.textContent = text;
  return made;
}

/** Puts "not known" in the place of a word, and the old word with its date in a line under it. */
function replaceWord(word: Element, under: Element, words: Words): void {
  const old = line(word.ownerDocument, `${words.lastWord} ${word.textContent?.trim()}`, 'span');
  old.className = 'dated';
  word.textContent = words.notKnown;
  under.after(old);
}

/** A mark holds no longer: its word, its limit and its colour go with it. */
function takeMark(mark: Element, words: Words): void {
  const page = mark.ownerDocument;
  const place = mark.closest('li, tr, .panel');
  if (!place) return;
  const word = place.querySelector('.word, .headline span');
  const headline = word?.closest('.headline');
  mark.replaceWith(words.mark.cloneNode(true));
  place.querySelector('.limit, .cells .held')?.remove();
  if (word) replaceWord(word, headline ?? word, words);
  else {
    const said = page.createElement('span');
    said.textContent = words.notKnown;
    said.className = 'word muted';
    place.insertBefore(said, place.querySelector(':scope > p'));
    said.before(' ');
  }
  if (headline) {
    place.className = 'block panel nobody';
    place.append(line(page, words.ask, 'b'));
  } else if (word) word.className = 'word muted';
  takeHeading(place.closest('.gates'), words);
  takeGroup(place.closest('tbody'), words);
}

/** A group of the table in which nothing holds any more is headed by what is left: not known. */
function takeGroup(group: Element | null, words: Words): void {
  const heading = group?.querySelector('.group');
  if (heading && !group?.querySelector('.status > .solid:not(.muted)')) {
    heading.textContent = words.notKnown;
  }
}

/** Gates stand under one heading with the earliest of their limits: it goes with the first of them. */
function takeHeading(gates: Element | null, words: Words): void {
  const limit = gates?.querySelector(':scope > .limit');
  const heading = gates?.querySelector(':scope > h2');
  if (!limit || !heading) return;
  limit.remove();
  replaceWord(heading, heading, words);
}

/** What a log or a map shows was said once: it keeps its shape, in outline and without its colour. */
function dim(mark: Element, words: Words | undefined): void {
  mark.classList.remove('solid', 'go', 'ink', 'if', 'permit', 'case', 'clash');
  mark.classList.add('past', 'muted');
  const title = mark.closest('figure')?.previousElementSibling;
  if (words && title?.matches('.map-title')) replaceWord(title, title, words);
}

/** An instruction that is past its end was said: an outline, and that it is not confirmed. */
function takeInstruction(block: Element, words: Words): void {
  block.classList.replace('held', 'said');
  block.prepend(line(block.ownerDocument, words.over, 'b'));
}

/**
 * Takes away what has run out by a day: "not known" in the place of every status past its limit, whose words stay under
 * it with their date. Nothing is ever put back, whatever the day.
 */
export function takeAway(page: Document, day: string): void {
  const words = wordsOf(page);
  for (const element of page.querySelectorAll<HTMLElement>(UNTIL)) {
    const { until } = element.dataset;
    if (!until || until >= day) continue;
    element.removeAttribute('data-until');
    if (words && element.matches('.block')) takeInstruction(element, words);
    else if (words && element.matches('.icon') && !element.closest('.log')) {
      takeMark(element, words);
    } else dim(element, words);
  }
}
