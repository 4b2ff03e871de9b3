import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { earliest, latest } from '../../src/domain/calendar-days.ts';
import type { Told } from '../../src/domain/derived.ts';
import { knownOf } from '../../src/domain/known.ts';
import { ledgerOf } from '../../src/domain/ledger.ts';
import { silencesOf } from '../../src/domain/silence.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { Practice, Report } from '../../src/records/report.ts';

/** One printed claim about a crossing or a border, as an editor wrote it down while reading. */
interface Claim {
  readonly claim_id: string;
  readonly source_gov: string;
  readonly published: string;
  readonly fact_as_of: string;
  readonly crossing_key: string;
  readonly status_norm: string;
}

const root = join(import.meta.dirname, '../..');
const claims: readonly Claim[] = parse(
  readFileSync(join(root, 'tests/fixtures/crossing-claims.csv'), 'utf8'),
  { columns: true },
);

const { content, problems } = readContent(join(root, 'content'));
if (!content) throw new Error(`The content cannot be read: ${JSON.stringify(problems[0])}`);
const { reports, practice } = ledgerOf(content);
const recorded = new Map<string, Told<Report> | Told<Practice>>(
  [...[...reports.values()].flat(), ...[...practice.values()].flat()].map((told) => [
    told.ref,
    told,
  ]),
);

const TURKISH_GATES = ['gurbulak-bazargan', 'kapikoy-razi', 'esendere-serow'];

/** Where each claim stands in the content: the addresses of its reports, or the list whose silence it is. */
const RECORDS: Readonly<
  Record<string, readonly string[] | { list: string; gates: readonly string[] }>
> = {
  1: ['armenia-iran/2025-06-14-us'],
  2: ['iran-turkiye/2025-06-14-us'],
  3: ['astara/2025-06-15-us'],
  4: ['agarak-norduz/2025-06-23-us'],
  5: ['kapikoy-razi/2025-06-23-us'],
  6: ['esendere-serow/2025-06-23-us'],
  7: { list: 'us-notice-2025-06-23', gates: ['gurbulak-bazargan'] },
  8: ['azerbaijan-iran/2025-06-23-us', 'astara/2025-06-23-us'],
  9: ['iran-turkmenistan/2025-06-23-us'],
  10: ['iran-turkmenistan/2025-06-20-intellinews'],
  11: ['iran-turkmenistan/2025-06-24-us'],
  12: ['agarak-norduz/2026-01-12-us'],
  13: ['gurbulak-bazargan/2026-01-12-us'],
  14: ['kapikoy-razi/2026-01-12-us'],
  15: ['esendere-serow/2026-01-12-us'],
  16: ['azerbaijan-iran/2025-06-01-us'],
  17: ['agarak-norduz/2026-02-05-us'],
  18: ['gurbulak-bazargan/2026-02-05-us'],
  19: ['kapikoy-razi/2026-02-05-us'],
  20: ['esendere-serow/2026-02-05-us'],
  21: ['iran-turkmenistan/2026-02-06-us'],
  22: ['azerbaijan-iran/2026-02-06-us', 'azerbaijan-iran/2026-02-06-us-2'],
  23: ['afghanistan-iran/2026-02-06-us'],
  24: ['iran-iraq/2026-02-06-us'],
  25: ['iran-pakistan/2026-02-06-us'],
  26: ['agarak-norduz/2025-06-16-au'],
  27: ['gurbulak-bazargan/2025-06-17-au'],
  28: ['kapikoy-razi/2025-06-17-au'],
  29: ['astara/2025-06-17-au', 'astara/2025-06-17-au-2'],
  30: ['iran-turkiye/2025-06-19-au', 'iran-turkiye/2025-06-19-au-2'],
  31: ['bajgiran-howdan/2025-06-20-au', 'lotfabad-artyk/2025-06-20-au'],
  32: ['azerbaijan-iran/2025-06-20-gb'],
  33: ['azerbaijan-iran/2025-06-20-gb-2', 'azerbaijan-iran/2025-06-20-gb-3'],
  34: ['iran-turkmenistan/2025-06-20-gb', 'iran-turkmenistan/2025-06-20-gb-2'],
  35: { list: 'gb-iran-2025-07-07', gates: [...content.crossings.keys()] },
  36: ['gurbulak-bazargan/2025-06-19-ca'],
  37: { list: 'ca-iran-2025-06-22', gates: ['gurbulak-bazargan'] },
  38: ['astara/2025-06-19-ca'],
  39: ['armenia-iran/2026-01-13-ca', 'iran-turkiye/2026-01-13-ca'],
  40: ['armenia-iran/2026-01-15-ca'],
  41: ['esendere-serow/2026-03-01-ca'],
  42: ['iran-turkiye/2026-03-02-ca'],
  43: ['sarakhs/2026-03-03-ca'],
  44: ['iran-turkiye/2026-03-01-gb'],
  45: ['esendere-serow/2026-03-01-gb'],
  46: TURKISH_GATES.flatMap((gate) =>
    ['', '-2', '-3', '-4'].map((number) => `${gate}/2026-03-02-tr${number}`),
  ),
  47: ['kapikoy-razi/2026-03-01-reuters'],
  48: ['kapikoy-razi/2026-03-01-flash-gr'],
  49: ['gurbulak-bazargan/2026-07-24-ca'],
  50: ['azerbaijan-iran/2026-07-24-ca', 'iran-turkmenistan/2026-07-24-ca'],
};

