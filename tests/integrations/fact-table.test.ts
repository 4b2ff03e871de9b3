import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { factProblems } from '../../src/integrations/fact-table.ts';
import { pathsIn } from '../../src/integrations/mirror-manifest.ts';
import { type ReadBefore, tablesOfPages } from '../../src/integrations/page-tables.ts';
import { printedDays } from '../../src/integrations/printed-days.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-facts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What the gate says of the site. */
function differing(before?: ReadBefore): readonly string[] {
  return factProblems(folder, tablesOfPages(folder, pathsIn(folder), before));
}

const open = {
  ...{
    passport: 'NZ',
    from: 'CL',
    to: 'AR',
    asOf: '2026-02-05',
    limit: '2026-02-08',
    lastWords: [],
  },
  words: {
    en: {
      status: 'Open on 5 Feb 2026',
      limit: 'Do not rely on it after 8 Feb',
      past: [] as string[],
    },
  },
  forWhom: { en: 'For New Zealanders.' },
};
const forgotten = {
  ...{ ...open, to: 'BO', asOf: null, limit: null, lastWords: [{ day: '2025-12-31' }] },
  words: { en: { status: 'Not known', limit: null, past: ['31 Dec 2025: was closed (Bolivia)'] } },
};
const forOthers = { ...open, passport: 'IE', forWhom: { en: 'For Irish citizens.' } };

const data = (...statuses: readonly (readonly [string, readonly object[]])[]) =>
  put(
    'api/v1/crossings.json',
    JSON.stringify({ data: statuses.map(([id, ones]) => ({ id, statuses: ones })) }),
  );

const OPEN_CELL =
  '<p class="word go">Open on 5 Feb\u00a02026</p><p class="limit">Do not rely on it after 8\u00a0Feb</p>';
const FORGOTTEN_CELL =
  '<p class="word">Not known</p><ul class="words"><li><span>31 Dec 2025:</span> was closed (Bolivia)</li></ul>';

function page(
  rows: Readonly<Record<string, string>>,
  { lang = 'en', caption = 'Out of Chile, for New Zealanders.' } = {},
): string {
  const lines = Object.entries(rows).map(
    ([id, cell]) => `<tr id="${id}"><th>Gate</th><td class="status"><svg></svg>${cell}</td></tr>`,
  );
  return `<!doctype html><html lang="${lang}"><table class="crossings"><caption>${caption}</caption>${lines.join('')}</table>`;
}

const both = { libertadores: OPEN_CELL, tambo: FORGOTTEN_CELL };

describe('the pages of a site say what its data says', () => {
  beforeEach(() => {
    data(['libertadores', [open, forOthers]], ['tambo', [forgotten]]);
  });

  test('where every row has the words of the data, whatever spaces hold them together', () => {
    put('chile/index.html', page(both));
    put('about/index.html', '<p>No table.');
    expect(differing()).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'not where a status is another one',
      page({ ...both, libertadores: OPEN_CELL.replace('Open', 'Closed') }),
      [
        'chile/index.html: the row of libertadores says "Closed on 5 Feb 2026 / Do not rely on it after 8 Feb", and api/v1/crossings.json says "Open on 5 Feb 2026 / Do not rely on it after 8 Feb"',
      ],
    ],
    [
      'not where a limit is gone',
      page({ ...both, libertadores: OPEN_CELL.replace(/<p class="limit".*/, '') }),
      [
        'chile/index.html: the row of libertadores says "Open on 5 Feb 2026", and api/v1/crossings.json says "Open on 5 Feb 2026 / Do not rely on it after 8 Feb"',
      ],
    ],
    [
      'not where a row is of a crossing that is unknown',
      page({ ...both, none: OPEN_CELL }),
      ['chile/index.html: the row "none" is of no crossing of api/v1/crossings.json'],
    ],
    [
      'not where the table is for travellers of whom the data does not speak',
      page(both, { caption: 'Out of Chile.' }),
      [
        'chile/index.html: a table of statuses is for nobody whom api/v1/crossings.json knows: "Out of Chile."',
      ],
    ],
    [
      'not where no page shows a status',
      '<p>All is well.',
      ['no page has a table of the statuses of api/v1/crossings.json'],
    ],
  ])('%s', (_, html, problems) => {
    put('chile/index.html', html);
    expect(differing()).toEqual(problems);
  });

  test('not where a crossing out of the same country is left out', () => {
    data(['libertadores', [open]], ['cristo', [open]], ['tambo', [forgotten]]);
    put('chile/index.html', page(both));
    expect(differing()).toEqual(['chile/index.html: a table of statuses lacks cristo']);
  });

  test('in a table into one country, which has not those into others', () => {
    put('argentina/index.html', page({ libertadores: OPEN_CELL }));
    expect(differing()).toEqual([]);
  });

  test('on a neutral page by the page from which it is made, whatever its rows are called', () => {
    put('chile/index.html', page(both));
    put('n/k7q2md/index.html', page({ p3: OPEN_CELL, p4: FORGOTTEN_CELL }));
    expect(differing()).toEqual([]);
    put('n/k7q2md/index.html', page({ p3: OPEN_CELL, p4: OPEN_CELL }));
    put('fa/n/k7q2md/index.html', page({ p3: OPEN_CELL, p4: FORGOTTEN_CELL }, { lang: 'fa' }));
    expect(differing()).toEqual([
      'fa/n/k7q2md/index.html: a table of statuses says what no ordinary page says',
      'n/k7q2md/index.html: a table of statuses says what no ordinary page says',
    ]);
  });

  test('in another language by its days', () => {
    const cell = (limit: string) =>
      `<p class="word go">باز در ۱۶ بهمن ۱۴۰۴ / ۵ فوریهٔ ۲۰۲۶</p><p class="limit">پس از ۱۹ بهمن / ${limit} فوریه به این تکیه نکنید</p>`;
    const tambo =
      '<p class="word">نامعلوم</p><ul class="words"><li>۱۰ دی ۱۴۰۴ / ۳۱ دسامبر ۲۰۲۵: بسته بود</li></ul>';
    const persian = { lang: 'fa', caption: 'خروج از شیلی' };
    put('fa/chile/index.html', page({ libertadores: cell('۸'), tambo }, persian));
    expect(differing()).toEqual([]);
    put('fa/chile/index.html', page({ libertadores: cell('۹'), tambo }, persian));
    expect(differing()).toEqual([
      'fa/chile/index.html: the row of libertadores lacks the day 2026-02-08 of api/v1/crossings.json',
    ]);
  });

  test('but in the tables of alerts, which are of their day', () => {
    put('chile/index.html', page(both));
    put('alerts/leave/index.html', page({ libertadores: FORGOTTEN_CELL }));
    expect(differing()).toEqual([]);
  });
});

