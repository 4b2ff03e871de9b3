import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/views/data/api-files.ts';
import { neutralAddresses } from '../../src/views/neutral-code.ts';
import { contextOn } from '../text/plan-on.ts';
import { apiOn, fileAt, printAll } from './api-on.ts';

interface Ref {
  readonly asOf: { first: string } | null;
  readonly undated: boolean;
  readonly day: string;
  readonly limit: string | null;
  readonly issuer: { id: string };
  readonly source: { id: string };
}
interface Status {
  readonly passport: string;
  readonly status: string;
  readonly group: string;
  readonly wayOut: boolean;
  readonly green: boolean;
  readonly asOf: string | null;
  readonly limit: string | null;
  readonly reports: readonly Ref[];
  readonly silence: { issuer: unknown; source: unknown } | null;
  readonly lastWords: readonly { reports: readonly Ref[]; silence: unknown }[];
  readonly stay: unknown;
  readonly farSide: readonly unknown[];
}
interface Crossing {
  readonly id: string;
  readonly doNotUse: boolean;
  readonly location: unknown;
  readonly statuses: readonly Status[];
}

const DAYS = ['2026-02-07', '2026-03-02', '2026-11-20'];

/** Every value of a field of that name, however deep it stands. */
function valuesOf(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === name ? [inside, ...valuesOf(inside, name)] : valuesOf(inside, name),
  );
}

describe.each(DAYS)('the data of %s', (day) => {
  const files = apiOn(day);
  const documents = files
    .filter(({ print }) => print === 'json')
    .map(({ address, text }) => ({ address, document: JSON.parse(text) }));
  const crossings = JSON.parse(fileAt(files, 'crossings.json')).data as readonly Crossing[];
  const statuses = crossings.flatMap((crossing) =>
    crossing.statuses.map((status) => ({ crossing, status })),
  );

  test('says in every file whose it is, of which day, in which version and where else to look', () => {
    for (const { address, document } of documents) {
      expect(document).toMatchObject({
        schemaVersion: '1.1.0',
        generatedAt: day,
        current: true,
        site: { official: false },
      });
      expect(document.links.self).toBe(`https://overland.example${address}`);
    }
  });

  test('gives no status without its day, its issuer and its source', () => {
    const bare = statuses.filter(({ status }) => {
      if (status.status === 'unknown') return false;
      const told = status.reports.length > 0 || status.silence !== null;
      return !told || status.asOf === null;
    });
    expect(bare).toEqual([]);
  });

  test('gives every status a limit that has not passed; only do-not-use has none', () => {
    for (const { status } of statuses) {
      if (status.status === 'unknown' || status.status === 'do-not-use') {
        expect(status.limit).toBeNull();
      } else expect(status.limit && status.limit >= day).toBe(true);
    }
  });

  test('never gives a word past its limit as a status', () => {
    const stale = statuses.flatMap(({ status }) =>
      status.reports.filter(({ limit }) => limit !== null && limit < day),
    );
    // What disagrees is a status for as long as its permission holds.
    const conflicting = statuses.filter(({ status }) => status.status === 'conflicting');
    const among = new Set(conflicting.flatMap(({ status }) => status.reports));
    expect(stale.filter((ref) => !among.has(ref))).toEqual([]);
  });

  test('says not known as a value, with the last words and who said them', () => {
    const unknown = statuses.filter(({ status }) => status.status === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    for (const { status } of unknown) {
      expect(status).toMatchObject({ asOf: null, limit: null, wayOut: false, green: false });
      for (const word of status.lastWords) {
        expect(word.reports.length > 0 || word.silence !== null).toBe(true);
        for (const ref of word.reports) expect(ref.limit).not.toBeNull();
      }
    }
  });

  test('makes no way of a border that is not to be used', () => {
    const forbidden = crossings.filter(({ doNotUse }) => doNotUse);
    expect(forbidden.length).toBe(14);
    for (const { location, statuses: all } of forbidden) {
      expect(location).toBeNull();
      for (const status of all) {
        expect(status).toMatchObject({
          status: 'do-not-use',
          group: 'do-not-use',
          wayOut: false,
          green: false,
          stay: null,
          farSide: [],
        });
      }
    }
    for (const { id } of forbidden) {
      const { data } = JSON.parse(fileAt(files, `crossings/${id}.json`));
      expect(data).toMatchObject({ straightLine: [], contacts: [], location: null });
    }
  });

  test('rests on documents that the collection of sources has', () => {
    const { sources, issuers } = JSON.parse(fileAt(files, 'sources.json')).data as {
      sources: { id: string; issuer: string }[];
      issuers: { id: string }[];
    };
    const known = new Set(sources.map(({ id }) => id));
    const speak = new Set(issuers.map(({ id }) => id));
    const missing = documents.flatMap(({ address, document }) => {
      const refs = valuesOf(document.data, 'source').filter(
        (source): source is { id: string } => typeof source === 'object' && source !== null,
      );
      return refs.filter(({ id }) => !known.has(id)).map(({ id }) => `${address}: ${id}`);
    });
    expect([...new Set(missing)]).toEqual([]);
    expect(sources.filter(({ issuer }) => !speak.has(issuer))).toEqual([]);
  });

  test('knows nothing that became known later', () => {
    const later = documents.flatMap(({ address, document }) => {
      const known = ['asOf', 'knownOn', 'day', 'lastSeen', 'firstKnown', 'issued', 'sent', 'read'];
      const days = known
        .flatMap((name) => valuesOf(document.data, name))
        .map((value) => {
          if (typeof value === 'string') return value;
          return typeof value === 'object' && value !== null && 'first' in value
            ? String(value.first)
            : '';
        });
      return days.filter((one) => one > day).map((one) => `${address}: ${one}`);
    });
    expect(later).toEqual([]);
  });

  test('gives away no code of a neutral page', () => {
    const codes = [
      ...new Set(
        [...neutralAddresses(contextOn(day).content).values()].flatMap(
          (address) => address.split('/n/')[1]?.slice(0, 6) ?? [],
        ),
      ),
    ];
    expect(codes.length).toBeGreaterThan(100);
    const leaking = files.flatMap(({ address, text }) =>
      codes.filter((code) => new RegExp(`\\b${code}\\b`).test(text)).map(() => address),
    );
    expect(leaking).toEqual([]);
  });
});

test('a rebuilt day says so in every file', () => {
  const rebuilt = printAll(apiFiles([contextOn('2026-02-07', { rebuilt: true })]));
  for (const { print, text, address } of rebuilt) {
    if (print === 'csv') expect(text.split('\r\n')[1], address).toMatch(/,no$/);
    if (print !== 'json' && print !== 'geojson') continue;
    const { current, notices } = JSON.parse(text);
    expect(current, address).toBe(false);
    expect(notices).toEqual([{ en: 'Rebuilt as it stood on 7 February 2026. Not current.' }]);
  }
});

test('the index says by when the next build is due', () => {
  const { data } = JSON.parse(fileAt(apiOn('2026-11-20'), 'index.json'));
  expect(data).toMatchObject({ nextBuildDue: '2026-11-21', publishesEveryHours: 24 });
});
