import { describe, expect, test } from 'vitest';
import { messageLength } from '../../src/i18n/gsm7.ts';
import { blockLines } from '../../src/text/block-lines.ts';
import { neutralAddresses } from '../../src/views/neutral-code.ts';
import { neutralCondition } from '../../src/views/neutral-status.ts';
import type { Block, PageView } from '../../src/views/page.ts';
import { contextOn, planOn } from '../text/plan-on.ts';

const days = ['2026-02-07', '2026-11-20'] as const;
const plans = new Map(days.map((day) => [day, planOn(day)]));

const messageAt = (day: (typeof days)[number], code: string, language = '') => {
  const wanted = `${language}/n/${code}.sms.txt`;
  const file = plans.get(day)?.files.find(({ address }) => address === wanted);
  return file?.kind === 'plain' ? file.text : undefined;
};

/** Blocks that hold nothing but facts. */
const FACTS: ReadonlySet<Block['kind']> = new Set([
  ...(['panel', 'instruction', 'gates', 'table', 'crossings', 'levels', 'names'] as const),
  ...(['lines', 'plain-table', 'log', 'shown', 'quote', 'map'] as const),
]);

/** A view without its links to other sites, which neutral views leave out because opening them leaves traces. */
function withoutOutside<Value>(view: Value): Value {
  return JSON.parse(JSON.stringify(view), (_, value: unknown) =>
    Array.isArray(value) ? value.filter((item) => !/^https?:/.test(item?.href ?? '')) : value,
  );
}

function factsOf({ top, topBeside = [], sections, frame }: PageView): readonly string[] {
  const all = [
    ...top,
    ...topBeside,
    // How to send a page is no fact of it: a neutral view has a message of its own.
    ...sections
      .filter(({ id }) => id !== 'share')
      .flatMap(({ blocks, beside }) => [...blocks, ...(beside?.blocks ?? [])]),
  ];
  return (
    all
      .filter(({ kind }) => FACTS.has(kind))
      .flatMap((block) => blockLines(block, frame.lang))
      // Words that were a link keep English quotation marks on a Persian page; without the link they get those of the page.
      .map((line) => line.replaceAll(/[“«]/g, '"').replaceAll(/[”»]/g, '"'))
  );
}

describe('the short text of a neutral view', () => {
  test.each([
    ['2026-02-07', 'k7q2md', 'Bazargan: OK 5 Feb. Not after 8 Feb. Only if safe. k7q2md'],
    [
      '2026-02-07',
      'fn42f4',
      'Serow: OK 5 Feb. Not after 8 Feb. Only if safe. Warning for the other side. fn42f4',
    ],
    ['2026-02-07', 'pc942h', 'Bashmaq: DO NOT USE 6 Feb. pc942h'],
    ['2026-02-07', 'h7c927', 'All 8 DO NOT USE 6 Feb. h7c927'],
    [
      '2026-11-20',
      'k7q2md',
      'Bazargan: not known 20 Nov. Last: listed OK 24 Jul for others. Ask first. k7q2md',
    ],
    ['2026-11-20', 'p33r49', 'Astara: not known 20 Nov. Last: closed 24 Jul. Ask first. p33r49'],
    [
      '2026-11-20',
      't6x3nb',
      'NOT CONFIRMED on 20 Nov 2026. 2 Mar 2026: stay where you are, or go now, by land, if safe. t6x3nb',
    ],
  ] as const)('on %s, of %s', (day, code, text) => {
    expect(messageAt(day, code)).toBe(text);
  });

  test.each([
    ['2026-02-07', 'k7q2md', 'بازرگان: باز ۱۶ بهمن. بعد از ۱۹ نه. فقط اگر امن است. k7q2md'],
    ['2026-02-07', 'fn42f4', 'سرو: باز ۱۶ بهمن. بعد از ۱۹ نه. فقط اگر امن است. آن سو خطر. fn42f4'],
    ['2026-02-07', 'pc942h', 'باشماق: استفاده نکنید ۱۷ بهمن. pc942h'],
    // A permission whose condition does not fit is left to the page.
    ['2026-02-07', 'p2x3p4', 'باجگیران: صفحه را ببینید. p2x3p4'],
    [
      '2026-02-07',
      '4jw3dz',
      '۱۷ بهمن: اگر امن است الان زمینی بروید. بعد از ۲۰ نه. ادامه در 4jw3dz',
    ],
    ['2026-11-20', 'p33r49', 'آستارا: نامعلوم ۲۹ آبان. آخرین: بسته ۲ مرداد. اول بپرسید. p33r49'],
    ['2026-11-20', 'k7q2md', 'بازرگان: نامعلوم ۲۹ آبان. اول بپرسید. k7q2md'],
    ['2026-11-20', 't6x3nb', 'تا ۲۹ آبان ۱۴۰۵ تأیید نشده. ۱۱ اسفند ۱۴۰۴: صفحه را ببینید. t6x3nb'],
  ] as const)('in Persian on %s, of %s', (day, code, text) => {
    expect(messageAt(day, code, '/fa')).toBe(text);
  });

  test('fits one message in every language, and ends with its code', () => {
    const messages = [...plans.values()].flatMap(({ files }) =>
      files.flatMap((file) => {
        const [, code] = /\/n\/(\w+)\.sms\.txt$/.exec(file.address) ?? [];
        return file.kind === 'plain' && code ? [{ code, text: file.text }] : [];
      }),
    );
    expect(messages.length).toBeGreaterThan(160);
    for (const { code, text } of messages) {
      const { units, limit } = messageLength(text);
      expect(units, text).toBeLessThanOrEqual(limit);
      expect(text.endsWith(` ${code}`), text).toBe(true);
    }
  });

  test('gives a condition only where it is too short to name anything', () => {
    const ctx = contextOn('2026-02-07');
    expect(neutralCondition(ctx, 'if it is safe to do so')).toBe('if safe');
    expect(neutralCondition(ctx, 'if you are near the embassy')).toBe('on a condition');
  });
});

