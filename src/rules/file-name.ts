import { SlugSchema } from '../records/scalars.ts';
import type { Rule } from './rule.ts';

/** First parts of addresses that the site keeps for itself (with every language code). */
const RESERVED = new Set([
  ...[
    'crossings',
    'borders',
    'alerts',
    'stay',
    'copies',
    'levels',
    'about',
    'updates',
    'subscribe',
    'sources',
  ],
  ...['safety', 'save', 'api', 'feeds', 'mirror', 'admin', 'x', 'n', '404', 'sitemap-index'],
  ...['robots', 'manifest', 'sw', 'search', 'index', 'reports'],
]);

const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/** A file name is an address for ever, so it must be one that works everywhere. */
export const fileName: Rule = {
  code: 'OV111',
  severity: 'error',
  title: 'A file name that cannot be an address',
  *check({ read }) {
    for (const { file, kind } of read.files) {
      if (kind.kind !== 'record' && kind.kind !== 'translation') continue;
      const at = { file, line: 1, column: 1 };
      if (!SlugSchema.safeParse(kind.slug).success) {
        yield {
          at,
          message: 'The file name cannot be an address.',
          found: kind.slug,
          allowed: 'lower-case ASCII letters, digits and single hyphens',
          remedy: 'Rename the file; old addresses are kept by aliases.',
        };
      } else if (RESERVED.has(kind.slug) || LANGUAGE_CODE.test(kind.slug)) {
        yield {
          at,
          message: RESERVED.has(kind.slug)
            ? 'The site keeps this address for itself.'
            : 'Addresses of two or three letters are kept for languages.',
          found: kind.slug,
          remedy: 'Choose a longer name for the file.',
        };
      }
    }
  },
};
