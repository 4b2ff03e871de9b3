import type { Heading, Root } from 'mdast';
import { COUNTRY_SECTIONS, type CountrySection } from '../vocabularies/sections.ts';
import { plainText } from './plain-text.ts';

/** The section that a heading opens: the one whose label it carries letter for letter. */
export function sectionOf(heading: Heading): CountrySection | undefined {
  const label = plainText(heading);
  return COUNTRY_SECTIONS.find((section) => section.label === label)?.key;
}

/**
 * Divides the prose of an advisory at its headings of the second level. What stands before the first of them, or under
 * a heading that is no section, is left out here: a rule refuses it before it can be lost.
 */
export function sectionsOf(root: Root): ReadonlyMap<CountrySection, Root> {
  const sections = new Map<CountrySection, Root>();
  let open: Root | undefined;
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const key = sectionOf(node);
      open = key === undefined ? undefined : { type: 'root', children: [] };
      if (key !== undefined && open !== undefined) sections.set(key, open);
    } else open?.children.push(node);
  }
  return sections;
}
