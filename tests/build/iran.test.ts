import { describe, expect, test } from 'vitest';
import {
  attribute,
  byId,
  elements,
  hasClass,
  pageAt,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { siteFolder } from '../support/sites.ts';

const february = pagesOf(siteFolder('2026-02-07'));
const november = pagesOf(siteFolder('2026-11-20'));

const NAMED = ['agarak-norduz', 'gurbulak-bazargan', 'kapikoy-razi', 'esendere-serow'];
const rowOf = (pages: typeof february, slug: string) => byId(pageAt(pages, '/iran/'), slug);

describe('on the day after the alert', () => {
  const iran = pageAt(february, '/iran/');
  const text = textOf(iran.tree);

  test.each([
    ['who should leave and how', /Leave Iran now, by land, if it is safe to do so\./],
    ['where to', /To Armenia or Türkiye\./],
    ['the alert with its day', /U\.S\. alert of 6 February 2026/],
    ['when to look again', /Look for a newer alert after 9 February 2026\./],
    ['for whom', /For U\.S\. citizens\./],
    ['180 days in Armenia', /180 days[^.]*\(U\.S\. alert, 5 February 2026/],
    ['90 days in Türkiye', /90 days[^.]*\(U\.S\. alert, 5 February 2026/],
    ['in any 180', /in any 180/],
    ['Turkmenistan by authorisation through Ashgabat', /Embassy Ashgabat|Embassy in Ashgabat/],
    [
      'Azerbaijan closed to routine traffic, case by case',
      /Closed to routine traffic; case by case/,
    ],
    ['the three directions not to use', /Do not use:.*Afghanistan.*Iraq.*Pakistan/],
    ['outages', /internet|outage/i],
    ['other means of communication', /another way to stay in touch/i],
    [
      'plans without government help',
      /without (?:counting on )?U\.S\. government help|does not (?:rely|depend|count) on U\.S\. government help/i,
    ],
    ['what to do if you cannot leave', /food, water and medic/i],
    ['demonstrations', /demonstration/i],
    ['the danger of detention', /questioning, arrest,? and detention/i],
    ['dual nationals', /dual national/i],
    ['the protecting power', /Switzerland|Swiss/],
    ['enrolment', /STEP/],
    ['level 4', /Level 4: Do Not Travel/],
    [
      'its reasons',
      /terrorism, unrest, kidnapping, arbitrary arrest of U\.S\. citizens,? and wrongful detention/,
    ],
    ['what is not stated', /how many U\.S\. citizens are still in Iran/i],
  ])('the page says %s', (_, words) => {
    expect(text).toMatch(words);
  });

  test.each(NAMED)('%s reads as it did that day, with its limit and its issuer', (slug) => {
    const row = textOf(rowOf(february, slug));
    expect(row).toContain('Open on 5 Feb 2026');
    expect(row).toContain('Do not rely on it after 8 Feb');
    expect(row).toContain('U.S. alert');
    expect(row).toContain('for U.S. citizens leaving Iran');
  });

  test('Esendere leads onto a do-not-travel region and is not green; the others are', () => {
    expect(textOf(rowOf(february, 'esendere-serow'))).toContain(
      'Hakkari: the U.S. says do not travel',
    );
    const green = NAMED.filter(
      (slug) => elements(rowOf(february, slug), (one) => hasClass(one, 'go')).length > 0,
    );
    expect(green).toEqual(['agarak-norduz', 'gurbulak-bazargan', 'kapikoy-razi']);
  });

  test('nothing of March or later is known', () => {
    const knowing = february.flatMap((page) =>
      (
        textOf(page.tree)
          .replaceAll(/(leave by|trusting it after) \d+ \w+ \d+/g, '')
          .match(
            /\b\d* ?(?:Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?) 2026/g,
          ) ?? []
      )
        .filter((date) => !FORWARD.has(`${page.address.replace(/^\/fa/, '')} ${date.trim()}`))
        .filter(() => !STAYS.has(page.address.replace(/^\/fa/, '')))
        .map((date) => `${page.address} ${date.trim()}`),
    );
    expect(knowing).toEqual([]);
  });
});

/** Last days of stays, counted from every day of entry, and the same on its neutral view. */
const STAYS: ReadonlySet<string> = new Set(['/stay/', '/n/jsw26x/']);

/** Days after the build that were known before it: in December 2025 Azerbaijan had named the end of its closure. */
const FORWARD: ReadonlySet<string> = new Set([
  '/borders/azerbaijan-iran/ 1 April 2026',
  '/n/h79dg8/ 1 April 2026',
  '/n/92bbqw/ 1 April 2026',
  '/sources/caucasian-knot/ 1 April 2026',
  '/save/azerbaijan.html 1 April 2026',
  '/save/iran.html 1 April 2026',
]);

describe('months later', () => {
  const iran = pageAt(november, '/iran/');
  const text = textOf(iran.tree);

  test('the page leads with the standing advice, and no crossing is confirmed', () => {
    expect(text).toContain('The U.S. tells its citizens to leave Iran.');
    expect(text).toContain('last seen 7 October 2026');
    expect(text).toContain('No crossing is confirmed on 20 November 2026.');
  });

  test('no page of the site has anything green', () => {
    const green = november.flatMap((page) =>
      elements(page.tree, (element) => hasClass(element, 'go')).map(() => page.address),
    );
    expect(green).toEqual([]);
  });

  test.each(NAMED)('%s is not known, and its February status is told in the past tense', (slug) => {
    const row = textOf(rowOf(november, slug));
    expect(row).toContain('Not known');
    expect(row).toContain('5 Feb 2026');
    expect(row).toContain('was open for U.S. citizens (U.S.)');
    expect(row).not.toMatch(/\bOpen on\b/);
    expect(row).not.toContain('Do not rely on it');
  });

  test('no page says in the present tense that a crossing is open', () => {
    const present = november
      .filter(
        ({ address, html }) => !address.startsWith('/alerts/') && !html.includes('<h1>Message of'),
      )
      .filter((page) => /(?<!“)\bOpen on \d/.test(textOf(page.tree)))
      .map(({ address }) => address);
    expect(present).toEqual([]);
  });

  test('the Swiss section in Tehran is closed since 11 March 2026, and others stand in for it', () => {
    const contact = textOf(byId(iran, 'swiss-fis'));
    expect(contact).toContain('Closed since 11 March 2026');
    expect(contact).toContain('U.S. Embassy Bern');
  });

  test('do-not-use borders stay so, and their crossings have neither position nor stay nor way', () => {
    for (const slug of ['mehran-zurbatiyah', 'dogharoun-islamqala', 'mirjaveh-taftan']) {
      const page = pageAt(november, `/crossings/${slug}/`);
      const words = textOf(page.tree);
      expect(words).toContain('Do not use');
      expect(words).toContain('6 February 2026');
      expect(words).not.toMatch(/\d+\.\d{2,}|\bkm\b|geo:|Stay there|Nearest town/);
    }
  });
});

describe.each([
  ['2026-02-07', february],
  ['2026-11-20', november],
] as const)('the status table of %s', (_, pages) => {
  const iran = pageAt(pages, '/iran/');
  const [table] = elements(iran.tree, (one) => one.tagName === 'table');

  test('has a caption, column headers and a header for each row and group', () => {
    if (!table) throw new Error('/iran/ has no table.');
    expect(elements(table, ({ tagName }) => tagName === 'caption')).toHaveLength(1);
    const headers = elements(table, ({ tagName }) => tagName === 'th').map((th) =>
      attribute(th, 'scope'),
    );
    expect(headers).toContain('col');
    expect(headers).toContain('row');
    expect(headers).toContain('rowgroup');
  });

  test('has a linkable row for every crossing and border', () => {
    const slugs = [...NAMED, 'astara', 'sarakhs', 'mehran-zurbatiyah', 'iran-iraq'];
    for (const slug of slugs) expect(byId(iran, slug)).toBeDefined();
  });

  test('has no status without its day', () => {
    if (!table) throw new Error('/iran/ has no table.');
    const rows = elements(table, (one) => one.tagName === 'td' && hasClass(one, 'status')).map(
      textOf,
    );
    expect(rows.length).toBeGreaterThan(7);
    expect(
      rows.filter((row) => !/\d{1,2} [A-Z][a-z]+ 20\d\d/.test(row) && row !== 'Not known'),
    ).toEqual([]);
  });
});