describe.each(days)('the neutral views of %s', (day) => {
  const pages = new Map(
    (plans.get(day)?.pages ?? []).flatMap((page) =>
      page.kind === 'page' ? [[page.address, page.view] as const] : [],
    ),
  );

  const addresses = [...neutralAddresses(contextOn(day).content)].filter(([from]) =>
    pages.has(from),
  );

  test('are there for every page but that for programs, the empty one and those of issuers without a code', () => {
    const neutral = new Map(addresses);
    const without = [...pages.keys()].filter(
      (address) => !/^\/(?:fa\/)?n\//.test(address) && !neutral.has(address),
    );
    expect(without).toEqual(['/api/']);
    for (const [from, to] of addresses) expect(pages.has(to), from).toBe(true);
    expect(addresses.length).toBeGreaterThan(250);
  });

  test('say the same facts as their pages, every page', () => {
    for (const [from, to] of addresses) {
      const [page, neutral] = [pages.get(from), pages.get(to)];
      expect(neutral && factsOf(neutral), from).toEqual(page && factsOf(withoutOutside(page)));
      expect(neutral?.frame.paperLimit, from).toEqual(page?.frame.paperLimit);
    }
  });

  test('keep the headings that hold a fact, where no message says the page in short', () => {
    const bare = addresses.flatMap(([from, to]) => {
      const page = pages.get(from);
      if (page === undefined || messageAt(day, to.split('/').at(-2) ?? '') !== undefined) return [];
      const said = JSON.stringify(pages.get(to)?.sections);
      return page.sections
        .filter(({ blocks }) => blocks.some(({ kind }) => FACTS.has(kind)))
        .filter(({ heading }) => !said.includes(JSON.stringify(heading)))
        .map(({ heading }) => `${from}: ${heading}`);
    });
    expect(bare).toEqual([]);
  });
});

describe('a site', () => {
  const { content } = contextOn('2026-11-20');
  const site = { ...content.site, neutralCodes: { stay: 'jsw26x' } };
  const addresses = neutralAddresses({ ...content, site });

  test('has neutral views of those pages for which it gives a code, and of no other', () => {
    expect(addresses.get('/stay/')).toBe('/n/jsw26x/');
    expect(addresses.get('/fa/stay/')).toBe('/fa/n/jsw26x/');
    expect(addresses.has('/')).toBe(false);
    expect(addresses.has('/levels/')).toBe(false);
    expect(addresses.get('/crossings/astara/card/')).toBe(
      `${addresses.get('/crossings/astara/')}3/`,
    );
  });
});
