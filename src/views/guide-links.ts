import { addressIn, targetsFrom } from './addresses.ts';
import type { ViewContext } from './context.ts';

/** What the file calls the part that stands on its own page elsewhere: `/crossings/astara/` is `#crossing-astara`. */
const KINDS: Readonly<Record<string, string>> = {
  alerts: 'alert',
  borders: 'border',
  crossings: 'crossing',
};

/** Lists of the site of which a country's part stands in the file, by their first segment. */
const PARTS: Readonly<Record<string, string>> = { sources: 'sources', stay: 'stays' };

/**
 * Where a link of a country's page leads in the file that holds the whole guide: to a part of the file where it has one,
 * else to the published address. Links that leave the site stay as they are.
 *
 * @param ids the fragments of the file's sections.
 */
export function guideLinks(ctx: ViewContext, ids: ReadonlySet<string>): (href: string) => string {
  const home = addressIn(ctx.site, ctx.lang, '/');
  const targetOf = targetsFrom(ctx.address);
  return (href) => {
    const target = href.startsWith('#') ? undefined : targetOf(href);
    if (!target) return href;
    const { address, hash } = target;
    if (address === ctx.address) return hash || '#main';
    // A page in the original language is meant as such.
    if (!address.startsWith(home)) return `${ctx.absolute('')}${address}${hash}`;
    const [first = '', slug = '', rest] = address.slice(home.length).split('/');
    const chapter = `${KINDS[first]}-${slug}`;
    if (rest === '' && ids.has(chapter)) return `#${chapter}`;
    const part = PARTS[first];
    if (part !== undefined && hash !== '' && ids.has(part)) return `#${part}`;
    return ctx.absolute(`${address}${hash}`);
  };
}
