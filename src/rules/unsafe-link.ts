import { placeOfNode, proseNodes } from './prose-nodes.ts';
import type { Rule } from './rule.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE = /^(?:https?:\/\/[^\s@]+$|mailto:|tel:)/i;

/** A link leads to a page, a mailbox or a telephone; whatever else a browser would do with it is refused. */
export const unsafeLink: Rule = {
  code: 'OV605',
  severity: 'error',
  title: 'A link that does something else than lead somewhere',
  *check(context) {
    for (const { file, node } of proseNodes(context)) {
      if (node.type === 'image' || node.type === 'imageReference') {
        yield {
          at: placeOfNode(file, node),
          message: 'Prose holds no pictures: every file of a page is our own.',
          found: node.type === 'image' ? node.url : (node.label ?? undefined),
          remedy: 'Say it in words.',
        };
      } else if ((node.type === 'link' || node.type === 'definition') && !isSafe(node.url)) {
        yield {
          at: placeOfNode(file, node),
          message: 'This link is not safe to follow.',
          found: node.url,
          allowed: 'https://, http://, mailto:, tel:, or an address inside the site',
          remedy: 'Write the whole address, without name or password in it.',
        };
      }
    }
  },
};

function isSafe(url: string): boolean {
  const bare = url.replace(/[\p{Cc}\s]/gu, '');
  if (bare !== url || bare.startsWith('//') || bare.startsWith('\\')) return false;
  return SCHEME.test(bare) ? SAFE.test(bare) : true;
}
