import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pathsIn } from '../../src/integrations/mirror-manifest.ts';
import { factsIn } from '../../src/integrations/page-facts.ts';
import { pageProblems } from '../../src/integrations/page-gate.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-gate-'));
  put('chile/index.html', '<h2 id="level">Level</h2><a href="../#now">Home</a>');
  put('chile.txt', 'Chile');
  put('favicon.svg', '<svg/>');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What the gate says of a page at the root of the site. */
function problemsOf(html: string, baseUrl = 'https://passes.example'): readonly string[] {
  put('index.html', `<!doctype html><p id="now">Now</p>${html}`);
  return pageProblems({ paths: pathsIn(folder), facts: factsIn(folder), baseUrl });
}

describe('the gate of built pages', () => {
  test.each([
    ['a link to a page', '<a href="chile/">'],
    ['a link to a part of a page', '<a href="chile/#level">'],
    ['a link to its own part', '<a href="#now">'],
    ['a link to a file', '<a href="chile.txt">'],
    [
      'a link to another site, which is followed only if pressed',
      '<a href="https://example.org/">',
    ],
    ['a telephone number', '<a href="tel:+5620000000">'],
    ['the published address of the page', '<link rel="canonical" href="https://passes.example/">'],
    ['its own icon', '<link rel="icon" href="favicon.svg">'],
    ['a picture inside the page', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'],
    ['an id once in the page and once in what a script may put there', '<template><p id="now">'],
    ['text that looks like a tag inside a script', '<script>"<img src=//example.org>"</script>'],
    ['a comment that looks like a tag', '<!-- <img src="//example.org/"> -->'],
  ])('lets through %s', (_, html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  test.each([
    ['two elements of one id', '<b id="now">', 'two elements have the id "now"'],
    ['a dead link', '<a href="peru/">', '"peru/" leads to nothing'],
    ['a dead link that is encoded', '<a href="per%C3%BA/">', '"per%C3%BA/" leads to nothing'],
    ['a folder without its slash', '<a href="chile">', '"chile" leads to nothing'],
    [
      'a dead part of another page',
      '<a href="chile/#stay">',
      '"chile/#stay" leads to a part that chile/index.html does not have',
    ],
    [
      'a dead part of its own',
      '<a href="#stay">',
      '"#stay" leads to a part that index.html does not have',
    ],
    [
      'a script for a link',
      '<a href="javascript:alert(1)">',
      'links to "javascript:alert(1)", which can run as a script',
    ],
    [
      'a picture from elsewhere',
      '<img src="https://example.org/a.png">',
      'asks another place for "https://example.org/a.png"',
    ],
    [
      'one of several pictures from elsewhere',
      '<img srcset="favicon.svg 1x, //example.org/a.png 2x">',
      'asks another place for "//example.org/a.png"',
    ],
    [
      'a script from elsewhere',
      '<script src="//example.org/a.js"></script>',
      'asks another place for "//example.org/a.js"',
    ],
    [
      'a preconnection',
      '<link rel="preconnect" href="https://example.org">',
      'asks another place for "https://example.org"',
    ],
    [
      'a font from elsewhere',
      '<style>@font-face{src:url("https://example.org/a.woff2")}</style>',
      'asks another place for "https://example.org/a.woff2"',
    ],
    [
      'a style from elsewhere',
      '<style>@import "https://example.org/a.css";</style>',
      'asks another place for "https://example.org/a.css"',
    ],
    [
      'a style of one element',
      '<p style="background:url(//example.org/a.png)">',
      'asks another place for "//example.org/a.png"',
    ],
    [
      'a drawing that borrows from elsewhere',
      '<svg><use href="https://example.org/a.svg#a"/></svg>',
      'asks another place for "https://example.org/a.svg#a"',
    ],
    [
      'a form that sends elsewhere',
      '<form action="https://example.org/">',
      'asks another place for "https://example.org/"',
    ],
    [
      'a link that tells elsewhere',
      '<a href="chile/" ping="https://example.org/">',
      'asks another place for "https://example.org/"',
    ],
    [
      'a refresh to elsewhere',
      '<meta http-equiv="refresh" content="0; url=https://example.org/">',
      'asks another place for "https://example.org/"',
    ],
    ['a picture that is not there', '<img src="a.png">', '"a.png" leads to nothing'],
  ])('finds %s', (_, html, sentence) => {
    expect(problemsOf(html)).toEqual([`index.html: ${sentence}`]);
  });

  test('knows the path of the base address, from which a page for any address links', () => {
    const base = 'https://passes.example/travel';
    put('404.html', '<a href="/travel/chile/">');
    expect(problemsOf('', base)).toEqual([]);
    put('404.html', '<a href="/chile/"><a href="/travel/peru/">');
    expect(problemsOf('', base)).toEqual([
      '404.html: "/chile/" leads out of the site',
      '404.html: "/travel/peru/" leads to nothing',
    ]);
  });
});

describe('a style that a page before had', () => {
  const elsewhere = '"https://example.org/a.png"';

  test.each([
    [
      'that asks elsewhere is named again',
      '<style>b{background:url(https://example.org/a.png)}</style>',
    ],
    [
      'hides nothing that stands after it',
      '<style>b{}</style><img src="https://example.org/a.png">',
    ],
  ])('%s', (_, html) => {
    put('argentina/index.html', html);
    expect(problemsOf(html)).toEqual([
      `argentina/index.html: asks another place for ${elsewhere}`,
      `index.html: asks another place for ${elsewhere}`,
    ]);
  });

  test('and that is half a comment on this one is read', () => {
    const style = '<style>--><img src="https://example.org/a.png"></style>';
    put('argentina/index.html', style);
    expect(problemsOf(`<!--${style}`)).toEqual([`index.html: asks another place for ${elsewhere}`]);
  });
});
