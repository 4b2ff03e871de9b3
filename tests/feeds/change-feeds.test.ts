import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { atomText } from '../../src/feeds/atom.ts';
import { jsonFeedText } from '../../src/feeds/json-feed.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { feedEntry } from '../../src/views/feed-entry.ts';
import { changeFeeds, FEED_WINDOW, toldChanges } from '../../src/views/feeds.ts';
import { viewContext } from '../../src/views/make-context.ts';
import { plainText } from '../../src/views/rich-text.ts';
import { root, siteDays } from '../support/sites.ts';
import { contextOn, editionOn, planOn } from '../text/plan-on.ts';
import { contextWithNotes } from './edition-with.ts';

const schema = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/json-feed-1.1.schema.json'), 'utf8'),
);
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(schema);

function feedAt(day: string, path: string) {
  const feed = changeFeeds(contextOn(day)).find((one) => one.path === path);
  if (!feed) throw new Error(`There is no feed ${path}.`);
  return feed;
}

function entriesOf(ctx: ReturnType<typeof contextOn>) {
  return toldChanges(ctx).map((change) => feedEntry(ctx, change));
}

function wordsOf(entry: ReturnType<typeof feedEntry>): string {
  return entry.passages
    .flatMap((passage) => (passage.kind === 'text' ? [passage.text] : passage.items))
    .map(plainText)
    .join('\n');
}

const languages = siteDays.flatMap((day) => [[day, 'en'] as const, [day, 'fa'] as const]);
describe.each(languages)('the feeds of %s in %s', (day, lang) => {
  const feeds = changeFeeds(viewContext(editionOn(day), lang));
  const english = lang === 'en';
  const start = english ? '/feeds/' : `/${lang}/feeds/`;

  test('are of the site, its crossings, its alerts and each country', () => {
    expect(feeds.map(({ path }) => path)).toEqual(
      ['updates', 'crossings', 'alerts', 'afghanistan', 'armenia', 'azerbaijan', 'iran', 'iraq']
        .concat(['pakistan', 'turkiye', 'turkmenistan'])
        .map((name) => `${start}${name}`),
    );
  });

  test('are read by a feed reader as they were meant', () => {
    for (const feed of feeds) {
      const read = parseFeed(atomText(feed));
      expect(read.meta).toEqual({ type: 'atom', version: '1.0' });
      expect(read.title).toBe(feed.title);
      expect(read.language).toBe(lang);
      expect(read.self).toBe(`https://overland.example${feed.path}.atom`);
      expect(read.items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
      expect(read.items.map(({ title }) => title)).toEqual(feed.entries.map(({ title }) => title));
      expect(read.items.map(({ url }) => url)).toEqual(feed.entries.map(({ url }) => url));
      for (const [at, item] of read.items.entries()) {
        const entry = feed.entries[at];
        expect(item.updated?.toISOString()).toBe(new Date(entry?.updated ?? '').toISOString());
        const opens = english ? '<p>' : '<div lang="fa" dir="rtl"><p>';
        expect(item.content?.slice(0, opens.length)).toBe(opens);
      }
    }
  });

  test('are JSON Feeds with the same entries', () => {
    for (const feed of feeds) {
      const value = JSON.parse(jsonFeedText(feed));
      isJsonFeed(value);
      expect(isJsonFeed.errors ?? []).toEqual([]);
      expect(value.items.map(({ id }: { id: string }) => id)).toEqual(
        feed.entries.map(({ id }) => id),
      );
    }
  });

  test('name the day in every entry, and the page that knows more', () => {
    const bare = feeds
      .flatMap(({ entries }) => entries)
      .filter((entry) => {
        const words = wordsOf(entry);
        const dated = (english ? /20\d\d/ : /۱[۳۴][۰-۹]{2}/).test(words);
        return !dated || !words.includes(messagesOf(lang).feeds.page);
      });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('link only to whole addresses', () => {
    const texts = feeds.flatMap((feed) => [atomText(feed), jsonFeedText(feed)]);
    const links = texts.flatMap((text) => [...text.matchAll(/href=\\?"([^"\\]*)/g)]);
    expect(links.length).toBeGreaterThan(100);
    expect(links.map(([, href]) => href ?? '').filter((href) => !/^https?:/.test(href))).toEqual(
      [],
    );
  });

  test('hold whole days, the newest first, and never tell of a neutral address', () => {
    for (const feed of feeds) {
      const updated = feed.entries.map((entry) => entry.updated);
      expect(updated).toEqual([...updated].sort().reverse());
      if (feed.entries.length > FEED_WINDOW) {
        expect(updated[FEED_WINDOW - 1]).toBe(updated.at(-1));
      }
      expect(atomText(feed)).not.toContain('/n/');
    }
  });
});

describe.each(siteDays)('the feeds of %s', (day) => {
  test('say of every opening until when it is to be relied on', () => {
    const openings = entriesOf(contextOn(day)).filter(
      ({ categories, title }) =>
        categories[0]?.term === 'status' && /: was (listed as )?open/.test(title),
    );
    expect(openings.length).toBeGreaterThan(10);
    const endless = openings.filter(
      (entry) => !/Do not rely on this after \d+ \w+ 20\d\d\./.test(wordsOf(entry)),
    );
    expect(endless.map(({ id }) => id)).toEqual([]);
  });

  test('have an id of their own in each language, and lead to its pages', () => {
    const planned = planOn(day).files.flatMap((file) =>
      (file.kind === 'atom' || file.kind === 'json-feed') && !file.address.includes('.cap.')
        ? [file]
        : [],
    );
    const persian = planned.filter(({ address }) => address.startsWith('/fa/'));
    const english = planned.filter((file) => !persian.includes(file));
    const told = ({ view }: (typeof planned)[number]) => [view, ...view.entries];
    expect(persian.map(({ address }) => address)).toEqual(
      english.map(({ address }) => `/fa${address}`),
    );
    const ids = new Set(english.flatMap(told).map(({ id }) => id));
    expect(persian.flatMap(told).filter(({ id }) => ids.has(id))).toEqual([]);
    const urls = persian.flatMap(told).map((one) => ('url' in one ? one.url : one.page));
    expect(urls.filter((url) => !url.startsWith('https://overland.example/fa/'))).toEqual([]);
  });
});

describe('the id of an entry', () => {
  const [early, late] = siteDays;

  test('is a tag of ours and of one entry', () => {
    const ids = entriesOf(contextOn(late)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !/^tag:overland\.example,\d{4}-\d{2}-\d{2}:[!-~]+$/.test(id)),
    ).toEqual([]);
  });

  test('is the same on every later day', () => {
    const then = entriesOf(contextOn(early)).map(({ id }) => id);
    const since = new Set(entriesOf(contextOn(late)).map(({ id }) => id));
    expect(then.length).toBeGreaterThan(100);
    expect(then.filter((id) => !since.has(id))).toEqual([]);
  });

  test('is the same wherever the site is published', () => {
    const ids = (baseUrl?: string) =>
      entriesOf(contextOn(early, baseUrl === undefined ? {} : { baseUrl })).map(({ id }) => id);
    expect(ids('https://mirror.example/deep/folder')).toEqual(ids());
  });

  test('changes when the facts do, and not with their wording', () => {
    const ctx = contextOn(early);
    const change = toldChanges(ctx).find(
      ({ key }) => key === 'status gurbulak-bazargan/2026-02-05-us',
    );
    if (change?.kind !== 'status' || !('told' in change.of)) throw new Error('It is a report.');
    const { told } = change.of;
    const idWith = (claim: Partial<typeof told.claim>) =>
      feedEntry(ctx, {
        ...change,
        of: {
          told: { ...told, claim: { ...told.claim, ...claim } },
          before: undefined,
          mends: undefined,
        },
      }).id;
    const id = feedEntry(ctx, change).id;
    expect(idWith({ words: 'still open', note: 'Seen again.' })).toBe(id);
    expect(idWith({ status: 'closed' })).not.toBe(id);
    expect(idWith({ who: { only: ['CA'] } })).not.toBe(id);
  });
});

