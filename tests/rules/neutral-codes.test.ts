import { expect, test } from 'vitest';
import { check } from './page.ts';

const AT = 'content/site.yaml';
const ONE_PLACE = 'Mint another code for the newer record; a published code never changes.  OV403';
const SIX =
  'Allowed: six lower-case letters or digits, without a, e, i, l, o, u, 0 and 1. The code of `/stay/`, six characters that spell no word; `overland mint` mints it.  OV108';

/** The codes of the pages that belong to no record, laid over those of a site that has no problems. */
test.each([
  ['none at all', '  {}', []],
  ['one for one page', '  stay: xjk7f3', []],
  [
    'one that a record has',
    '  stay: t3v8kp',
    [
      `${AT}:22:9  error  content/crossings/samore.md has the same \`neutralCode\`. Found: t3v8kp. ${ONE_PLACE}`,
    ],
  ],
  [
    'one that an issuer has',
    '  stay: hg297j',
    [
      `${AT}:22:9  error  \`example-ministry\` in content/issuers.yaml has the same \`neutralCode\`. Found: hg297j. ${ONE_PLACE}`,
    ],
  ],
  [
    'one that another page has',
    '  stay: xjk7f3\n  levels: xjk7f3',
    [
      `${AT}:23:11  error  \`stay\` in ${AT} has the same \`neutralCode\`. Found: xjk7f3. ${ONE_PLACE}`,
    ],
  ],
  [
    'one that tells',
    '  stay: st3y44',
    [
      `${AT}:22:9  error  The letters of this neutral code stand in the name of the page, in their order. Found: st3y44. Mint another one at random.  OV412`,
    ],
  ],
  [
    'one that is misspelt',
    '  stay: xjk7f',
    [`${AT}:22:9  error  \`stay\` cannot have this value. Found: xjk7f. ${SIX}`],
  ],
  [
    'one of a page that does not exist',
    '  stays: xjk7f3',
    [
      `${AT}:22:3  error  \`stays\` is no key of \`neutralCodes\`. Allowed: \`home\`, \`crossings\`, \`alerts\`, \`stay\`, \`levels\`, \`updates\`, \`sources\`, \`subscribe\`, \`copies\`, \`mirror\`, \`about\`, \`safety\`. Did you mean \`stay\`? Use a key of the list, or take it out.  OV107`,
    ],
  ],
])('a site with %s', (_, codes, printed) => {
  const text = `neutralCodes:\n${codes}\n`;
  expect(check([{ change: 'yaml', words: ['site.yaml'], text }])).toEqual(printed);
});
