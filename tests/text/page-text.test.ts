import { describe, expect, test } from 'vitest';
import { COLUMNS, columnsOf } from '../../src/text/columns.ts';
import { siteDays } from '../support/sites.ts';
import { textsOn } from './plan-on.ts';

/** A table of what was found, for the message of a test that fails. */
function found(rows: readonly (readonly [string, unknown])[]): string {
  return rows.map(([address, what]) => `${address}\t${what}`).join('\n');
}

const LONG_DATE =
  /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/;

describe.each(siteDays)('the plain-text pages of %s', (day) => {
  const { twins } = textsOn(day);

  test('are there for every country, crossing, border and alert of the day', () => {
    const addresses = twins.map(({ address }) => address);
    const promised = [
      ...['/iran.txt', '/turkiye.txt', '/armenia.txt', '/crossings/gurbulak-bazargan.txt'],
      ...['/crossings/mehran-zurbatiyah.txt', '/borders/iran-turkiye.txt'],
      ...['/alerts/2026-02-06-iran-leave-now.txt'],
    ];
    expect(addresses).toEqual(expect.arrayContaining(promised));
    const lengths = twins.map(({ address, text }) => [address, text.length] as const);
    expect(twins.length, found(lengths)).toBeGreaterThan(40);
  });

  test('have at most 72 columns; only an address may be longer', () => {
    const wide = twins.flatMap(({ address, text }) =>
      text
        .split('\n')
        .filter((line) => columnsOf(line) > COLUMNS && !/^\s*\S*https?:\/\/\S+$/.test(line))
        .map((line) => [address, line] as const),
    );
    expect(found(wide)).toBe('');
  });

  test('hold words and nothing else: no markup, no hole, no space at the end of a line', () => {
    const odd = twins.flatMap(({ address, text }) =>
      text
        .split('\n')
        .filter((line) =>
          /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|\bundefined\b|\bnull\b|\bNaN\b|\[object|\s$|\p{Cc}/u.test(
            line,
          ),
        )
        .map((line) => [address, line] as const),
    );
    expect(found(odd)).toBe('');
  });

  test('say first what they are, as of which day, and that no government speaks', () => {
    for (const { address, text, page } of twins) {
      const head = text.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '';
      expect(head, address).toContain(page.frame.title);
      expect(head, address).toMatch(/Known on \d/);
      expect(head, address).toContain(page.frame.publisherMark);
      expect(head, address).toContain(page.frame.canonical);
    }
  });

  test('of crossings say the status of the page with its day, and its limit where it has one', () => {
    const crossings = twins.filter(({ address }) => address.startsWith('/crossings/'));
    expect(crossings.length).toBeGreaterThan(20);
    for (const { address, text, page } of crossings) {
      const words = text.replaceAll(/\s+/g, ' ');
      const [panel] = page.top.filter((block) => block.kind === 'panel');
      if (!panel) throw new Error(`${address} has no status.`);
      const { headline, limit, past } = panel.panel;
      expect(words, address).toContain(headline);
      expect(words.slice(0, 600), address).toMatch(LONG_DATE);
      if (limit) expect(words, address).toContain(`${limit.label} ${limit.text}`);
      for (const { date } of past) expect(words, address).toContain(date);
    }
  });

  test('print no address inside the site but their own', () => {
    const addresses = twins.flatMap(({ address, text, page }) => {
      const host = new URL(page.frame.canonical).origin;
      const others = text.split(page.frame.canonical).join('').split(host).length - 1;
      return others > 0 ? [[address, others] as const] : [];
    });
    expect(found(addresses)).toBe('');
  });
});

describe('the plain-text page of a crossing', () => {
  const { twins } = textsOn('2026-02-07');
  const textAt = (address: string) => twins.find((one) => one.address === address)?.text ?? '';

  test('leads with the status and both dates', () => {
    expect(textAt('/crossings/gurbulak-bazargan.txt').split('\n').slice(0, 6)).toEqual([
      'Gürbulak / Bazargan: Open on 5 February 2026',
      'Known on 7 February 2026.',
      'Do not rely on this after 8 February 2026.',
      'Overland. Not a government site.',
      'https://overland.example/crossings/gurbulak-bazargan/',
      '',
    ]);
  });

  test('has the names of both sides in their scripts, with Latin letters beside', () => {
    expect(textAt('/crossings/gurbulak-bazargan.txt')).toContain('Iran: بازرگان (Bazargan)');
  });

  test('marks the warning of the far side by a word', () => {
    expect(textAt('/crossings/esendere-serow.txt')).toContain('Warning: Hakkari');
  });

  // A whole site is planned, in every language.
  test("of a day that is not the wall clock's says at once that it is not current", {
    timeout: 20_000,
  }, () => {
    const rebuilt = textsOn('2026-02-07', { rebuilt: true }).twins;
    const text = rebuilt.find((one) => one.address === '/iran.txt')?.text ?? '';
    expect(text.split('\n').slice(0, 4).join(' ')).toContain(
      'Known on 7 February 2026. Rebuilt as it stood on 7 February 2026. Not current.',
    );
  });
});
