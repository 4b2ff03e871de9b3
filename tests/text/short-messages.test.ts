import { describe, expect, test } from 'vitest';
import { messageLength, notInGsm7 } from '../../src/i18n/gsm7.ts';
import { planSite } from '../../src/plan.ts';
import { LONGEST_ADDRESS } from '../../src/rules/long-address.ts';
import { smsOf } from '../../src/views/sms.ts';
import { smsOfAlert } from '../../src/views/sms-alert.ts';
import { smsOfBorder } from '../../src/views/sms-border.ts';
import { siteDays } from '../support/sites.ts';
import { contextOn, editionOn, textsOn } from './plan-on.ts';

/** The message about a crossing on a day. */
function crossingOn(slug: string, day: string, options?: Parameters<typeof contextOn>[1]): string {
  const ctx = contextOn(day, options);
  return smsOf(ctx, ctx.crossing(slug));
}

const FEBRUARY = '2026-02-06';
const MARCH = '2026-03-12';
const NOVEMBER = '2026-11-20';

describe('the short message of the worked examples', () => {
  test.each([
    [
      'gurbulak-bazargan',
      FEBRUARY,
      'Gurbulak/Bazargan, Iran-Turkiye: OPEN on 5 Feb 2026 for US citizens (US alert 6 Feb). Do not rely on it after 8 Feb. Go only if safe. overland.example/x/gub',
    ],
    [
      'agarak-norduz',
      FEBRUARY,
      'Agarak/Norduz, Iran-Armenia: OPEN on 5 Feb 2026 for US citizens (US alert 6 Feb). Do not rely on it after 8 Feb. Go only if safe. overland.example/x/agn',
    ],
    [
      'esendere-serow',
      FEBRUARY,
      'Esendere/Serow: OPEN 5 Feb 2026 for US citizens. Far side Hakkari: US says DO NOT TRAVEL. Do not rely on it after 8 Feb. Go only if safe. overland.example/x/ess',
    ],
    [
      // The limit takes the place of the pair of countries: both dates stand in every message.
      'astara',
      FEBRUARY,
      'Astara: CLOSED to routine traffic; US citizens case by case via US Embassy Baku (US alert 6 Feb 2026). Do not rely on it after 9 Feb. overland.example/x/ast',
    ],
    [
      'gurbulak-bazargan',
      MARCH,
      'Gurbulak/Bazargan, Iran-Turkiye: NOT KNOWN on 12 Mar 2026. Last: 2 Mar Turkiye let third-country nationals in. Ask before you go. overland.example/x/gub',
    ],
    [
      'agarak-norduz',
      MARCH,
      'Agarak/Norduz, Iran-Armenia: NOT KNOWN on 12 Mar 2026. Last: 4 Mar CLOSED to people (Armenia). Ask before you go. overland.example/x/agn',
    ],
    [
      'esendere-serow',
      MARCH,
      'Esendere/Serow, Iran-Turkiye: NOT KNOWN on 12 Mar 2026. 2 Mar: Turkiye said open, press said returns only. Ask before you go. overland.example/x/ess',
    ],
    [
      'gurbulak-bazargan',
      NOVEMBER,
      'Gurbulak/Bazargan, Iran-Turkiye: NOT KNOWN on 20 Nov 2026. Last: 24 Jul listed open for Canadians; 5 Feb open for US citizens. Ask first. overland.example/x/gub',
    ],
    [
      'agarak-norduz',
      NOVEMBER,
      'Agarak/Norduz, Iran-Armenia: NOT KNOWN on 20 Nov 2026. Last: 24 Jul listed open for Canadians; 4 Mar closed to people. Ask first. overland.example/x/agn',
    ],
    [
      // The list spares citizens of two countries, so it is not "closed to foreigners".
      'sarakhs',
      NOVEMBER,
      "Sarakhs: NOT KNOWN on 20 Nov 2026. Canada's page of 24 Jul says both open by permit and closed to all but 2 nationalities. Ask first. overland.example/x/sar",
    ],
  ])('%s on %s', (slug, day, text) => {
    expect(crossingOn(slug, day)).toBe(text);
  });

  test.each([FEBRUARY, MARCH, NOVEMBER])('the border with Iraq on %s', (day) => {
    const ctx = contextOn(day);
    expect(smsOfBorder(ctx, ctx.border('iran-iraq'))).toBe(
      'Iran-Iraq border: DO NOT USE, says the US (alert 6 Feb 2026, not withdrawn). This holds until the US withdraws it. overland.example/x/irq',
    );
  });
});

