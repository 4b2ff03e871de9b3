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

/** Says something in an element of its own. */
function say(tag: 'p' | 'span', text: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

/** Puts "not known" in the place of a word, and the old word with its date in a line under it. */
function replaceWord(word: Element, words: Words, under = word): void {
  under.after(say('p', `${words.lastWord} ${word.textContent}`, 'dated'));
  word.textContent = words.notKnown;
}

/** What a log or a map shows was said once: it keeps its shape, in outline and without its colour. */
function dim(mark: Element, words: Words | undefined): void {
  mark.classList.remove('solid', 'ink');
  mark.classList.add('muted');
  const title = mark.closest('figure')?.previousElementSibling;
  if (words && title?.matches('.map-title')) replaceWord(title, words);
}

/** A mark holds no longer: its word, its limit and its colour go with it. */
function takeMark(mark: Element, place: Element, words: Words): void {
  const word = place.querySelector('.word');
  const headline = place.querySelector('.headline');
  mark.replaceWith(words.mark.cloneNode(true));
  place.querySelector('.limit, .cells .held')?.remove();
  if (word) {
    replaceWord(word, words);
    word.className = 'word muted';
  } else if (headline) {
    replaceWord(headline.querySelector('span') ?? headline, words, headline);
    place.className = 'block panel nobody';
    place.append(say('p', words.ask, 'word'));
  } else {
    const said = say('span', words.notKnown, 'word muted');
    place.insertBefore(said, place.querySelector('p'));
    said.before(' ');
  }
  takeHeading(place, words);
}

/**
 * What stands over several marks goes with them: the heading of gates with the earliest of their limits, and that of a
 * group of the table when nothing in it holds any more.
 */
function takeHeading(place: Element, words: Words): void {
  const limit = place.closest('.gates')?.querySelector(':scope > .limit');
  const heading = limit?.previousElementSibling;
  limit?.remove();
  if (heading) replaceWord(heading, words);
  const group = place.closest('tbody');
  const name = group?.querySelector('.group');
  if (name && !group?.querySelector('.status > .solid:not(.muted)')) {
    name.textContent = words.notKnown;
  }
}

/** An instruction that is past its end was said: an outline, and that it is not confirmed. */
function takeInstruction(block: Element, words: Words): void {
  block.classList.replace('held', 'said');
  block.prepend(say('p', words.over, 'word'));
}

/**
 * Takes away what has run out by a day: "not known" in the place of every status past its limit, whose words stay under
 * it with their date. Nothing is ever put back, whatever the day.
 */
export function takeAway(day: string): void {
  const words = wordsOf(document);
  for (const element of document.querySelectorAll('[data-until]')) {
    const until = element.getAttribute('data-until');
    if (!until || until >= day) continue;
    element.removeAttribute('data-until');
    const place = element.matches('.icon') && element.closest('li:not(.log *), tr, .panel');
    if (words && place) takeMark(element, place, words);
    else if (words && element.matches('.block')) takeInstruction(element, words);
    else dim(element, words);
  }
}
