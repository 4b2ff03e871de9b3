import type { Edition } from '../../src/edition.ts';
import { type OtherFile, type PageFile, type Plan, planSite } from '../../src/plan.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { pageText } from '../../src/text/page-text.ts';
import { viewContext } from '../../src/views/make-context.ts';
import { root } from '../support/sites.ts';

const { content } = readContent(`${root}/content`);
if (!content) throw new Error('The content cannot be read.');
const site = content.site;

/** The real content as it was known on a day, published under an address. */
export function editionOn(
  day: string,
  { rebuilt = false, baseUrl = site.baseUrl }: { rebuilt?: boolean; baseUrl?: string } = {},
): Edition {
  if (!content) throw new Error('The content cannot be read.');
  const known = { ...content, site: { ...site, baseUrl } };
  return { kind: 'edition', content: known, day, wallClockDay: day, rebuilt };
}

/** What a view may ask on a day. */
export function contextOn(day: string, options?: Parameters<typeof editionOn>[1]) {
  return viewContext(editionOn(day, options));
}

/** The whole plan of a day. */
export function planOn(day: string): Plan {
  return planSite(editionOn(day));
}

/** A plain-text page of the plan with the page that it is the twin of. */
export interface Twin {
  readonly address: string;
  readonly text: string;
  readonly page: Extract<PageFile, { kind: 'page' }>['view'];
}

/** Every plain-text page and every short message of one language of a day, not yet written to any file. */
export function textsOn(
  day: string,
  options?: Parameters<typeof editionOn>[1],
  lang = 'en',
): {
  readonly twins: readonly Twin[];
  readonly messages: readonly { readonly address: string; readonly text: string }[];
} {
  const translated = site.languages.slice(1).map((other) => `/${other}/`);
  const { files } = planSite(editionOn(day, options));
  const inLanguage = ({ address }: OtherFile) =>
    lang === 'en'
      ? !translated.some((start) => address.startsWith(start))
      : address.startsWith(`/${lang}/`);
  // Neutral messages name no issuer and have rules of their own.
  const isMessage = (file: OtherFile) =>
    file.kind === 'plain' &&
    file.address.endsWith('.sms.txt') &&
    !file.address.includes('/n/') &&
    inLanguage(file);
  return {
    twins: files.flatMap((file) =>
      file.kind === 'text' && inLanguage(file)
        ? [{ address: file.address, text: pageText(file.view), page: file.view }]
        : [],
    ),
    messages: files.flatMap((file) =>
      file.kind === 'plain' && isMessage(file) ? [{ address: file.address, text: file.text }] : [],
    ),
  };
}
