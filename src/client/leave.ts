/** How many times Shift is pressed, and how many milliseconds at most lie between two presses. */
const PRESSES = 3;
const PAUSE = 5_000;

/**
 * Empties the page in place, gives its entry in the browser's history the address of the empty page, and leads on to the
 * outside page, which takes that entry: Back has nothing to show. Without a network nobody is sent anywhere: what stays
 * is empty but for a link to the outside page, where there is one.
 */
function leave(link: HTMLAnchorElement): void {
  const outside = link.host !== location.host;
  document.head.replaceChildren();
  document.body.replaceChildren(link);
  link.textContent = document.title = outside ? link.host : '';
  history.replaceState(null, '', link.dataset['empty']);
  if (outside && navigator.onLine) location.replace(link.href);
}

/**
 * Lets "Leave page" leave without a trace of this page, by a click or by Shift pressed three times. The link shows the
 * count and is read out with it. A press is one of Shift alone, down and up: with another key, a click, in a field, or
 * held for the next key as sticky keys do, it does not count.
 */
function offerLeaving(link: HTMLAnchorElement, words: Text): void {
  const name = words.data;
  let presses = 0;
  let alone = false;
  let timer: ReturnType<typeof setTimeout>;
  const say = (number: number) => {
    presses = number;
    words.data = number ? `${name}${number}/${PRESSES} ` : name;
  };
  const begin = (event: Event) => {
    const { key, ctrlKey, altKey, target } = event as KeyboardEvent;
    alone =
      key === 'Shift' && !(ctrlKey || altKey || (target as Element).matches(':read-write,select'));
    if (!alone) say(0);
  };
  link.setAttribute('aria-live', 'polite');
  addEventListener('keydown', begin);
  addEventListener('pointerdown', begin);
  addEventListener('keyup', ({ key }) => {
    if (!alone || key !== 'Shift') return;
    alone = false;
    say(presses + 1);
    clearTimeout(timer);
    timer = setTimeout(say, PAUSE, 0);
    if (presses === PRESSES) leave(link);
  });
  link.addEventListener('click', (event) => {
    leave(link);
    // Last: where something above is not allowed, the link still leads on.
    event.preventDefault();
  });
}

const link = document.querySelector<HTMLAnchorElement>('.leave');
if (link) offerLeaving(link, link.firstChild as Text);
