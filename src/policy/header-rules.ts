import { type InlineTexts, securityHeader } from './content-security.ts';
import { EDITOR_FOLDER, editorHeaders } from './editor-headers.ts';
import { MEDIA_TYPES } from './media-types.ts';

export type Headers = Readonly<Record<string, string>>;

/** Headers for the addresses of one pattern, with at most one `*`. A later rule replaces what an earlier one set. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

export interface PolicySettings {
  /** What pages carry inline. */
  readonly texts: InlineTexts;
  /** Pages that carry more than that, by their addresses. */
  readonly richer: readonly { readonly path: string; readonly texts: InlineTexts }[];
  /** The languages of the site; neutral pages exist in each. */
  readonly languages: readonly string[];
  /** For how many days browsers may ask for the site by HTTPS only; none without it. */
  readonly hstsDays?: number | undefined;
  /** Whom the editor may ask besides the site, where the site has an editor. */
  readonly editor?: { readonly connect: readonly string[] } | undefined;
}

/** What would betray a reader if a page asked a browser for it. Sharing and copying are started by the reader. */
const FEATURES_OFF = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'usb'],
];

const PERMISSIONS = [
  ...FEATURES_OFF.map((feature) => `${feature}=()`),
  'web-share=(self)',
  'clipboard-write=(self)',
].join(', ');

/** Data for others: read from their pages too. */
const FOR_OTHERS: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const SECONDS_A_DAY = 86_400;

/** Every header that the site sends, by address: the one policy of which hosts and servers get their own spelling. */
export function headerRules({
  texts,
  richer,
  languages,
  hstsDays,
  editor,
}: PolicySettings): readonly HeaderRule[] {
  const general: Headers = {
    'Content-Security-Policy': securityHeader(texts),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...(hstsDays === undefined
      ? {}
      : { 'Strict-Transport-Security': `max-age=${hstsDays * SECONDS_A_DAY}` }),
  };
  // Nothing of a neutral page stays on the device that showed it, and no search engine links its code and its place.
  const prefixes = ['', ...languages.map((lang) => `/${lang}`)];
  const neutral = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
  return [
    { path: '/*', headers: general },
    ...richer.map((page) => ({
      path: page.path,
      headers: { 'Content-Security-Policy': securityHeader(page.texts) },
    })),
    ...prefixes.map((prefix) => ({ path: `${prefix}/n/*`, headers: neutral })),
    ...(editor ? [{ path: `${EDITOR_FOLDER}*`, headers: editorHeaders(editor.connect) }] : []),
    ...['/api/*', ...prefixes.map((prefix) => `${prefix}/feeds/*`), '/*.cap.xml'].map((path) => ({
      path,
      headers: FOR_OTHERS,
    })),
    // Preview images are drawn inside the messages and pages of others.
    { path: '/cards/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    ...Object.entries(MEDIA_TYPES)
      .filter(([ending]) => !KNOWN_TO_HOSTS.has(ending))
      .map(([ending, type]) => ({ path: `/*${ending}`, headers: { 'Content-Type': type } })),
  ];
}

/** Endings of which every host knows the type; a rule for `.xml` would also name the type of `.cap.xml`. */
const KNOWN_TO_HOSTS: ReadonlySet<string> = new Set([
  ...['.html', '.js', '.json', '.png', '.svg', '.woff2', '.xml'],
]);

/** The pattern of a rule as a regular expression for a whole address. */
export function patternOf(path: string): RegExp {
  const [before = '', after] = path
    .split('*')
    .map((part) => part.replaceAll(/[.+?()[\]^$|\\]/g, '\\$&'));
  return new RegExp(after === undefined ? `^${before}$` : `^${before}.*${after}$`);
}

/** The headers of one address: later rules replace what earlier ones set. */
export function headersFor(rules: readonly HeaderRule[], address: string): Headers {
  const matching = rules.filter(({ path }) => patternOf(path).test(address));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Headers;
}