describe('where an older site was read before', () => {
  const CLOSED_CELL = OPEN_CELL.replace('Open', 'Closed');
  const closed = { ...open, words: { en: { ...open.words.en, status: 'Closed on 5 Feb 2026' } } };
  const wrong = 'chile/index.html: the row of libertadores says "';

  /** What the build of an older site leaves to the next one, in which all but some files are as they were. */
  function readBefore(...changed: readonly string[]): ReadBefore {
    data(['libertadores', [open]]);
    put('chile/index.html', page({ libertadores: OPEN_CELL }));
    put('n/k7q2md/index.html', page({ p3: OPEN_CELL }));
    put('about/index.html', '<p>No table.');
    const paths = pathsIn(folder);
    const unchanged = new Set(paths.filter((path) => !changed.includes(path)));
    return { tables: tablesOfPages(folder, paths), unchanged };
  }

  test('a page that has not changed is not read again', () => {
    const before = readBefore();
    put('chile/index.html', page({ libertadores: CLOSED_CELL }));
    expect(differing(before)).toEqual([]);
  });

  test('it is held against data that has changed', () => {
    const before = readBefore('api/v1/crossings.json');
    data(['libertadores', [closed]]);
    expect(differing(before)).toEqual([expect.stringContaining(wrong)]);
  });

  test('and against a page that has changed, where it is made from that', () => {
    const before = readBefore('api/v1/crossings.json', 'chile/index.html');
    data(['libertadores', [closed]]);
    put('chile/index.html', page({ libertadores: CLOSED_CELL }));
    expect(differing(before)).toEqual([
      'n/k7q2md/index.html: a table of statuses says what no ordinary page says',
    ]);
  });

  test('a page that has changed is held against data that has not', () => {
    const before = readBefore('chile/index.html');
    put('chile/index.html', page({ libertadores: CLOSED_CELL }));
    expect(differing(before)[0]).toContain(wrong);
  });

  test('a page that was wrong is still wrong, whoever let it through', () => {
    const before = readBefore();
    put('chile/index.html', page({ libertadores: CLOSED_CELL }));
    const tables = tablesOfPages(folder, pathsIn(folder));
    expect(differing({ ...before, tables })[0]).toContain(wrong);
  });

  test('a page that had no table, and has not changed, has none', () => {
    const before = readBefore();
    expect(differing({ ...before, tables: [] })).toEqual([
      'no page has a table of the statuses of api/v1/crossings.json',
    ]);
  });

  test('a page that came is read', () => {
    const before = readBefore();
    put('argentina/index.html', page({ libertadores: CLOSED_CELL }));
    expect(differing(before)).toEqual([expect.stringMatching(/^argentina\/index\.html: the row/)]);
  });
});

test.each([
  ['en', 'Open on 5 Feb 2026, closed on 21 September', ['02-05', '09-21']],
  ['en', '7 Sept 2025, 3 May', ['09-07', '05-03']],
  ['fa', '۱۶ بهمن / ۵ فوریهٔ ۲۰۲۶، ۴ مه، ۷ مهر', ['02-05', '05-04']],
  ['tr', '5 Şubat 2026', ['02-05']],
])('days are read in %s: %s', (lang, text, days) => {
  expect([...printedDays(text, lang)].sort()).toEqual(days.toSorted());
});
