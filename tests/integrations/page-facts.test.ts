import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/integrations/page-facts.ts';

/** A page with a comment on it is read letter by letter. */
const letterByLetter = (html: string) => factsOf(`<!---->${html}`);

/** What plain tags are made of, and whatever may make something else of them. */
const PIECES = [
  ...[
    '<a href="x">',
    '<A HREF="x&amp;y">',
    '<b id="z">',
    '<b id>',
    '<img src="i" src="j"/>',
    '<p>',
  ],
  ...['</a>', '</p >', '</', '<', '>', '/', '"', "'", '=', ' ', '\n', '&lt;', 'id', 'href', 'x'],
  ...["<a href='x>'>", '<a href=x>', '<a x"y=" href="w" z>', '<a =" =">', '<a b="c"href="d">'],
  ...['<style>', '</style>', '</STYLE >', '</styles>', '</style', 'url(u)', '@import "v"'],
  ...['<script>', '<script src="s">', '</script>', '</scripts>', '<!--', '-->', '<![CDATA['],
  ...['<template>', '</template>', '<!doctype html>', '<svg><use xlink:href="#u"/></svg>'],
  ...['\0', '\r', '<i style="background:url(t)">', '<meta http-equiv="refresh" content="0;url=r">'],
];

test('a page that is plainly written is read as letter by letter, whatever is on it', () => {
  const html = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 12 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(html, (page) => {
      expect(factsOf(page)).toEqual(letterByLetter(page));
    }),
    { numRuns: 3_000 },
  );
});

test('a plain page has its ids, its links, and what is fetched for it', () => {
  const html =
    '<!doctype html><html lang="en"><style>@import "a.css";</style><template><p id="not-yet"></template>' +
    '<main id="top"><a href="b/?c=1&amp;d=2">B</a><img src="e.png"><script>1 < "<a href=f>"</script></main>';
  const facts = { ids: ['top'], links: ['b/?c=1&d=2'], loads: ['a.css', 'e.png'] };
  expect(factsOf(html)).toEqual(facts);
  expect(letterByLetter(html)).toEqual(facts);
});
