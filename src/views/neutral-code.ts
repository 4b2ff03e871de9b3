import { perContent } from '../domain/per-content.ts';
import { SITE_PAGES } from '../vocabularies/site-pages.ts';
import { addressIn } from './addresses.ts';

/** A page of our own that says nothing: what is left where somebody left. */
export const EMPTY_PAGE = '/n/';

/** What stands behind the code of a place on the address of a page of its own: its log, and its card for drivers. */
export const LOG_SUFFIX = '2/';
export const CARD_SUFFIX = '3/';

/**
 * The neutral address of every page that has one, by its ordinary address, in each language of the site: "/iran/" gives
 * "/n/" and its code, "/fa/iran/" gives "/fa/n/" and the same code.
 */
export const neutralAddresses = perContent((content): ReadonlyMap<string, string> => {
  const { site, advisories, alerts, borders, crossings, issuers } = content;
  const made = new Map<string, string>();
  const put = (address: string, code: string | undefined, suffix = '') => {
    if (code === undefined) return;
    for (const lang of site.languages) {
      const neutral = addressIn(site, lang, `/n/${code}/${suffix}`);
      made.set(addressIn(site, lang, address), neutral);
    }
  };
  for (const { key, address } of SITE_PAGES) put(address, site.neutralCodes[key]);
  for (const [id, { neutralCode }] of issuers) put(`/sources/${id}/`, neutralCode);
  for (const { slug, neutralCode } of advisories.values()) put(`/${slug}/`, neutralCode);
  for (const { slug, neutralCode } of alerts.values()) put(`/alerts/${slug}/`, neutralCode);
  for (const { slug, neutralCode } of borders.values()) {
    put(`/borders/${slug}/`, neutralCode);
    put(`/borders/${slug}/reports/`, neutralCode, LOG_SUFFIX);
  }
  for (const { slug, neutralCode } of crossings.values()) {
    put(`/crossings/${slug}/`, neutralCode);
    put(`/crossings/${slug}/reports/`, neutralCode, LOG_SUFFIX);
    put(`/crossings/${slug}/card/`, neutralCode, CARD_SUFFIX);
  }
  return made;
});
