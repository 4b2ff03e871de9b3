import { describe, expect, test } from 'vitest';
import { differencesBetween } from '../../src/api/difference.ts';
import { type Published, publishedFrom } from '../../src/api/published.ts';
import { apiOn } from './api-on.ts';

function publishedOn(day: string): Published {
  const files = apiOn(day)
    .filter(({ print }) => print === 'json')
    .map(({ address, text }) => [address.replace('/api/v1/', ''), text] as const);
  return publishedFrom(new Map(files));
}

const wordsBetween = (before: Published, after: Published) =>
  differencesBetween(before, after).map(({ words }) => words);

/** Plain values that a test takes apart at will. */
type Loose = ReturnType<typeof JSON.parse>;

const february = publishedOn('2026-02-07');

test('nothing changed: nothing is told', () => {
  expect(wordsBetween(february, publishedOn('2026-02-07'))).toEqual([]);
});

test('a passing day alone tells which statuses ran out, and of nothing else at crossings', () => {
  const words = wordsBetween(publishedOn('2026-02-08'), publishedOn('2026-02-09'));
  const statuses = words.filter((line) => line.includes('passport US:'));
  expect(statuses).toEqual(
    ['agarak-norduz', 'esendere-serow', 'gurbulak-bazargan', 'kapikoy-razi'].map(
      (gate) => `${gate}, passport US: open → not known (ran out after 2026-02-08)`,
    ),
  );
  expect(words.filter((line) => line.startsWith('report '))).toEqual([]);
});

test('the war: alerts ended and issued, a gate closed on a stated day, instructions turned', () => {
  const words = wordsBetween(february, publishedOn('2026-03-05'));
  expect(words).toContain('agarak-norduz, passport US: open → closed (am, 2026-03-04)');
  expect(words).toContain('alert 2026-02-06-iran-leave-now: ended: in-force → replaced');
  expect(words).toContain(
    'alert 2026-03-02-iran-shelter-or-leave: issued (shelter; leave now, by land, if it is safe), in-force',
  );
  expect(words).toContain(
    'report esendere-serow/2026-03-02-haber-aktuel added: closed (side of Iran; haber-aktuel, 2026-03-02)',
  );
  expect(
    words.some((line) =>
      /^iran, instruction for passport US: in-force, “Leave Iran now/.test(line),
    ),
  ).toBe(true);
});

describe('one fact changed', () => {
  const changed = (change: (published: Loose) => void) => {
    const copy = mutable();
    change(copy);
    return wordsBetween(february, copy);
  };
  const mutable = (): Loose => structuredClone(february);
  const find = (list: Loose[], id: string) => list.find((one) => one.id === id);

  test.each([
    [
      'a gate closed on one side',
      (site: Loose) => {
        const [status] = find(site.crossings, 'esendere-serow').statuses;
        Object.assign(status, { status: 'closed', asOf: '2026-02-07', limit: '2026-02-10' });
        Object.assign(status.reports[0], { side: 'IR', issuer: { id: 'ir' }, day: '2026-02-07' });
      },
      'esendere-serow, passport US: open → closed (side of Iran; ir, 2026-02-07)',
    ],
    [
      'a gate confirmed anew',
      (site: Loose) => {
        const [status] = find(site.crossings, 'esendere-serow').statuses;
        Object.assign(status, { asOf: '2026-02-07', limit: '2026-02-10' });
        Object.assign(status.reports[0], { day: '2026-02-07' });
      },
      'esendere-serow, passport US: still open, as of 2026-02-05 → 2026-02-07, through 2026-02-10 (us, 2026-02-07)',
    ],
    [
      'a crossing that is gone',
      (site: Loose) => {
        site.crossings = site.crossings.filter((one: Loose) => one.id !== 'mehran-zurbatiyah');
      },
      'mehran-zurbatiyah: crossing REMOVED',
    ],
    [
      'a level',
      (site: Loose) => {
        Object.assign(find(site.advisories, 'iran').levels[0], { code: '3', label: 'Reconsider' });
      },
      'iran, level of us: 4 (Do Not Travel) → 3 (Reconsider)',
    ],
    [
      'a number',
      (site: Loose) => {
        const contact = find(find(site.advisories, 'iran').contacts, 'ankara');
        contact.channels[0].value = '+1';
      },
      'iran, contact ankara: added +1; removed +90 312 294 0000',
    ],
    [
      'an instruction of an alert',
      (site: Loose) => {
        const alert = find(site.alerts, '2026-02-06-iran-leave-now');
        alert.actions = [{ do: 'shelter', by: 'not-stated', condition: null }];
      },
      'alert 2026-02-06-iran-leave-now: tells people: leave now, by land, if it is safe to do so; shelter, if you cannot leave → shelter',
    ],
    [
      'a report that somebody took out of the log',
      (site: Loose) => {
        for (const one of site.logs) {
          one.log = one.log.filter(
            ({ report }: Loose) => report.id !== 'esendere-serow/2026-02-05-us',
          );
        }
      },
      'report esendere-serow/2026-02-05-us REMOVED: open (us, 2026-02-05)',
    ],
  ])('%s', (_, change, words) => {
    expect(changed(change)).toEqual([words]);
  });
});

describe('data that is none of ours', () => {
  test.each([
    ['nothing', new Map<string, string>(), /The data has no index\.json/],
    ['no JSON', new Map([['index.json', '<html>']]), /JSON/],
    ['another shape', new Map([['index.json', '{"alerts":[]}']]), /^index\.json: /],
  ])('%s is refused in words', (_, files, words) => {
    expect(() => publishedFrom(files)).toThrow(words);
  });
});