const ISSUERS: Readonly<Record<string, string>> = {
  ...{ US: 'us', AU: 'au', UK: 'gb', CA: 'ca', TR: 'tr' },
};

/** The words that say how open a gate is; the others name a contradiction, a class or what happened in practice. */
const STATUSES: Readonly<Record<string, string>> = {
  open: 'open',
  'open-conditional': 'conditional',
  'open-restricted': 'conditional',
  'by-authorisation': 'by-authorisation',
  'case-by-case': 'case-by-case',
  'do-not-use': 'do-not-use',
};

describe('every printed claim about a crossing is recorded', () => {
  test('there are fifty of them', () => {
    expect(claims.map(({ claim_id }) => claim_id)).toEqual(Object.keys(RECORDS));
    expect(claims).toHaveLength(50);
  });

  test.each(claims)('claim $claim_id: $source_gov, $published, $crossing_key', (claim) => {
    const records = RECORDS[claim.claim_id];
    if (!records) throw new Error('Every claim has its place.');
    if ('list' in records) {
      const source = content.sources.get(records.list);
      expect([source?.issuer, source?.published]).toEqual([
        ISSUERS[claim.source_gov],
        claim.published,
      ]);
      for (const gate of records.gates) {
        const known = knownOf(content, gate, claim.published);
        const passport = content.issuers.get(source?.issuer ?? '')?.audience[0] ?? '';
        const reader = { passport, from: 'IR', countries: Object.keys(known.crossing.sides) };
        expect([gate, silencesOf(known, reader).map(({ sourceId }) => sourceId)]).toEqual([
          gate,
          [records.list],
        ]);
      }
      return;
    }
    const found = records.map((ref) => [ref, recorded.get(ref)] as const);
    expect(found.filter(([, told]) => told === undefined).map(([ref]) => ref)).toEqual([]);
    const told = found.flatMap(([, one]) => (one ? [one] : []));
    for (const one of told) {
      const { published } = one.source;
      if (published === 'not-stated') throw new Error(`${one.ref} rests on a text without a day.`);
      const [first, last] = [earliest(published), latest(published)];
      expect(first <= claim.published && claim.published <= last, one.ref).toBe(true);
      const issuer = ISSUERS[claim.source_gov];
      if (issuer && one.issuer.kind !== 'press') expect(one.issuerId, one.ref).toBe(issuer);
      if (claim.fact_as_of !== '') expect(one.day, one.ref).toBe(claim.fact_as_of);
    }
    const status = STATUSES[claim.status_norm];
    if (status) {
      expect(told.map((one) => ('status' in one.claim ? one.claim.status : undefined))).toContain(
        status,
      );
    }
  });
});
