import { describe, expect, test } from 'vitest';
import { reportLog } from '../../src/domain/report-log.ts';
import { workedContent } from '../support/worked-content.ts';

const content = workedContent();

function log(crossing: string, passport: string, day: string): string[] {
  return reportLog(content, { crossing, passport, from: 'IR', day }).map((entry) => {
    const by = 'by' in entry ? ` by ${entry.by.ref}` : '';
    return `${entry.told.ref} ${entry.fate}${by}`;
  });
}

describe('the log of a crossing', () => {
  test('holds every report with what became of it, newest first', () => {
    expect(log('agarak-norduz', 'US', '2026-03-12')).toEqual([
      'agarak-norduz/2026-03-04-am decides',
      'agarak-norduz/2026-03-02-am replaced by agarak-norduz/2026-03-04-am',
      'agarak-norduz/2026-03-01-am replaced by agarak-norduz/2026-03-02-am',
      'agarak-norduz/2026-02-05-us stands',
      'armenia-iran/2026-01-15-ca for-others',
      'armenia-iran/2026-01-13-ca corrected by armenia-iran/2026-01-15-ca',
      'agarak-norduz/2026-01-12-us replaced by agarak-norduz/2026-02-05-us',
      'agarak-norduz/2025-06-23-us replaced by agarak-norduz/2026-02-05-us',
      'agarak-norduz/2025-06-16-au for-others',
      'armenia-iran/2025-06-14-us replaced by agarak-norduz/2026-02-05-us',
    ]);
  });

  test('says what a list left out', () => {
    expect(log('gurbulak-bazargan', 'CA', '2026-02-06')).toContain(
      'gurbulak-bazargan/2025-06-19-ca left-out',
    );
  });

  test('holds reports of the border and what happened to people', () => {
    const found = log('kapikoy-razi', 'US', '2026-03-12');
    expect(found).toContain('kapikoy-razi/2026-03-01-reuters stands');
    expect(found).toContain('iran-turkiye/2026-03-02-ca for-others');
  });
});
