import { deviceDay } from './device-day.ts';
import { fill } from './fill.ts';
import type { Find } from './find.ts';
import type { SearchEntry } from './search-index.ts';

interface Library {
  readonly finder: (entries: readonly SearchEntry[]) => Find;
}

/** The library and the index: fetched when the field is used, from fixed addresses of this site. */
async function load(root: string): Promise<Find> {
  const at = (path: string) => new URL(`${root}${path}`, document.baseURI).href;
  const [library, answer] = await Promise.all([
    import(/* @vite-ignore */ at('search.js')) as Promise<Library>,
    fetch(at('search.json')),
  ]);
  if (!answer.ok) throw new Error(`The index answered ${answer.status}.`);
  return library.finder((await answer.json()) as readonly SearchEntry[]);
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** One result: its page, which way it leads, and its status with both dates; past its limit it is not known. */
function result(entry: SearchEntry, root: string, notKnown: string): HTMLElement {
  const past = entry.until !== undefined && entry.until < deviceDay();
  const link = element('a', entry.name);
  link.setAttribute('href', `${root}${entry.href}`);
  const line = document.createElement('li');
  line.append(
    link,
    ` ${entry.way} `,
    element('span', past ? notKnown : entry.word, entry.doNotUse ? 'word stop' : 'word'),
    element('span', past ? '' : entry.under, 'dated'),
  );
  return line;
}

/** Puts the field in the place that the page keeps for it. */
function offerSearch(template: HTMLTemplateElement): void {
  const made = template.content.cloneNode(true) as DocumentFragment;
  const form = made.querySelector('form');
  const field = made.querySelector('input');
  const status = made.querySelector('[role="status"]');
  const list = made.querySelector('ul');
  if (!form || !field || !status || !list) return;
  const {
    root = '',
    one = '',
    many = '',
    none = '',
    failed = '',
    notKnown = '',
  } = template.dataset;
  let loading: Promise<Find> | undefined;

  const found = () => {
    loading ??= load(root);
    return loading;
  };
  const show = async () => {
    const typed = field.value.trim();
    if (typed === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      const find = await found();
      // The answer to what stands in the field, not to what stood there while the library came.
      if (typed !== field.value.trim()) return;
      const entries = find(typed);
      const count = entries.length;
      status.textContent =
        count === 0 ? none : count === 1 ? one : fill(many, { count: String(count) });
      list.replaceChildren(...entries.map((entry) => result(entry, root, notKnown)));
    } catch {
      loading = undefined;
      status.textContent = failed;
      list.replaceChildren();
    }
  };
  field.addEventListener('focus', () => void found().catch(() => undefined));
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  template.after(made);
}

const template = document.querySelector<HTMLTemplateElement>('#crossing-search');
if (template) offerSearch(template);
