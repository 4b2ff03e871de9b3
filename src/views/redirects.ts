import type { ViewContext } from './context.ts';
import type { RedirectView } from './page.ts';

/** The ASCII slug of a name: "Kapıköy" gives "kapikoy". */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Every further address that leads to a page, with the page; an address that two pages could claim leads nowhere. */
function aliases(ctx: ViewContext): ReadonlyMap<string, readonly [string, string]> {
  const { content } = ctx;
  const claims = new Map<string, (readonly [string, string])[]>();
  const claim = (address: string, to: string, name: string) => {
    const others = (claims.get(address) ?? []).filter(([target]) => target !== to);
    claims.set(address, [...others, [to, name]]);
  };
  for (const advisory of content.advisories.values()) {
    for (const name of advisory.aliases) {
      claim(`/${slugOf(name)}/`, `/${advisory.slug}/`, ctx.country(advisory.code));
    }
  }
  for (const crossing of content.crossings.values()) {
    const to = `/crossings/${crossing.slug}/`;
    for (const side of Object.values(crossing.sides)) {
      for (const name of [side.name.ascii, ...side.aliases]) {
        const slug = slugOf(name);
        if (slug !== '') claim(`/crossings/${slug}/`, to, crossing.name);
      }
    }
    claim(`/x/${crossing.code}/`, to, crossing.name);
  }
  for (const border of content.borders.values()) {
    claim(`/x/${border.code}/`, `/borders/${border.slug}/`, border.name);
  }
  for (const { alert } of ctx.alerts()) {
    claim(`/x/${alert.code}/`, `/alerts/${alert.slug}/`, alert.title);
  }
  const pages = new Set([...claims.values()].flat().map(([to]) => to));
  const single = [...claims].flatMap(([address, targets]) => {
    const [target] = targets;
    return target && targets.length === 1 && !pages.has(address)
      ? [[address, target] as const]
      : [];
  });
  return new Map(single.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The pages that only lead on: other names of countries and crossings, and the short addresses. */
export function redirectPages(base: ViewContext): readonly (readonly [string, RedirectView])[] {
  const taken = new Set([...base.content.crossings.keys()].map((slug) => `/crossings/${slug}/`));
  return [...aliases(base)]
    .filter(([address]) => !taken.has(address))
    .map(([address, [to, name]]) => {
      const ctx = base.at(address);
      return [
        address,
        {
          lang: ctx.lang,
          title: name,
          text: ctx.t.site.movedTo,
          to: { href: ctx.link(to), text: name },
          canonical: ctx.absolute(to),
        },
      ] as const;
    });
}

/** The same for hosts that read a file `_redirects`: one line each, from where to where, for ever. */
export function redirectsText(
  base: ViewContext,
  redirects: readonly (readonly [string, RedirectView])[],
): string {
  const path = (address: string) => new URL(address).pathname;
  return redirects
    .map(([from, { canonical }]) => `${path(base.absolute(from))} ${path(canonical)} 301\n`)
    .join('');
}
