import { describe, expect, test } from 'vitest';
import { deriveStatus } from '../../src/domain/crossing-status.ts';
import { groupRows } from '../../src/domain/rows.ts';
import { workedContent } from '../support/worked-content.ts';

const content = workedContent();

function rows(passport: string, day: string): Record<string, string[]> {
  const statuses = [...content.crossings.keys()].map((crossing) =>
    deriveStatus(content, { crossing, passport, from: 'IR', day }),
  );
  return Object.fromEntries(
    groupRows(content, statuses).map(({ group, statuses: inGroup }) => [
      group,
      inGroup.map(({ crossing }) => crossing),
    ]),
  );
}

describe('the rows of the status table', () => {
  test('a way out whose far side is warned of stands after the others', () => {
    const found = rows('US', '2026-02-06');
    expect(Object.keys(found)).toEqual([
      'way-out',
      'way-out-with-warning',
      'by-authorisation',
      'do-not-use',
    ]);
    expect(found['way-out']).toEqual(['agarak-norduz', 'gurbulak-bazargan', 'kapikoy-razi']);
    expect(found['way-out-with-warning']).toEqual(['esendere-serow']);
    expect(found['by-authorisation']).toContain('astara');
  });

  test('what is closed for one passport is closed in its table', () => {
    expect(rows('CA', '2026-02-06')['closed']).toContain('astara');
    expect(rows('CA', '2026-02-06')['way-out']).toBeUndefined();
  });

  test('months later all are not known, the newest last word first, then the name', () => {
    const found = rows('US', '2026-11-20');
    expect(Object.keys(found)).toEqual(['not-known', 'do-not-use']);
    expect(found['not-known']?.slice(0, 3)).toEqual(['agarak-norduz', 'astara', 'bajgiran-howdan']);
  });

  test('gates not to be used are never left out, and stand border by border', () => {
    const found = rows('US', '2026-11-20')['do-not-use'] ?? [];
    const borders = found.map((slug) => content.crossings.get(slug)?.border);
    expect(found).toHaveLength(14);
    expect(borders.filter((border, at) => border !== borders[at - 1])).toEqual([
      'afghanistan-iran',
      'iran-iraq',
      'iran-pakistan',
    ]);
  });
});
