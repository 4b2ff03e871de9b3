import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import {
  attribute,
  type BuiltPage,
  type Element,
  elements,
  filesOf,
  isRedirect,
  type Node,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { secondSite, siteDays, siteFolder } from '../support/sites.ts';

const link = (page: BuiltPage, rel: string, hreflang?: string) =>
  elements(
    page.tree,
    (one) =>
      one.tagName === 'link' &&
      attribute(one, 'rel') === rel &&
      attribute(one, 'hreflang') === hreflang,
  ).map((one) => new URL(attribute(one, 'href') ?? '').pathname);

const htmlOf = (page: BuiltPage): Element | undefined =>
  elements(page.tree, ({ tagName }) => tagName === 'html')[0];

/** The text of a node without what is marked as English. */
function persianText(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && (attribute(node, 'lang') === 'en' || node.tagName === 'style')) {
    return '';
  }
  return 'childNodes' in node ? node.childNodes.map(persianText).join('') : '';
}

/** Every sentence of the English interface long enough to be nothing else. */
function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 9 && value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

for (const day of siteDays) {
  describe(`the Persian pages of ${day}`, () => {
    const pages = pagesOf(siteFolder(day)).filter((page) => !isRedirect(page));
    // A guide in one file is no page of the site: it names no other and is named by none.
    const persian = pages.filter(({ address }) => /^\/fa\/(?!save\/)/.test(address));
    const english = pages.filter(
      ({ address }) => !address.startsWith('/fa/') && address !== '/404.html',
    );
    const mirrored = english.filter((page) => link(page, 'alternate', 'fa').length > 0);

    test('are there for the guide and everything around it, each for one English page', () => {
      const addresses = mirrored.map(({ address }) => `/fa${address}`).sort();
      expect(persian.map(({ address }) => address).sort()).toEqual(addresses);
      expect(addresses).toEqual(
        expect.arrayContaining([
          ...['/fa/', '/fa/iran/', '/fa/crossings/', '/fa/stay/', '/fa/levels/', '/fa/about/'],
          ...['/fa/sources/', '/fa/updates/', '/fa/alerts/', '/fa/borders/iran-turkiye/'],
          ...['/fa/crossings/gurbulak-bazargan/', '/fa/alerts/2026-02-06-iran-leave-now/'],
        ]),
      );
    });

    test('say that they are Persian, written from right to left', () => {
      for (const page of persian) {
        const html = htmlOf(page);
        expect(html && attribute(html, 'lang'), page.address).toBe('fa');
        expect(html && attribute(html, 'dir'), page.address).toBe('rtl');
      }
    });

    test('name their English page and are named by it, for machines and for readers', () => {
      for (const page of mirrored) {
        expect(link(page, 'alternate', 'fa')).toEqual([`/fa${page.address}`]);
      }
      for (const page of persian) {
        const original = page.address.slice(3);
        expect(link(page, 'alternate', 'en')).toEqual([original]);
        const links = elements(
          page.tree,
          (one) => one.tagName === 'a' && attribute(one, 'hreflang') === 'en',
        ).map((one) => new URL(attribute(one, 'href') ?? '', `https://a.example${page.address}`));
        expect(links.map(({ pathname }) => pathname)).toEqual([original]);
      }
    });

    test('have no sentence of the English interface', () => {
      // Of machines and for short messages, which are in English everywhere.
      const { sms: _, data: __, cap: ___, ...words } = messagesOf('en');
      const sentences = sentencesOf(words).filter((one) => !one.includes('Overland'));
      const found = persian.flatMap((page) => {
        const text = persianText(page.tree);
        return sentences.filter((one) => text.includes(one)).map((one) => `${page.address} ${one}`);
      });
      expect(found).toEqual([]);
    });

    test('print the days of both calendars side by side, in Persian figures', () => {
      for (const page of persian) {
        expect(textOf(page.tree), page.address).toMatch(
          /[۰-۹]+ (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند) ۱[۳۴]\S\S \/ [۰-۹]+ \S+ ۲۰\S\S/,
        );
      }
    });

    test('have English words in running text only where they are marked', () => {
      const outside = persian.flatMap((page) =>
        elements(
          page.tree,
          (one) =>
            ['p', 'td', 'dd', 'li'].includes(one.tagName) && attribute(one, 'lang') === undefined,
        ).flatMap((one) =>
          one.childNodes.flatMap((node) =>
            'value' in node && /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.test(node.value)
              ? [`${page.address} ${node.value.trim()}`]
              : [],
          ),
        ),
      );
      expect(outside.filter((one) => !one.includes('/sources/'))).toEqual([]);
    });

    test('fold prose that nobody has reviewed, under words that say so', () => {
      const alert = persian.find(
        ({ address }) => address === '/fa/alerts/2026-02-06-iran-leave-now/',
      );
      const [fold] = alert ? elements(alert.tree, ({ tagName }) => tagName === 'details') : [];
      expect(fold && attribute(fold, 'open')).toBeUndefined();
      expect(fold && textOf(fold)).toContain(
        'ترجمه را هنوز کسی بازبینی نکرده است؛ متن انگلیسی معتبر است',
      );
    });

    test('show the names on the road signs in their own scripts', () => {
      const names = (slug: string) => {
        const page = persian.find(({ address }) => address === `/fa/crossings/${slug}/`);
        return page
          ? elements(page.tree, ({ tagName }) => tagName === 'bdi').map(
              (one) => `${attribute(one, 'lang')} ${textOf(one)}`,
            )
          : [];
      };
      expect(names('agarak-norduz')).toEqual(
        expect.arrayContaining(['hy Ագարակ', 'hy Նորդուզ', 'fa نوردوز']),
      );
      expect(names('gurbulak-bazargan')).toContain('tr Gürbulak');
      expect(names('julfa-jolfa')).toContain('az Culfa');
    });
  });
}

test('a site of one language has no other', () => {
  expect(filesOf(secondSite.folder).filter((file) => file.startsWith('fa/'))).toEqual([]);
  const named = pagesOf(secondSite.folder).filter(({ html }) => html.includes('hreflang'));
  expect(named.map(({ address }) => address)).toEqual([]);
});
