import type { CalculatorData } from './calculator-data.ts';
import { deviceDay } from './device-day.ts';
import { daySayer } from './say-day.ts';
import { stayForm } from './stay-form.ts';
import { clearAnswer, showAnswer } from './stay-result.ts';

/** Puts the calculator in the place that the page keeps for it. */
function offerCalculator(page: Document): void {
  const template = page.querySelector<HTMLTemplateElement>('#stay-calculator');
  const made = template?.content.cloneNode(true) as DocumentFragment | undefined;
  const element = made?.querySelector('form');
  const status = made?.querySelector('[role="status"]');
  const why = made?.querySelector('[data-why]');
  const text = page.querySelector('#stay-rules')?.textContent;
  if (!template || !made || !element || !status || !why || !text) return;
  const place = { status, why };
  const data = JSON.parse(text) as CalculatorData;
  const say = daySayer(data.locale);
  const form = stayForm(element, data.words, say);
  element.addEventListener('input', () => clearAnswer(place));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    clearAnswer(place);
    if (!form.judge()) return;
    const { country, entry, stays } = form.input();
    const rule = data.rules.find(
      (one) => one.country === country && one.passport === form.value('passport'),
    );
    if (!rule) return;
    const wording = { words: data.words.answer, say, today: deviceDay() };
    showAnswer(place, data, { entry, stays, rule }, wording);
  });
  template.after(made);
}

offerCalculator(document);
