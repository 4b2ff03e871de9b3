import { expect, it } from 'vitest';
import { securityText } from '../../src/views/security-txt.ts';
import { contextOn } from './plan-on.ts';

it('says whom to tell, for less than a year from the day', () => {
  const ctx = contextOn('2026-11-20', { baseUrl: 'https://passes.example/guide/' });
  const security = {
    contacts: ['mailto:safety@passes.example', 'https://passes.example/tell'],
    policy: 'https://passes.example/promise',
  };
  expect(securityText({ ...ctx, site: { ...ctx.site, languages: ['en', 'fa'], security } })).toBe(
    [
      'Contact: mailto:safety@passes.example',
      'Contact: https://passes.example/tell',
      'Expires: 2027-05-19T00:00:00Z',
      'Preferred-Languages: en, fa',
      'Canonical: https://passes.example/guide/.well-known/security.txt',
      'Policy: https://passes.example/promise',
      '',
    ].join('\n'),
  );
});

it('is not there where nobody is named', () => {
  const ctx = contextOn('2026-11-20');
  expect(securityText({ ...ctx, site: { ...ctx.site, security: undefined } })).toBeUndefined();
});
