import { expect, it } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import {
  publicationOf,
  publicationProblems,
  publishedAs,
} from '../../src/integrations/publication.ts';
import { planSite } from '../../src/plan.ts';
import { printProblem } from '../../src/reading/problem.ts';
import { LONGEST_ADDRESS } from '../../src/rules/long-address.ts';
import { editionOn } from '../text/plan-on.ts';

it.each([
  [{}, { preview: false, admin: false }],
  [{ OVERLAND_BASE_URL: '' }, { preview: false, admin: false }],
  [
    { OVERLAND_BASE_URL: 'https://passes.example/guide' },
    { baseUrl: 'https://passes.example/guide', preview: false, admin: false },
  ],
  [{ OVERLAND_ADMIN: '1' }, { preview: false, admin: true }],
  [{ OVERLAND_PREVIEW: '1' }, { preview: true, admin: false }],
])('%j', (environment, publication) => {
  expect(publicationOf(environment)).toEqual(publication);
});

function problemsOf(address: string): readonly string[] {
  return publicationProblems(publicationOf({ OVERLAND_BASE_URL: address })).map(printProblem);
}

it.each(['passes.example', 'javascript:alert(1)', 'ftp://passes.example/'])(
  'an address such as %s is refused',
  (address) => {
    expect(problemsOf(address)).toEqual([
      `OVERLAND_BASE_URL:1:1  error  The address must be an address that begins with https:// or http://. Found: ${address}. Mend OVERLAND_BASE_URL, or leave it out.  OV108`,
    ]);
  },
);

it.each([
  ['https://passes.example/guide?', /without `\?` and `#`.*OV108$/],
  ['https://pässe.example', /letters a to z.*OV108$/],
  [`https://${'a'.repeat(49)}`, /^OVERLAND_BASE_URL:1:1 .*\(49 characters\).* OV117$/],
])('%s is refused', (address, said) => {
  const printed = problemsOf(address);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(said);
});

it(`an address of ${LONGEST_ADDRESS} characters fits, behind https:// and before a stroke`, () => {
  expect(problemsOf(`https://${'a'.repeat(LONGEST_ADDRESS)}/`)).toEqual([]);
});

it('a preview says so on every page, is in no list, and names its own address', () => {
  const publication = { baseUrl: 'https://preview.example/12/', preview: true, admin: false };
  const { pages, files } = planSite(publishedAs(editionOn('2026-11-20'), publication));
  const frames = pages.flatMap((page) => (page.kind === 'page' ? [page.view.frame] : []));
  expect(frames.length).toBeGreaterThan(50);
  const silent = frames.filter(({ lang, banner }) => {
    return !banner?.startsWith(messagesOf(lang).site.preview);
  });
  expect(silent.map(({ canonical }) => canonical)).toEqual([]);
  expect(new Set(frames.map(({ lang }) => lang)).size).toBeGreaterThan(1);
  expect(frames.filter(({ index }) => index)).toEqual([]);
  expect(
    frames.filter(({ canonical }) => !canonical.startsWith('https://preview.example/12/')),
  ).toEqual([]);
  expect(files.filter(({ address }) => address.includes('sitemap'))).toEqual([]);
  const messages = files.flatMap((file) => (file.kind === 'cap' ? [file.view.status] : []));
  expect(new Set(messages)).toEqual(new Set(['Draft']));
});
