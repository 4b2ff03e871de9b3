import type { Nodes } from 'mdast';
import { didYouMean } from '../reading/nearest.ts';
import { plainText } from '../reading/plain-text.ts';
import { sectionOf } from '../reading/sections.ts';
import { COUNTRY_SECTIONS } from '../vocabularies/sections.ts';
import { placeOfNode, proseNodes } from './prose-nodes.ts';
import type { Finding, Place, Rule } from './rule.ts';

const LABELS = COUNTRY_SECTIONS.map(({ label }) => label);

/** The page of a country is made of sections; prose under any other heading would be on no page. */
export const headings: Rule = {
  code: 'OV502',
  severity: 'error',
  title: 'Prose in no section',
  *check(context) {
    for (const { file, node, parent } of proseNodes(context)) {
      const { kind } = file;
      if (kind.kind !== 'record') continue;
      const inSections = kind.folder === 'advisories';
      if (inSections && node.type === 'root') {
        yield* sectionsOnly(node.children, (inner) => placeOfNode(file, inner));
      }
      if (node.type !== 'heading') continue;
      if (node.depth === 1) {
        yield {
          at: placeOfNode(file, node),
          message: 'The page has its title already.',
          found: `# ${plainText(node)}`,
          allowed: 'headings of the second level (`##`) and below',
          remedy: 'Take the heading out, or put it a level down.',
        };
      }
      if (inSections && node.depth === 2 && parent?.type !== 'root') {
        yield {
          at: placeOfNode(file, node),
          message: 'A section cannot begin inside something else.',
          found: plainText(node),
          remedy:
            'Put the heading before the `:::period`, or make it a heading of the third level.',
        };
      }
    }
  },
};

function sectionsOnly(
  nodes: readonly Nodes[],
  placeOf: (node: Nodes) => Place,
): readonly Finding[] {
  const findings: Finding[] = [];
  const [first] = nodes;
  if (first !== undefined && !(first.type === 'heading' && first.depth <= 2)) {
    findings.push({
      at: placeOf(first),
      message: 'This stands before the first section, so no page would have it.',
      found: plainText(first).split('\n')[0],
      remedy: 'Put it under a heading that is a section.',
    });
  }
  const seen = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'heading' || node.depth !== 2) continue;
    const label = plainText(node);
    if (sectionOf(node) === undefined) {
      findings.push({
        at: placeOf(node),
        message: 'No section has this heading, so no page would have what stands under it.',
        found: label,
        allowed: LABELS.join(', '),
        remedy: didYouMean(label, LABELS, 'Use the label of a section, letter for letter.'),
      });
    } else if (seen.has(label)) {
      findings.push({
        at: placeOf(node),
        message: 'This section stands twice, and only one of the two would be shown.',
        found: label,
        remedy: 'Put both under one heading.',
      });
    }
    seen.add(label);
  }
  return findings;
}
