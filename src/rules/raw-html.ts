import { visit } from 'unist-util-visit';
import type { Finding, Rule } from './rule.ts';

/** HTML in prose is either an attack or a layout that breaks elsewhere; it is refused, not dropped in silence. */
export const rawHtml: Rule = {
  code: 'OV604',
  severity: 'error',
  title: 'HTML in prose',
  *check({ read }) {
    for (const { file, body } of read.files) {
      if (body === undefined) continue;
      const findings: Finding[] = [];
      visit(body, 'html', (node) => {
        const { line, column } = node.position?.start ?? { line: 1, column: 1 };
        findings.push({
          at: { file, line, column },
          message: 'Prose holds no HTML.',
          found: node.value,
          remedy: 'Write Markdown; where the sign itself is meant, put `\\` before `<`.',
        });
      });
      yield* findings;
    }
  },
};
