import { SITE_PAGES } from '../vocabularies/site-pages.ts';
import { addressIn } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { neutralAddresses } from './neutral-code.ts';
import type { Block, Section } from './page.ts';
import type { Link } from './parts.ts';

/** The neutral pages that belong to no record, but for the one at the address of the context. */
function neutralLinksOf(ctx: ViewContext): readonly Link[] {
  const addresses = neutralAddresses(ctx.content);
  return SITE_PAGES.flatMap(({ key, address }): readonly Link[] => {
    const to = addresses.get(addressIn(ctx.site, ctx.lang, address));
    if (to === undefined || to === ctx.address) return [];
    return [{ href: `${ctx.root}${to.slice(1)}`, text: ctx.t.neutral.pages[key] }];
  });
}

/** The way from the neutral page of a record to the first of all neutral pages, where that exists. */
export function startLinks(ctx: ViewContext): readonly Link[] {
  return ctx.site.neutralCodes.home === undefined ? [] : neutralLinksOf(ctx).slice(0, 1);
}

/**
 * The ways on, before anything is said: they fill the first screen of a phone, and no word of them tells anything.
 *
 * @param first the fragment of the first part.
 */
export function directoryOf(ctx: ViewContext, first = 'main'): readonly Block[] {
  const { below, knownOn } = ctx.t.neutral;
  const { neutral: publisher } = ctx.t.publisher[ctx.site.publisherKind];
  const links = [{ href: `#${first}`, text: below }, ...neutralLinksOf(ctx)];
  return [
    { kind: 'text', text: [`${publisher} ${knownOn(ctx.date(ctx.day, 'long'))}`] },
    // One below the other: two columns would leave room for the first facts.
    ...links.map((link): Block => ({ kind: 'buttons', links: [link] })),
  ];
}

/**
 * What a page says as numbered parts. A heading that holds a fact (a country, a passport, a kind of issuer) stands
 * below the number: the table or the list under it would mean nothing without.
 */
export function neutralParts(
  ctx: ViewContext,
  top: readonly Block[],
  sections: readonly Section[],
  neutral: (blocks: readonly Block[]) => readonly Block[],
): readonly Section[] {
  const said = sections.flatMap(({ id, heading, blocks, beside }) => [
    { id, heading, blocks },
    ...(beside ? [beside] : []),
  ]);
  const parts: readonly Section[] = said.flatMap(({ id, heading, blocks }) => {
    const own = neutral(blocks);
    return own.length > 0
      ? [{ id, heading, blocks: [{ kind: 'heading', text: heading } as const, ...own] }]
      : [];
  });
  const first = top.length > 0 ? [{ id: 'top', heading: '', blocks: top }] : [];
  return [...first, ...parts].map(({ id, blocks }, index) => ({
    id,
    heading: ctx.t.neutral.part(index + 1),
    blocks,
  }));
}
