import { createHash } from 'node:crypto';

/** What a page, or the whole site, carries inline: nothing else runs and nothing else paints. */
export interface InlineTexts {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Whether one of the scripts fetches a library of ours, such as the search. */
  readonly library?: boolean;
  /** Whether one of the scripts keeps copies by a worker. */
  readonly worker?: boolean;
  /** Whether the page names the web manifest. */
  readonly manifest?: boolean;
}

/** The policy of Trusted Types by which the one address is made that a script may hand on: the worker's. */
export const TRUSTED_TYPES_POLICY = 'overland';

/** The hash by which a policy lets an inline text through (CSP Level 3, §2.3.1). */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function hashesOf(texts: readonly string[]): string {
  return [...new Set(texts.map(hashOf))].join(' ') || "'none'";
}

function scriptSources({ scripts, library }: InlineTexts): string {
  return library ? `${hashesOf(scripts)} 'self'` : hashesOf(scripts);
}

/** Content-Security-Policy as a header for every page with these texts. */
export function securityHeader(texts: InlineTexts): string {
  return [
    "default-src 'none'",
    `style-src ${hashesOf(texts.styles)}`,
    `script-src ${scriptSources(texts)}`,
    "img-src 'self'",
    "connect-src 'self'",
    ...(texts.worker ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

/**
 * The policy that a page carries itself, for hosts that send no headers and for copies: the texts of this page alone,
 * in few bytes. `frame-ancestors` has no effect there (HTML, "http-equiv").
 */
export function securityMeta(texts: InlineTexts): string {
  const painting = texts.styles.length > 0 ? [`style-src ${hashesOf(texts.styles)}`] : [];
  const running =
    texts.scripts.length > 0
      ? [
          `script-src ${scriptSources(texts)}`,
          ...(texts.worker ? ["worker-src 'self'"] : []),
          "require-trusted-types-for 'script'",
          `trusted-types ${TRUSTED_TYPES_POLICY}`,
        ]
      : [];
  return [
    "default-src 'none'",
    // Judges of sites ask for robots.txt from within the page; no script of ours asks for more than the header lets it.
    "connect-src 'self'",
    ...painting,
    ...running,
    ...(texts.manifest ? ["manifest-src 'self'"] : []),
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}