/** Days on which the content takes a turn: a list, a silence, a contradiction, an opening, a limit passed. */
const TURNS = [
  ...['2025-06-10', '2025-06-15', '2025-06-18', '2025-06-21', '2025-06-23', '2025-06-27'],
  ...['2026-01-13', '2026-01-16', FEBRUARY, '2026-02-09', '2026-03-02', '2026-03-04', MARCH],
  ...['2026-07-24', '2026-07-28', NOVEMBER],
] as const;

const CURRENT =
  /\b(?:OPEN|CLOSED|ONLY BY PERMIT|CASE BY CASE|REPORTS DISAGREE|NOT ASSESSED|LEAVE NOW|SHELTER)\b/;
const DAY = /\d{1,2} [A-Z][a-z]{2,3} 20\d\d/;

describe.each([...new Set([...TURNS, ...siteDays])])('every short message of %s', (day) => {
  const { messages } = textsOn(day);
  const table = messages
    .map(({ address, text }) => `${messageLength(text).units}\t${address}\t${text}`)
    .join('\n');
  const failing = (fails: (text: string) => boolean) =>
    messages.filter(({ text }) => fails(text)).map(({ text }) => text);

  test('fits one message of 160 characters', () => {
    expect(failing((text) => notInGsm7(text).length > 0)).toEqual([]);
    expect(
      failing((text) => messageLength(text).units > 160),
      table,
    ).toEqual([]);
  });

  test('has a day with its year, and ends with its short address', () => {
    expect(
      failing((text) => !DAY.test(text)),
      table,
    ).toEqual([]);
    expect(
      failing((text) => !/ overland\.example\/x\/[a-z0-9]{3}$/.test(text)),
      table,
    ).toEqual([]);
  });

  test('that says something that holds says for whom, and until when', () => {
    const holding = messages
      .map(({ text }) => text)
      .filter((text) => CURRENT.test(text) && !/NOT KNOWN on|NOT CONFIRMED|REPLACED/.test(text));
    expect(holding.filter((text) => !text.includes('Do not rely on it after '))).toEqual([]);
    const permits = holding.filter((text) => /\b(?:OPEN|ONLY BY PERMIT|CASE BY CASE)\b/.test(text));
    expect(permits.filter((text) => !/ (?:for|to) [A-Z]|nationals/.test(text))).toEqual([]);
  });

  test('that does not know says so in capitals, and to ask', () => {
    const unknown = messages.filter(({ text }) => text.includes('NOT KNOWN on'));
    expect(
      unknown.filter(({ text }) => !/ Ask (?:before you go|first)\. /.test(text)),
      table,
    ).toEqual([]);
  });

  test('has no hole, no double stop and no double space', () => {
    expect(failing((text) => /undefined|NaN|not-stated|\.\.|\( |,,| {2}|: \./.test(text))).toEqual(
      [],
    );
  });
});

describe('a short message', () => {
  test('of a crossing not to be used says so on every day after the warning, and nothing softer', () => {
    for (const day of [FEBRUARY, MARCH, NOVEMBER]) {
      expect(crossingOn('mehran-zurbatiyah', day)).toMatch(/: DO NOT USE, says the US /);
    }
  });

  test('never prints an older permission in the place of a newer stop', () => {
    const text = crossingOn('agarak-norduz', NOVEMBER, {
      baseUrl: 'https://advice.example/a-longer-path',
    });
    expect(text).toContain('NOT KNOWN on 20 Nov 2026');
    expect(text).not.toContain('5 Feb');
  });

  test('keeps the conditions of an opening', () => {
    expect(crossingOn('agarak-norduz', '2026-01-14')).toContain(
      'OPEN with conditions 12 Jan 2026 for US citizens. Condition: A valid US passport.',
    );
  });

  test('keeps the condition of each instruction of an alert, and both where there are two', () => {
    const ctx = contextOn('2026-03-02');
    const state = ctx.alerts().find(({ alert }) => alert.slug.startsWith('2026-03-02'));
    if (!state) throw new Error('The alert of 2 March 2026 is not known.');
    expect(smsOfAlert(ctx, state)).toBe(
      'US alert 2 Mar 2026 for US citizens in Iran: SHELTER; or LEAVE NOW, by land, if safe. Do not rely on it after 5 Mar. overland.example/x/amh',
    );
  });

  test('of a border says how many of its crossings lead into a warned region', () => {
    const ctx = contextOn(FEBRUARY);
    expect(smsOfBorder(ctx, ctx.border('iran-turkiye'))).toBe(
      'Iran-Turkiye for US citizens: 3 OPEN on 5 Feb 2026 (1 with a DO NOT TRAVEL warning). Do not rely on it after 8 Feb. Go only if safe. overland.example/x/irt',
    );
  });

  test('of a rebuilt day says that it is not current, where it has room, and has both dates always', () => {
    const messages = textsOn('2026-02-07', { rebuilt: true }).messages.map(({ text }) => text);
    const silent = messages.filter((text) => !text.startsWith('NOT CURRENT. '));
    expect(silent.length).toBeLessThan(messages.length / 4);
    expect(silent.filter((text) => !DAY.test(text))).toEqual([]);
    expect(
      silent.filter((text) => /\bOPEN\b/.test(text) && !text.includes('Do not rely on it after')),
    ).toEqual([]);
  });

  const label = 'a-very-long-host-name'.repeat(3);

  test('leads to the page where no wording fits, and leaves no word out of one', () => {
    const baseUrl = `https://${label}.example`;
    expect(crossingOn('gurbulak-bazargan', FEBRUARY, { baseUrl })).toBe(
      `Gurbulak: SEE THE PAGE for the status on 6 Feb 2026. Ask first. ${label}.example/x/gub`,
    );
    const ctx = contextOn(FEBRUARY, { baseUrl });
    for (const state of ctx.alerts()) {
      expect(messageLength(smsOfAlert(ctx, state)).units).toBeLessThanOrEqual(160);
    }
  });

  test.each(siteDays)('fits behind the longest address and the longest names, on %s', (day) => {
    const baseUrl = `https://${'a'.repeat(LONGEST_ADDRESS)}`;
    const { content, ...edition } = editionOn(day, { baseUrl });
    const long = 'Ünder the höhe'.repeat(20);
    const crossings = new Map(
      [...content.crossings].map(([slug, crossing]) => [
        slug,
        { ...crossing, name: long, asciiName: 'Over the hill'.repeat(20) },
      ]),
    );
    const issuers = new Map(
      [...content.issuers].map(([id, issuer]) => [
        id,
        { ...issuer, shortName: { en: long }, inSentence: { en: long } },
      ]),
    );
    const advisories = new Map(
      [...content.advisories].map(([slug, one]) => [slug, { ...one, names: { en: long } }]),
    );
    const named = { ...content, crossings, issuers, advisories };
    const { files } = planSite({ ...edition, content: named });
    const messages = files.flatMap((file) =>
      file.kind === 'plain' && file.address.endsWith('.sms.txt') ? [file.text] : [],
    );
    expect(messages.length).toBeGreaterThan(100);
    const over = messages.filter((text) => messageLength(text).units > messageLength(text).limit);
    expect(over).toEqual([]);
  });

  test('under a path has the path in its address', () => {
    expect(crossingOn('agarak-norduz', NOVEMBER, { baseUrl: 'https://a.example/b/' })).toMatch(
      / a\.example\/b\/x\/agn$/,
    );
  });
});
