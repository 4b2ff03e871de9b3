import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Edition } from '../../src/edition.ts';
import { atomText } from '../../src/feeds/atom.ts';
import { capText } from '../../src/feeds/cap.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { capFeed } from '../../src/views/cap-feed.ts';
import { type CapMessage, capInstant, capMessage } from '../../src/views/cap-message.ts';
import { viewContext } from '../../src/views/make-context.ts';
import { root, secondSite } from '../support/sites.ts';
import { editionOn } from '../text/plan-on.ts';
import { LEAVE, withAlert } from './edition-with.ts';

const schema = readFileSync(join(root, 'tests/fixtures/cap12.xsd'), 'utf8');
const parser = new XMLParser({
  isArray: (name) => ['info', 'responseType', 'area', 'parameter'].includes(name),
});

function secondEdition(day: string): Edition {
  const { content } = readContent(join(root, secondSite.content));
  if (!content) throw new Error('The second site cannot be read.');
  return { kind: 'edition', content, day, wallClockDay: day, rebuilt: false };
}

const persianOf = (edition: Edition) => viewContext(edition, 'fa', new Set([`/alerts/${LEAVE}/`]));

function messagesOf(edition: Edition): readonly CapMessage[] {
  const ctx = viewContext(edition);
  return ctx.alerts().map((state) => capMessage(ctx, state, [persianOf(edition)]));
}

function messageOf(edition: Edition, slug: string): CapMessage {
  const ctx = viewContext(edition);
  const state = ctx.alerts().find(({ alert }) => alert.slug === slug);
  if (!state) throw new Error(`The alert ${slug} is not known.`);
  return capMessage(ctx, state, [persianOf(edition)]);
}

/** An alert of one day earlier that the alert of the example updates or cancels, by its record. */
const OLDER = '2026-01-13-iran-leave-by-land';
const editions: readonly (readonly [string, Edition])[] = [
  ['7 February 2026', editionOn('2026-02-07')],
  ['20 November 2026', editionOn('2026-11-20')],
  ['a rebuilt day', editionOn('2026-03-12', { rebuilt: true })],
  ['the second site', secondEdition('2026-03-01')],
  ['an update', withAlert(editionOn('2026-02-07'), LEAVE, { type: 'update', references: [OLDER] })],
  ['a cancel', withAlert(editionOn('2026-02-07'), LEAVE, { type: 'cancel', references: [OLDER] })],
  [
    'an instant with its zone',
    withAlert(editionOn('2026-02-07'), LEAVE, {
      sent: '2026-02-06T18:30Z',
      expires: '2026-02-07T12:00+03:30',
    }),
  ],
  [
    'a correction after the end',
    withAlert(editionOn('2026-11-20'), LEAVE, {
      changes: [{ on: '2026-05-02', kind: 'correction', text: 'We had one step wrong.' }],
    }),
  ],
  ['hostile text', withAlert(editionOn('2026-02-07'), LEAVE, { event: '<b>&\u0007]]>"' })],
];