describe('an entry', () => {
  const [, late] = siteDays;
  const found = (day: string, path: string, part: string) => {
    const entry = feedAt(day, path).entries.find(({ id }) => id.includes(part));
    if (!entry) throw new Error(`No entry ${part}.`);
    return entry;
  };

  test('of an alert says all that it told people, with its condition, and until when', () => {
    const words = wordsOf(found(late, '/feeds/alerts', '2026-02-06-iran-leave-now'));
    expect(words).toContain('leave now, by land, if it is safe to do so');
    expect(words).toContain('For U.S. citizens. About Iran.');
    expect(words).toContain('Stay in a secure place.');
    expect(words).toContain('Look for a newer alert after 9 February 2026.');
  });

  test('of a status says what stood before, the words, and who says so', () => {
    const entry = found('2026-02-07', '/feeds/crossings', 'status-gurbulak-bazargan-2026-02-05-us');
    const words = wordsOf(entry);
    expect(entry.title).toContain('was open for U.S. citizens on 5 February 2026');
    expect(words).toContain('Before: was open for U.S. citizens on 12 January 2026');
    expect(words).toContain('In its words: “remained open”.');
    expect(words).toContain('Do not rely on this after 8 February 2026.');
    expect(words).toContain('Source: U.S. alert of 6 February 2026');
    expect(entry.url).toBe('https://overland.example/crossings/gurbulak-bazargan/');
  });

  test('of a correction says so first, in words and for programs', () => {
    const entry = found('2026-02-07', '/feeds/crossings', 'status-armenia-iran-2026-01-15-ca');
    expect(entry.title).toMatch(/^Correction\. Armenia and Iran: /);
    expect(entry.categories.map(({ term }) => term)).toContain('correction');
    expect(wordsOf(entry)).toContain('It corrects: was listed as open for Canadians');
  });

  test('is made of notes on prose too, a correction said aloud, mere wording left out', () => {
    const ctx = contextWithNotes('2026-02-09', [
      { on: '2026-02-08', kind: 'minor', text: 'A comma.' },
      { on: '2026-02-08', kind: 'correction', text: 'We had the wrong telephone number.' },
    ]);
    const titles = entriesOf(ctx).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('A comma.'))).toEqual([]);
    expect(titles).toContainEqual(
      expect.stringMatching(/^Correction\. .+: We had the wrong telephone number\.$/),
    );
  });

  test('of a rebuilt day says that it is not current, and so does its feed', () => {
    const feed = changeFeeds(contextOn('2026-02-07', { rebuilt: true }))[0];
    expect(feed?.title).toContain('Rebuilt as it stood on 7 February 2026. Not current.');
    for (const entry of feed?.entries ?? []) {
      expect(wordsOf(entry)).toMatch(/^Rebuilt as it stood on 7 February 2026\. Not current\./);
    }
  });
});
