import { describe, expect, test } from 'vitest';
import { printApiFile } from '../../src/api/print.ts';
import { atomText } from '../../src/feeds/atom.ts';
import { capText } from '../../src/feeds/cap.ts';
import { type Plan, planSite } from '../../src/plan.ts';
import { pageText } from '../../src/text/page-text.ts';
import type { PublisherKind } from '../../src/vocabularies/publishers.ts';
import { editionOn } from '../text/plan-on.ts';

function planOf(publisherKind: PublisherKind): Plan {
  const { content, ...edition } = editionOn('2026-02-07');
  const site = { ...content.site, publisherKind };
  return planSite({ ...edition, content: { ...content, site } });
}

/** Everything that a plan says, page by page and file by file. */
function textsOf({ pages, files }: Plan): ReadonlyMap<string, string> {
  return new Map([
    ...pages.map(({ address, ...page }) => [address, JSON.stringify(page)] as const),
    ...files.map((file) => {
      const text =
        file.kind === 'text'
          ? pageText(file.view)
          : file.kind === 'api'
            ? printApiFile(file)
            : file.kind === 'cap'
              ? capText(file.view)
              : file.kind === 'atom'
                ? atomText(file.view)
                : JSON.stringify(file);
      return [file.address, text] as const;
    }),
  ]);
}

const NOT = /not a government site|not an official page|وب‌گاه دولتی نیست|این صفحه رسمی نیست/i;
const IS = /\ba government site|\ban official page|وب‌گاه دولتی است|این صفحه رسمی است/i;

describe.each([
  ['government', IS, NOT],
  ['not-government', NOT, / (?:is|\(a|"A) government site|is an official page|دولتی است|رسمی است/],
] as const)('a site of kind %s', (kind, says, never) => {
  const plan = planOf(kind);
  const texts = textsOf(plan);
  const saying = (some: readonly { readonly address: string }[]) =>
    some
      .filter(({ address }) => !says.test(texts.get(address) ?? ''))
      .map(({ address }) => address);

  test('says nowhere that it is of the other', () => {
    expect([...texts].filter(([, text]) => never.test(text)).map(([address]) => address)).toEqual(
      [],
    );
  });

  test('says what it is on every page, in every text of one, and in every feed, message and document', () => {
    expect(saying(plan.pages.filter((page) => page.kind === 'page'))).toEqual([]);
    const kinds = ['text', 'atom', 'cap', 'json-feed', 'card'];
    expect(saying(plan.files.filter((file) => kinds.includes(file.kind)))).toEqual([]);
    const documents = plan.files.filter(
      (file) => file.kind === 'api' && /v1\/[^/]+\.json$/.test(file.address),
    );
    expect(saying(documents)).toEqual([]);
    expect(texts.get('/api/v1/index.json')).toContain(`"official": ${kind === 'government'}`);
  });
});
