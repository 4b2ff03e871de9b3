import { expect, test } from 'vitest';
import { planSite } from '../../src/plan.ts';
import { editionOn } from '../text/plan-on.ts';

const offered = editionOn('2026-02-07');
const site = { ...offered.content.site, copies: 'withdrawn' as const };
const withdrawn = { ...offered, content: { ...offered.content, site } };

const scriptOf = (plan: ReturnType<typeof planSite>) =>
  plan.files.flatMap((file) =>
    file.kind === 'script' && file.address === '/sw.js' ? [file.script] : [],
  );
const offers = (plan: ReturnType<typeof planSite>) =>
  plan.pages.filter(({ view }) => JSON.stringify(view).includes('"name":"keep"'));

test('where copies are offered, there are buttons and lists, and the worker keeps copies', () => {
  const plan = planSite(offered);
  expect(scriptOf(plan)).toEqual(['worker']);
  expect(plan.copies.map(({ address }) => address)).toContain('/save/iran.json');
  expect(offers(plan).map(({ address }) => address)).toEqual(['/copies/', '/fa/copies/']);
});

test('where they are withdrawn, nothing is offered and the worker ends itself', () => {
  const plan = planSite(withdrawn);
  expect(scriptOf(plan)).toEqual(['worker-end']);
  expect(plan.copies).toEqual([]);
  expect(offers(plan)).toEqual([]);
  expect(JSON.stringify(plan.pages)).not.toContain('Keep a copy on this phone');
});
