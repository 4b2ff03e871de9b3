import type { Stay } from '../domain/stay-days.ts';
import type { CalculatorWords } from './calculator-data.ts';
import { fill } from './fill.ts';
import { problemsOf, type StayInput } from './stay-input.ts';

function find<Found extends Element>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The form has no ${selector}.`);
  return found;
}

/** Says at a field what is wrong with it, to eyes and to screen readers; an empty text takes it back. */
function sayProblem(place: Element, problem = ''): void {
  const text = find<HTMLElement>(place, '.error');
  text.textContent = problem;
  text.hidden = problem === '';
  for (const field of place.querySelectorAll('input, select')) {
    if (problem === '') field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  }
}

/** The form of the calculator. */
export interface StayForm {
  /** The value of a field by its name. */
  value(name: string): string;
  /** What stands in the fields. */
  input(): StayInput;
  /** Judges the fields and says at each what is wrong; the first wrong one gets the focus. */
  judge(): boolean;
}

/** Gives the rows of one template names of their own, so that each label and each text finds its field. */
function rename(row: Element, number: number): void {
  for (const name of ['id', 'for', 'aria-describedby']) {
    for (const element of row.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, `${element.getAttribute(name)}-${number}`);
    }
  }
}

/** Brings a form to life: rows of earlier stays come and go, and every field says what is wrong with it. */
export function stayForm(
  form: HTMLFormElement,
  words: CalculatorWords,
  say: (day: string) => string,
): StayForm {
  const place = find(form, '[data-stays]');
  const template = find<HTMLTemplateElement>(form, 'template');
  const addButton = find<HTMLElement>(form, '[data-add]');
  let made = 0;

  const rows = () => [...place.querySelectorAll('[data-stay]')];
  const removeButton = (row: Element) => find<HTMLElement>(row, '[data-remove]');
  const value = (name: string) => find<HTMLInputElement>(form, `[name="${name}"]`).value.trim();
  const input = (): StayInput => {
    const stays = rows().map((row): Stay => {
      const [from, to] = row.querySelectorAll('input');
      return { from: from?.value.trim() ?? '', to: to?.value.trim() ?? '' };
    });
    return { country: value('country'), entry: value('entry'), stays };
  };
  const number = () => {
    for (const [index, row] of rows().entries()) {
      const values = { number: String(index + 1) };
      find(row, 'legend').textContent = fill(words.stay, values);
      removeButton(row).textContent = fill(words.remove, values);
    }
  };
  const remove = (row: Element) => {
    const index = rows().indexOf(row);
    row.remove();
    number();
    const next = rows()[index];
    (next ? removeButton(next) : addButton).focus();
    form.dispatchEvent(new Event('input'));
  };
  addButton.addEventListener('click', () => {
    made += 1;
    place.append(template.content.cloneNode(true));
    const row = place.lastElementChild;
    if (!row) return;
    rename(row, made);
    removeButton(row).addEventListener('click', () => remove(row));
    number();
    find<HTMLElement>(row, 'input').focus();
  });
  return {
    value,
    input,
    judge() {
      const problems = problemsOf(input(), words.errors, say);
      for (const name of ['country', 'entry'] as const) {
        sayProblem(find(form, `[data-field="${name}"]`), problems?.[name]);
      }
      for (const [index, row] of rows().entries()) sayProblem(row, problems?.stays[index]);
      if (problems) form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return problems === undefined;
    },
  };
}
