import { describe, expect, test } from 'vitest';
import { type Target, targetsFrom } from '../../src/views/addresses.ts';

/** As a browser follows a link of a page. */
function followed(href: string, from: string): Target {
  const { origin, pathname, hash } = new URL(href, `https://site.example${from}`);
  return origin === 'https://site.example' ? { address: pathname, hash } : undefined;
}

describe('where a link of a page leads', () => {
  test.each([
    ['../crossings/astara/', '/iran/', 'another page'],
    ['../iran/#cannot-leave', '/stay/', 'a part of another page'],
    ['./iran/', '/', 'from the first page'],
    ['./', '/', 'to the first page itself'],
    ['../', '/iran/', 'to the first page'],
    ['../../iran.txt', '/crossings/astara/', 'a text'],
    ['../../x.sms.txt', '/crossings/astara/', 'a message'],
    ['#map', '/iran/', 'a part of the page'],
    ['reports/', '/crossings/astara/', 'a page below'],
    ['../astara/', '/crossings/serow/', 'a page beside, not by way of the root'],
    ['../../../../iran/', '/crossings/serow/', 'above the root there is nothing'],
    ['../a/../iran/', '/stay/', 'there and back'],
    ['../a/./iran/', '/stay/', 'no step'],
    ['../.well-known/security.txt', '/stay/', 'a name that begins with a point'],
    ['../türkiye/', '/stay/', 'letters that an address spells otherwise'],
    ['../stay/?a=b#c', '/iran/', 'a question'],
    ['../iran/#a b', '/stay/', 'a fragment that an address spells otherwise'],
    ['../iran/#', '/stay/', 'an empty fragment'],
    ['../Iran/', '/stay/', 'capital letters are another address'],
    ['..//other.example/', '/iran/', 'an empty step'],
    ['//other.example/', '/iran/', 'another site'],
    ['https://other.example/', '/', 'another site by its whole address'],
    ['tel:+123', '/iran/', 'no page at all'],
  ])('%s on %s: %s', (href, from) => {
    expect(targetsFrom(from)(href)).toEqual(followed(href, from));
  });
});
