import type { HeaderRule } from './header-rules.ts';
import { NOT_SERVED } from './headers-file.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from './media-types.ts';
import { patternParts } from './pattern-parts.ts';

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** A value in quotation marks, where nginx would take a dollar sign for a variable and has no way to write one. */
function value(text: string): string {
  if (text.includes('$')) throw new Error(`nginx cannot be told the value ${text}.`);
  return quoted(text);
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?()[\]^$|\\]/g, '\\$&');
}

/**
 * A pattern as nginx matches it on "$uri $request_uri": the file that is served, and what was asked for, so that an
 * error below an address has the headers of that address.
 */
function matcher(path: string, base: string): string {
  const { before, after } = patternParts(path);
  if (after === undefined) return `~^${escaped(base + before)}(?:index\\.html)? `;
  if (after !== '') return `~${escaped(after)}(?:[ ?]|$)`;
  return `~(?:^| )${escaped(base + before)}`;
}

const CHARSET = '; charset=utf-8';

/** A type without its charset, which nginx adds itself. */
function bare(type: string): string {
  return type.replace(CHARSET, '');
}

function variable(name: string): string {
  return `$overland_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The names of all headers but Content-Type, which nginx takes from its own table. */
function names(rules: readonly HeaderRule[]): readonly string[] {
  const all = rules.flatMap(({ headers }) => Object.keys(headers));
  return [...new Set(all)].filter((name) => name !== 'Content-Type');
}

/**
 * What nginx needs outside its `server` blocks: the value of each header by address. A header whose value is empty is
 * not sent, so no block has to set a header of its own, which would drop all outer ones.
 */
export function nginxMaps(rules: readonly HeaderRule[], base = ''): string {
  const maps = names(rules).map((name) => {
    const general = rules.find(({ path }) => path === '/*')?.headers[name] ?? '';
    // nginx takes the first pattern that matches, the rules let the last one win.
    const special = rules.filter((rule) => rule.path !== '/*' && rule.headers[name] !== undefined);
    const lines = special
      .toReversed()
      .map((rule) => `  ${quoted(matcher(rule.path, base))} ${value(rule.headers[name] ?? '')};`);
    return [
      `map "$uri $request_uri" ${variable(name)} {`,
      `  default ${value(general)};`,
      ...lines,
      '}',
    ].join('\n');
  });
  return `# Made by "overland server-config". Include it in the http block.\n\n${maps.join('\n\n')}\n`;
}

/** What belongs into the `server` block of the site: headers, types, errors and addresses. */
export function nginxServer(rules: readonly HeaderRule[], base = ''): string {
  const types = Object.entries(MEDIA_TYPES).filter(([ending]) => !ending.slice(1).includes('.'));
  const special = Object.entries(MEDIA_TYPES).filter(([ending]) => ending.slice(1).includes('.'));
  const all = [...new Set(Object.values(MEDIA_TYPES))];
  // nginx always takes text/html for both, and complains where it is told so.
  const spoken = all.filter((type) => type.endsWith(CHARSET) && !type.startsWith('text/html'));
  const packed = all.filter((type) => !/html|png|octet/.test(type));
  return [
    '# Made by "overland server-config". Include it in the server block of the site.',
    '',
    'server_tokens off;',
    'absolute_redirect off;',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${spoken.map(bare).map(quoted).join(' ')};`,
    `error_page 403 404 =404 ${base}/404.html;`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${packed.map(bare).map(quoted).join(' ')};`,
    'types {',
    ...types.map(([ending, type]) => `  ${quoted(bare(type))} ${ending.slice(1)};`),
    '}',
    `default_type ${UNKNOWN_TYPE};`,
    ...names(rules).map((name) => `add_header ${name} ${variable(name)} always;`),
    ...special.map(
      ([ending, type]) =>
        `location ~ ${escaped(ending)}$ { types {} default_type ${quoted(bare(type))}; }`,
    ),
    ...NOT_SERVED.map((path) => `location = ${base}${path} { return 404; }`),
    'location ~ /\\.(?!well-known/) { return 404; }',
    '',
  ].join('\n');
}
