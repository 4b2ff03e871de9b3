import { describe, expect, it } from 'vitest';
import { hashOf, securityMeta } from '../../src/policy/content-security.ts';
import { headerRules, headersFor } from '../../src/policy/header-rules.ts';
import { headersFile, readHeadersFile } from '../../src/policy/headers-file.ts';
import { mediaType } from '../../src/policy/media-types.ts';

const settings = {
  texts: { styles: ['a { color: red }'], scripts: ['one()', 'two()', 'three()'] },
  richer: [
    {
      path: '/crossings/',
      texts: { styles: ['a', 'b'], scripts: ['one()', 'search()'], library: true },
    },
    { path: '/copies/', texts: { styles: ['a'], scripts: ['keep()'], worker: true } },
  ],
  languages: ['en', 'fa'],
};
const rules = headerRules(settings);

describe('the headers of an address', () => {
  it.each([
    ['/', 'Cache-Control', 'no-cache'],
    ['/iran/', 'Cross-Origin-Resource-Policy', 'same-origin'],
    ['/iran/', 'Access-Control-Allow-Origin', undefined],
    ['/iran/', 'X-Content-Type-Options', 'nosniff'],
    ['/iran.txt', 'Content-Type', 'text/plain; charset=utf-8'],
    ['/n/k7q2md/', 'Cache-Control', 'no-store'],
    ['/n/k7q2md.sms.txt', 'Cache-Control', 'no-store'],
    ['/fa/n/k7q2md/', 'Cache-Control', 'no-store'],
    ['/fa/n/k7q2md/', 'X-Robots-Tag', 'noindex'],
    ['/nowhere/', 'Cache-Control', 'no-cache'],
    ['/api/v1/crossings.json', 'Access-Control-Allow-Origin', '*'],
    ['/feeds/updates.atom', 'Access-Control-Allow-Origin', '*'],
    ['/feeds/updates.atom', 'Content-Type', 'application/atom+xml; charset=utf-8'],
    ['/alerts/leave-now.cap.xml', 'Access-Control-Allow-Origin', '*'],
    ['/alerts/leave-now.cap.xml', 'Cross-Origin-Resource-Policy', 'cross-origin'],
    ['/alerts/leave-now/', 'Access-Control-Allow-Origin', undefined],
    ['/cards/iran.png', 'Cross-Origin-Resource-Policy', 'cross-origin'],
    ['/iran/', 'Strict-Transport-Security', undefined],
  ])('%s has %s: %s', (address, name, value) => {
    expect(headersFor(rules, address)[name]).toBe(value);
  });

  it('lets pages that carry more have that, and no other page', () => {
    const sources = (address: string, what: string) =>
      new RegExp(`${what}-src ([^;]*)`).exec(
        headersFor(rules, address)['Content-Security-Policy'] ?? '',
      )?.[1];
    expect(sources('/crossings/', 'script')).toBe(
      `${hashOf('one()')} ${hashOf('search()')} 'self'`,
    );
    expect(sources('/crossings/', 'style')).toBe(`${hashOf('a')} ${hashOf('b')}`);
    expect(sources('/copies/', 'worker')).toBe("'self'");
    expect(sources('/iran/', 'worker')).toBeUndefined();
    expect(sources('/crossings/kapikoy-razi/', 'script')).toBe(sources('/iran/', 'script'));
  });

  it('names HTTPS for as many days as the site says', () => {
    const secure = headersFor(headerRules({ ...settings, hstsDays: 365 }), '/iran/');
    expect(secure['Strict-Transport-Security']).toBe('max-age=31536000');
  });

  it('gives the editor a policy of its own, that asks nobody but the Git host', () => {
    const connect = ['https://git.example'];
    const edited = headerRules({ ...settings, editor: { connect } });
    const { 'Content-Security-Policy': policy = '', ...others } = headersFor(
      edited,
      '/admin/start.js',
    );
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' https://git.example;");
    expect(policy).not.toMatch(/unsafe-eval|require-trusted-types/);
    expect(others['X-Robots-Tag']).toBe('noindex');
    expect(headersFile(edited)).toContain(
      '\n/admin/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ',
    );
    expect(headersFor(edited, '/iran/')).toEqual(headersFor(rules, '/iran/'));
  });

  it('allows nothing unsafe', () => {
    expect(JSON.stringify(rules)).not.toMatch(/unsafe|data:|blob:|https?:/);
  });
});

describe('the file _headers', () => {
  it('says the same, read again', () => {
    expect(readHeadersFile(headersFile(rules))).toEqual(rules);
  });

  it('forgets a value before it gives another, for hosts that join them', () => {
    expect(headersFile(rules)).toContain(
      '/n/*\n  ! Cache-Control\n  Cache-Control: no-store\n  X-Robots-Tag: noindex\n',
    );
  });

  it('has no line longer than hosts read, with twice the scripts', () => {
    const scripts = ['1', '2', '3', '4', '5', '6'];
    const text = headersFile(headerRules({ ...settings, texts: { styles: ['a'], scripts } }));
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });

  it('is refused where a line is not understood', () => {
    expect(() => readHeadersFile('/*\n\tX-Content-Type-Options: nosniff\n')).toThrow(
      'none that Overland',
    );
    expect(() => readHeadersFile('  X-Content-Type-Options: nosniff\n')).toThrow(
      'none that Overland',
    );
  });
});

describe('the policy inside a page', () => {
  it('lets through what the page has and nothing else', () => {
    expect(securityMeta({ styles: ['a'], scripts: [] })).toBe(
      `default-src 'none';connect-src 'self';style-src ${hashOf('a')};img-src 'self';base-uri 'none';form-action 'none'`,
    );
    expect(securityMeta({ styles: [], scripts: ['run()'], library: true })).toBe(
      `default-src 'none';connect-src 'self';script-src ${hashOf('run()')} 'self';require-trusted-types-for 'script';trusted-types overland;img-src 'self';base-uri 'none';form-action 'none'`,
    );
  });

  // The empty text has a hash that everybody can look up (FIPS 180-4).
  it('hashes as browsers do', () => {
    expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});

it.each([
  ['/iran.sms.txt', 'text/plain; charset=utf-8'],
  ['/alerts/a.cap.xml', 'application/cap+xml; charset=utf-8'],
  ['/sitemap-index.xml', 'application/xml'],
  ['/feeds/alerts.cap.atom', 'application/atom+xml; charset=utf-8'],
  ['/mirror/manifest.json.sig', 'application/octet-stream'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/api/v1/crossings.geojson', 'application/geo+json'],
  ['/iran', undefined],
  ['/a.b/iran', undefined],
])('%s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type);
});
