import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/reading/markdown-document.ts';
import { type Resolve, renderProse } from '../../src/reading/render-prose.ts';
import { sectionsOf } from '../../src/reading/sections.ts';

const parse = (text: string): Root => {
  const { root } = readMarkdown(text, 1, 'x.md');
  if (root === undefined) throw new Error('The test prose cannot be read.');
  return root;
};
const resolve: Resolve = (name, argument) => ({
  text: `${name} ${argument}`,
  href: name === 'crossing' ? `../crossings/${argument}/` : undefined,
});
const render = (text: string, day = '2026-02-10') => renderProse(parse(text), resolve, day);

describe('references in prose', () => {
  it('take their words, link and machine-readable date from the record', () => {
    expect(render('At :crossing[samore] on :date[2026-02-05], :source[x].')).toBe(
      '<p>At <a href="../crossings/samore/">crossing samore</a> on date 2026-02-05, source x.</p>',
    );
  });

  it('leave hours and colons in sentences alone', () => {
    expect(render('It opens at 09:30. Note:see below.')).toBe(
      '<p>It opens at 09:30. Note:see below.</p>',
    );
  });

  it('stop everything where nothing of that name is known', () => {
    expect(() => renderProse(parse(':contact[x]'), () => undefined, '2026-02-10')).toThrow(
      'The prose refers to :contact[x], and nothing of that name is known.',
    );
  });

  it('keep the language and direction of a name', () => {
    const farsi: Resolve = () => ({ text: 'بازرگان', lang: 'fa', dir: 'rtl' });
    expect(renderProse(parse(':crossing[x]'), farsi, '2026-02-10')).toBe(
      '<p><span lang="fa" dir="rtl">بازرگان</span></p>',
    );
  });
});

describe('a passage that belongs to a time', () => {
  const passage = ':::period{from="2026-02-10" until="2026-02-12"}\nThen.\n:::';
  it.each([
    ['2026-02-09', '', 'the day before its first'],
    ['2026-02-10', '<p>Then.</p>', 'its first day belongs to it'],
    ['2026-02-12', '<p>Then.</p>', 'its last day belongs to it'],
    ['2026-02-13', '', 'the day after its last'],
  ])('on %s is "%s": %s', (day, html) => {
    expect(render(passage, day)).toBe(html);
  });

  it('without an end stands from then on, and without a beginning until then', () => {
    expect(render(':::period{from="2026-02-10"}\nx\n:::', '2030-01-01')).toBe('<p>x</p>');
    expect(render(':::period{until="2026-02-10"}\nx\n:::', '2020-01-01')).toBe('<p>x</p>');
  });
});

describe('what gets past the rules all the same', () => {
  it.each([
    ['<script>alert(1)</script>', ''],
    ['<img src=x onerror=alert(1)>', ''],
    ['[x](javascript:alert)', '<p><a>x</a></p>'],
    ['![x](https://example.org/x.png)', '<p></p>'],
  ])('%s is printed as "%s"', (text, html) => {
    expect(render(text)).toBe(html);
  });
});

describe('the sections of a country', () => {
  it('begin at headings that carry a label letter for letter', () => {
    const sections = sectionsOf(
      parse('## Danger of detention\n\nA\n\n### Dual nationals\n\nB\n\n## Contacts\n\nC'),
    );
    expect([...sections.keys()]).toEqual(['detention', 'contacts']);
    expect([...sections.values()].map((root) => renderProse(root, resolve, '2026-02-10'))).toEqual([
      '<p>A</p>\n<h3>Dual nationals</h3>\n<p>B</p>',
      '<p>C</p>',
    ]);
  });

  it('leave out what stands under no section, which a rule refuses', () => {
    expect(sectionsOf(parse('A\n\n## Elsewhere\n\nB')).size).toBe(0);
  });
});
