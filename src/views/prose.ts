import type { Root } from 'mdast';
import { type Resolve, renderProse } from '../reading/render-prose.ts';
import { sectionsOf } from '../reading/sections.ts';
import type { AdvisoryEntry } from '../records/content.ts';
import type { CountrySection } from '../vocabularies/sections.ts';
import type { ViewContext } from './context.ts';
import { stayWords } from './stay-words.ts';

/** What a reference in prose is printed as, from its record, with a link to where the record stands. */
function resolverOf(ctx: ViewContext): Resolve {
  return (name, argument) => {
    switch (name) {
      case 'crossing': {
        const crossing = ctx.content.crossings.get(argument);
        return crossing && { text: crossing.name, href: ctx.link(`/crossings/${crossing.slug}/`) };
      }
      case 'stay': {
        const words = stayWords(ctx, ctx.stay(argument, ctx.passport), 'long');
        const slug = ctx.countrySlug(argument);
        return {
          text: words.filter((piece) => typeof piece === 'string').join(''),
          href: slug ? ctx.link(`/stay/#${slug}`) : undefined,
        };
      }
      case 'contact':
        return { text: ctx.contactName(argument), href: ctx.contactLink(argument) };
      case 'date':
        return { text: ctx.date(argument, 'long') };
      case 'source':
        return {
          text: ctx.sourceLabel(argument),
          href: ctx.sourceLink(argument),
        };
      default:
        return name satisfies never;
    }
  };
}

const divided = new WeakMap<Root, ReadonlyMap<CountrySection, Root>>();

function sectionRoot(root: Root, section: CountrySection): Root | undefined {
  const known = divided.get(root) ?? sectionsOf(root);
  divided.set(root, known);
  return known.get(section);
}

/** The prose of one section of an advisory as HTML for the day; empty where there is none. */
export function sectionProse(
  ctx: ViewContext,
  advisory: AdvisoryEntry,
  section: CountrySection,
): string {
  const root = sectionRoot(advisory.body, section);
  return root ? renderProse(root, resolverOf(ctx), ctx.day) : '';
}

/** Prose as HTML for the day. */
export function wholeProse(ctx: ViewContext, root: Root): string {
  return renderProse(root, resolverOf(ctx), ctx.day);
}
