import { placeOfNode, proseNodes } from './prose-nodes.ts';
import type { Rule } from './rule.ts';

/** HTML in prose is either an attack or a layout that breaks elsewhere; it is refused, not dropped in silence. */
export const rawHtml: Rule = {
  code: 'OV604',
  severity: 'error',
  title: 'HTML in prose',
  *check(context) {
    for (const { file, node } of proseNodes(context)) {
      if (node.type !== 'html') continue;
      yield {
        at: placeOfNode(file, node),
        message: 'Prose holds no HTML.',
        found: node.value,
        remedy: 'Write Markdown; where the sign itself is meant, put `\\` before `<`.',
      };
    }
  },
};
