import { describe, expect, test } from 'vitest';
import { proseLines } from '../../src/text/prose-lines.ts';

describe('prose as text', () => {
  test.each([
    ['paragraphs stand apart', '<p>a</p>\n<p>b</p>', ['a', '', 'b']],
    ['weight is left out, words stay', '<p>a <strong>b</strong>, <em>c</em></p>', ['a b, c']],
    ['a line break of the source is a space', '<p>a\nb</p>', ['a b']],
    ['a break that was meant stays', '<p>a<br>b</p>', ['a', 'b']],
    ['a link inside the site is its words', '<p><a href="../../x/">a</a></p>', ['a']],
    [
      'a link out of it has its address behind it',
      '<p><a href="https://a.example/b">a</a>.</p>',
      ['a (https://a.example/b).'],
    ],
    ['names keep their script', '<p><span lang="fa" dir="rtl">رازی</span></p>', ['رازی']],
    ['signs are signs', '<p>a &lt; b &amp; c</p>', ['a < b & c']],
    ['lists have a dash', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', ['- a', '- b']],
    ['or their number', '<ol start="3"><li>a</li><li>b</li></ol>', ['3. a', '4. b']],
    ['a list in a list is set in', '<ul><li>a\n<ul><li>b</li></ul></li></ul>', ['- a', '  - b']],
    ['a heading is underlined', '<h3>ab</h3><p>c</p>', ['ab', '--', '', 'c']],
    [
      'a quotation is marked on every line',
      '<blockquote><p>a</p><p>b</p></blockquote>',
      ['> a', '>', '> b'],
    ],
    [
      'a table is one record a row',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
      ['1', '  B: 2'],
    ],
  ])('%s', (_name, html, lines) => {
    expect(proseLines(html)).toEqual(lines);
  });

  test('no line is wider than the page, however deep it stands', () => {
    const long = 'abcdefg '.repeat(30);
    const html = `<blockquote><ul><li>${long}<ul><li>${long}</li></ul></li></ul></blockquote>`;
    expect(Math.max(...proseLines(html).map((line) => line.length))).toBeLessThanOrEqual(72);
  });
});