describe.each(editions)('the messages of %s', (_name, edition) => {
  const messages = messagesOf(edition);

  test('are valid against the schema of OASIS', { timeout: 60_000 }, async () => {
    expect(messages.length).toBeGreaterThan(0);
    const xml = messages.map((message) => {
      return { fileName: `${message.identifier}.xml`, contents: capText(message) };
    });
    const { errors } = await validateXML({ xml, schema });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test('are sent, then take effect, then expire', () => {
    for (const { sent, infos } of messages) {
      for (const { effective, expires } of infos) {
        expect(Date.parse(sent)).toBeLessThanOrEqual(Date.parse(effective));
        expect(Date.parse(effective)).toBeLessThanOrEqual(Date.parse(expires));
      }
    }
  });

  // CAP 1.2, §3.2.1: neither may hold a space, a comma, < or &; no Z stands for UTC.
  test('have an identifier, a sender and instants as the standard asks for', () => {
    const ids = messages.map(({ identifier }) => identifier);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { identifier, sender, sent } of messages) {
      expect(`${identifier} ${sender}`).toMatch(/^[^\s,<&]+ [^\s,<&]+$/);
      expect(sent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(sent).not.toContain('+00:00');
    }
  });

  test('reference an earlier message where they update or cancel, and only there', () => {
    for (const { msgType, references, sent } of messages) {
      expect(references.length > 0).toBe(msgType !== 'Alert');
      for (const reference of references) {
        const [sender, identifier, when, ...more] = reference.split(',');
        expect(more).toEqual([]);
        expect(sender).toBe(edition.content.site.identity.domain);
        expect(identifier).toMatch(new RegExp(`^${edition.content.site.id}-[a-z0-9-]+-\\d+$`));
        expect(Date.parse(when ?? '')).toBeLessThanOrEqual(Date.parse(sent));
      }
    }
  });

  test('name this site as the sender and say that it is no government', () => {
    for (const message of messages) {
      const { alert } = parser.parse(capText(message));
      expect(alert.info[0].senderName).toMatch(/\(not a government site\)$/);
      expect(alert.note).toContain('which is not a government site');
      expect(alert.source.length).toBeGreaterThan(10);
      expect(alert.info[0].area.length).toBeGreaterThan(0);
      for (const { geocode } of alert.info[0].area) {
        expect(geocode).toEqual({
          valueName: 'ISO 3166-1 alpha-2',
          value: expect.stringMatching(/^[A-Z]{2}$/),
        });
      }
    }
  });

  test('give no status of a crossing without both its days', () => {
    for (const { infos } of messages) {
      for (const { valueName, value } of infos.flatMap(({ parameters }) => parameters)) {
        expect(valueName).toMatch(/^(crossing|border):[a-z-]+$/);
        expect(value).toMatch(
          /^[a-z-]+ (as of|printed) \d{4}-\d\d-\d\d, (not after \d{4}-\d\d-\d\d|until withdrawn)$/,
        );
      }
    }
  });
});

describe('the message of the alert of 6 February 2026', () => {
  const message = messageOf(editionOn('2026-02-07'), LEAVE);
  const { alert } = parser.parse(capText(message));
  const [info] = alert.info;

  test('says what the alert told, with its condition', () => {
    expect(alert.identifier).toBe('overland-2026-02-06-iran-leave-now-1');
    expect(alert.sender).toBe('overland.example');
    expect(alert.status).toBe('Actual');
    expect(alert.source).toContain('Read in press copies; the official page was not found.');
    expect(info.responseType).toEqual(['Evacuate', 'Shelter']);
    expect([info.urgency, info.severity, info.certainty]).toEqual([
      'Immediate',
      'Unknown',
      'Unknown',
    ]);
    expect(info.headline).toBe(
      'U.S. alert of 6 February 2026: leave Iran now, by land, if it is safe',
    );
    expect(info.instruction).toContain('Leave Iran now, by land, if it is safe to do so.');
    expect(info.instruction).toContain('Stay in a secure place.');
    expect(info.expires).toBe('2026-02-09T23:59:59-00:00');
    expect(alert.note).toContain('the hour of issue is not known');
    expect(alert.note).toContain('The issuer printed no end');
    expect(info.parameter[0]).toEqual({
      valueName: 'crossing:agarak-norduz',
      value: 'open as of 2026-02-05, not after 2026-02-08',
    });
    expect(info.description).toContain(
      'Iran and Iraq: Do not use, says the U.S. (6 February 2026)',
    );
  });

  test('says the same in Persian, with its condition, and that nobody has reviewed that', () => {
    const [, persian, ...more] = alert.info;
    expect(more).toEqual([]);
    expect(persian.language).toBe('fa');
    expect(persian.headline).toBe('هشدار آمریکا، ۶ فوریهٔ ۲۰۲۶: اگر امن است، زمینی از ایران بروید');
    expect(persian.instruction).toContain(
      'اگر امن است، همین حالا از راه زمینی از ایران خارج شوید.',
    );
    expect(persian.description).toContain('ترجمه را هنوز کسی بازبینی نکرده است');
    expect(persian.web).toBe('https://overland.example/fa/alerts/2026-02-06-iran-leave-now/');
    for (const name of ['responseType', 'urgency', 'effective', 'expires', 'parameter']) {
      expect(persian[name], name).toEqual(info[name]);
    }
  });

  test('says nothing in a translation that is older than what was mended', () => {
    const note = { on: '2026-11-22', kind: 'correction' as const, text: 'One step was wrong.' };
    const mended = messageOf(withAlert(editionOn('2026-11-23'), LEAVE, { changes: [note] }), LEAVE);
    expect(mended.infos.map(({ language }) => language)).toEqual(['en']);
  });

  test('is the same for ever, but for a day that is rebuilt', () => {
    expect(messageOf(editionOn('2026-11-20'), LEAVE)).toEqual(message);
    const rebuilt = messageOf(editionOn('2026-02-07', { rebuilt: true }), LEAVE);
    expect(rebuilt.status).toBe('Test');
    expect(rebuilt.note).toMatch(/^Rebuilt as it stood on 7 February 2026\. Not current\./);
    expect(rebuilt.infos[0]?.description).toContain('Not current.');
  });

  test('is followed by a further message once we mend it', () => {
    const note = { on: '2026-02-07', kind: 'correction' as const, text: 'One step was wrong.' };
    const edition = withAlert(editionOn('2026-02-08'), LEAVE, { changes: [note] });
    const mended = messageOf(edition, LEAVE);
    expect(mended.identifier).toBe('overland-2026-02-06-iran-leave-now-2');
    expect(mended.msgType).toBe('Update');
    expect(mended.sent).toBe('2026-02-07T00:00:00-00:00');
    expect(mended.references).toEqual([
      'overland.example,overland-2026-02-06-iran-leave-now-1,2026-02-06T00:00:00-00:00',
    ]);
    expect(mended.note).toContain('One step was wrong.');
    const wording = withAlert(editionOn('2026-02-08'), LEAVE, {
      changes: [{ ...note, kind: 'minor' }],
    });
    expect(messageOf(wording, LEAVE)).toEqual(message);
    const withdrawn = withAlert(editionOn('2026-02-08'), LEAVE, {
      changes: [{ ...note, kind: 'withdrawal' }],
    });
    expect(messageOf(withdrawn, LEAVE).msgType).toBe('Cancel');
  });

  test('cancels by sender, identifier and instant', () => {
    const edition = withAlert(editionOn('2026-02-07'), LEAVE, {
      type: 'cancel',
      references: [OLDER],
    });
    expect(messageOf(edition, LEAVE)).toMatchObject({
      msgType: 'Cancel',
      references: [
        'overland.example,overland-2026-01-13-iran-leave-by-land-1,2026-01-13T00:00:00-00:00',
      ],
    });
  });
});

test('the schema refuses a message that breaks it', async () => {
  const text = capText(messageOf(editionOn('2026-02-07'), LEAVE));
  const { valid } = await validateXML({ xml: text.replace('>Alert<', '>Hearsay<'), schema });
  expect(valid).toBe(false);
});

describe('an instant', () => {
  test.each([
    ['2026-02-06', '2026-02-06T00:00:00-00:00', 'a day begins at midnight UTC'],
    ['2026-02-20T09:00-03:00', '2026-02-20T09:00:00-03:00', 'seconds are always written'],
    ['2026-02-20T09:00:30Z', '2026-02-20T09:00:30-00:00', 'Z must not be used'],
    ['2026-02-20T09:00+00:00', '2026-02-20T09:00:00-00:00', 'UTC is -00:00'],
  ])('%s is %s: %s', (text, instant) => {
    expect(capInstant(text)).toBe(instant);
  });
});

describe('the feed of messages', () => {
  const feedOn = (day: string) => parseFeed(atomText(capFeed(viewContext(editionOn(day)))));

  test('lists what is in force, each with its file', () => {
    const feed = feedOn('2026-02-07');
    expect(feed.items.map(({ title }) => title)).toEqual([
      'U.S. alert of 6 February 2026: leave Iran now, by land, if it is safe',
    ]);
    const text = atomText(capFeed(viewContext(editionOn('2026-02-07'))));
    expect(text).toContain(
      'href="https://overland.example/alerts/2026-02-06-iran-leave-now.cap.xml" rel="alternate" type="application/cap+xml"',
    );
  });

  test.each([
    ['2026-03-12', '2026-03-12T00:00:00.000Z', 'the last alert ran out the day before'],
    ['2026-11-20', '2026-03-12T00:00:00.000Z', 'nothing came since'],
  ])('is empty on %s and changed last on %s: %s', (day, updated) => {
    const feed = feedOn(day);
    expect(feed.items).toEqual([]);
    expect(feed.updated?.toISOString()).toBe(updated);
  });
});
