import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServerConfig } from '../../src/cli/server-config.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import {
  attribute,
  type BuiltPage,
  elements,
  filesOf,
  isRedirect,
  pageAt,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { DAY, ended, start } from './sites.ts';

const BASE = 'https://help.example/guide/';

let folder: string;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'overland-elsewhere-'));
  const args = ['build', '--content', 'tests/fixtures/tiny', '--day', DAY, '--out', folder];
  const env = { OVERLAND_BASE_URL: BASE.slice(0, -1), OVERLAND_PREVIEW: '1' };
  expect(await ended(start(args, { env }))).toEqual({ code: 0, said: '' });
  pages = pagesOf(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const addressOf = ({ address }: BuiltPage) => new URL(address.slice(1), BASE).href;

/** What a page leads to or loads, as it is written. */
function leadsOf({ tree }: BuiltPage): readonly string[] {
  return elements(tree, () => true).flatMap((element) =>
    ['href', 'src', 'action', 'data-worker', 'data-empty']
      .map((name) => attribute(element, name))
      .filter((value) => value !== undefined),
  );
}

describe('a site at another name, below a path', () => {
  it('links only to files of its own below the path, or to other hosts', () => {
    const files = new Set(filesOf(folder));
    const strays = pages.flatMap((page) =>
      leadsOf(page).filter((lead) => {
        const url = new URL(lead, addressOf(page));
        if (url.host !== 'help.example') return false;
        const path = decodeURI(url.pathname).replace(/^\/guide\//, '');
        return !files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      }),
    );
    expect(strays).toEqual([]);
  });

  it('links relatively, but for the page that is shown at every address that is none', () => {
    const rooted = pages.filter((page) => leadsOf(page).some((lead) => lead.startsWith('/')));
    expect(rooted.map(({ address }) => address)).toEqual(['/404.html']);
  });

  it('works from a copy at the root of any name too', () => {
    const rooted = pages
      .filter(({ address }) => address !== '/404.html')
      .flatMap((page) =>
        leadsOf(page).filter((lead) => {
          const url = new URL(lead, `https://copy.example${page.address}`);
          return url.host === 'copy.example' && url.pathname.startsWith('/guide');
        }),
      );
    expect(rooted).toEqual([]);
  });

  it('names itself as every page, preview picture, feed, message and short text does', () => {
    const meta = (page: BuiltPage, name: string) =>
      elements(page.tree, (one) => attribute(one, 'property') === name).map((one) =>
        attribute(one, 'content'),
      );
    for (const page of pages.filter(({ address }) => address !== '/404.html')) {
      const [canonical] = elements(page.tree, (one) => attribute(one, 'rel') === 'canonical');
      if (canonical && !isRedirect(page)) {
        expect(attribute(canonical, 'href')).toBe(addressOf(page));
      }
      for (const url of [...meta(page, 'og:url'), ...meta(page, 'og:image')]) {
        expect(url).toContain(BASE);
      }
    }
    expect(meta(pageAt(pages, '/chile/'), 'og:image')).toHaveLength(1);
    expect(read('feeds/updates.atom')).toContain(`href="${BASE}feeds/updates.atom" rel="self"`);
    expect(JSON.parse(read('feeds/updates.json')).feed_url).toBe(`${BASE}feeds/updates.json`);
    expect(read('feeds/reviews.ics')).toContain(`URL:${BASE}`);
    expect(read('alerts/2026-02-20-chile-leave.cap.xml')).toContain(`<web>${BASE}alerts/`);
    expect(read('crossings/samore.sms.txt')).toMatch(/ help\.example\/guide\/x\/sam$/);
    expect(JSON.parse(read('mirror/manifest.json'))).toMatchObject({ baseUrl: BASE.slice(0, -1) });
  });

  it('leaves nothing of the name in site.yaml but the name that its ids are made of', () => {
    const named = filesOf(folder).filter((file) => read(file).includes('https://passes.example'));
    expect(named).toEqual([]);
    expect(read('feeds/updates.atom')).toContain('tag:passes.example,2026-01-01:');
  });

  it('registers its worker below the path, so that it answers for nothing beside it', () => {
    const page = pageAt(pages, '/copies/');
    const [keep] = elements(page.tree, (one) => attribute(one, 'id') === 'keep');
    const worker = new URL((keep && attribute(keep, 'data-worker')) ?? '', addressOf(page));
    expect(worker.href).toBe(`${BASE}sw.js`);
    expect(filesOf(folder)).toContain('sw.js');
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({
      scope: './',
      start_url: './',
    });
  });

  it('has headers for its own root, which servers are told for the path', async () => {
    expect(read('_headers')).toContain('\n/n/*\n');
    expect(read('_headers')).not.toContain('/guide');
    const out = join(folder, '..', `${folder.split('/').at(-1)}-server`);
    await writeServerConfig({ site: folder, out, base: '/guide' });
    const nginx = readFileSync(join(out, 'nginx-http.conf'), 'utf8');
    rmSync(out, { recursive: true });
    expect(nginx).toContain('/guide/n/');
  });
});

describe('a preview', () => {
  it('says so on every page, to be read and to be printed', () => {
    const { preview } = messagesOf('en').site;
    const shown = pages.filter((page) => !isRedirect(page));
    expect(shown.length).toBeGreaterThan(25);
    const silent = shown.filter(({ tree }) => !textOf(tree).includes(preview));
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('says so in its texts, its data and its messages', () => {
    const { preview } = messagesOf('en').site;
    const texts = filesOf(folder).filter(
      (file) => /^(?!robots|mirror\/).*(?<!\.sms)\.txt$/.test(file) || file.endsWith('.cap.xml'),
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((file) => !read(file).replaceAll(/\s+/g, ' ').includes(preview))).toEqual(
      [],
    );
    expect(JSON.parse(read('api/v1/index.json'))).toMatchObject({ current: false });
    expect(read('alerts/2026-02-20-chile-leave.cap.xml')).toContain('<status>Draft</status>');
  });

  it('is listed by no search engine', () => {
    const listed = pages.filter(
      ({ tree }) =>
        !elements(tree, (one) => attribute(one, 'name') === 'robots').some((one) =>
          attribute(one, 'content')?.includes('noindex'),
        ),
    );
    expect(listed.map(({ address }) => address)).toEqual([]);
    expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(filesOf(folder).filter((file) => file.includes('sitemap'))).toEqual([]);
  });
});
