import type { Content } from '../records/content.ts';
import { addressIn } from './make-context.ts';

/** A page of our own that says nothing: what is left where somebody left. */
export const EMPTY_PAGE = '/n/';

const known = new WeakMap<Content, ReadonlyMap<string, string>>();

/**
 * The neutral address of every page that has one, by its ordinary address, in each language of the site: "/iran/" gives
 * "/n/" and its code, "/fa/iran/" gives "/fa/n/" and the same code.
 */
export function neutralAddresses(content: Content): ReadonlyMap<string, string> {
  const before = known.get(content);
  if (before) return before;
  const { site, advisories, alerts, borders, crossings } = content;
  const made = new Map<string, string>();
  const put = (folder: string, records: Iterable<{ slug: string; neutralCode: string }>) => {
    for (const { slug, neutralCode } of records) {
      for (const lang of site.languages) {
        const neutral = addressIn(site, lang, `/n/${neutralCode}/`);
        made.set(addressIn(site, lang, `${folder}${slug}/`), neutral);
      }
    }
  };
  put('/', advisories.values());
  put('/alerts/', alerts.values());
  put('/borders/', borders.values());
  put('/crossings/', crossings.values());
  known.set(content, made);
  return made;
}
