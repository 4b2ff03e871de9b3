import { visit } from 'unist-util-visit';
import type { Finding, Rule } from './rule.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE = /^(?:https?:\/\/[^\s@]+$|mailto:|tel:)/i;

/** A link leads to a page, a mailbox or a telephone; whatever else a browser would do with it is refused. */
export const unsafeLink: Rule = {
  code: 'OV605',
  severity: 'error',
  title: 'A link that does something else than lead somewhere',
  *check({ read }) {
    for (const { file, body } of read.files) {
      if (body === undefined) continue;
      const findings: Finding[] = [];
      visit(body, (node) => {
        const at = {
          file,
          line: node.position?.start.line ?? 1,
          column: node.position?.start.column ?? 1,
        };
        if (node.type === 'image' || node.type === 'imageReference') {
          findings.push({
            at,
            message: 'Prose holds no pictures: every file of a page is our own.',
            found: node.type === 'image' ? node.url : (node.label ?? undefined),
            remedy: 'Say it in words.',
          });
        } else if ((node.type === 'link' || node.type === 'definition') && !isSafe(node.url)) {
          findings.push({
            at,
            message: 'This link is not safe to follow.',
            found: node.url,
            allowed: 'https://, http://, mailto:, tel:, or an address inside the site',
            remedy: 'Write the whole address, without name or password in it.',
          });
        }
      });
      yield* findings;
    }
  },
};

function isSafe(url: string): boolean {
  const bare = url.replace(/[\p{Cc}\s]/gu, '');
  if (bare !== url || bare.startsWith('//') || bare.startsWith('\\')) return false;
  return SCHEME.test(bare) ? SAFE.test(bare) : true;
}
