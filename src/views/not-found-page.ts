import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { PageView } from './page.ts';
import type { Link } from './parts.ts';

/** The page for addresses that do not exist: the ways back, the countries that people leave first. */
export function notFoundPage(ctx: ViewContext): PageView {
  const { notFound, nav } = ctx.t.site;
  const countries = [...ctx.content.advisories.values()]
    .filter(({ departures }) => departures === 'yes')
    .map(({ code, slug }): Link => ({ href: ctx.link(`/${slug}/`), text: ctx.country(code) }));
  return {
    frame: frameOf(ctx, { title: notFound.title, description: notFound.text, index: false }),
    heading: notFound.title,
    top: [
      { kind: 'text', text: [notFound.text] },
      {
        kind: 'buttons',
        links: [
          ...countries,
          { href: ctx.link('/crossings/'), text: nav.crossings },
          { href: ctx.link('/'), text: nav.home },
        ],
      },
    ],
    sections: [],
  };
}
