import type { Headers } from './header-rules.ts';

/** The folder of the editor. */
export const EDITOR_FOLDER = '/admin/';

/**
 * The policy of the editor, which is somebody else's program: it paints with styles that it makes as it runs, and it
 * shows pictures that it holds in memory. It loads scripts and fonts from the site alone, and asks nobody but the site
 * and the Git host that the publisher named.
 */
export function editorPolicy(connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The headers of the editor that differ from those of pages. */
export function editorHeaders(connect: readonly string[]): Headers {
  return {
    'Content-Security-Policy': `${editorPolicy(connect)}; frame-ancestors 'none'`,
    'X-Robots-Tag': 'noindex',
  };
}
