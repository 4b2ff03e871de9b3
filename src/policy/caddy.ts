import type { HeaderRule } from './header-rules.ts';
import { NOT_SERVED } from './headers-file.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from './media-types.ts';
import { patternParts } from './pattern-parts.ts';

function quoted(text: string): string {
  if (/[`{]/.test(text)) throw new Error(`Caddy cannot be told the value ${text}.`);
  return `\`${text}\``;
}

/** A pattern as Caddy's path matcher has it: `/n/*`, `*.txt`, or the address and the file behind it. */
function matcher(path: string, base: string): string {
  const { before, after } = patternParts(path);
  if (after === undefined) return `${base}${before} ${base}${before}index.html`;
  return after === '' ? `${base}${before}*` : `*${after}`;
}

function headerLines(rules: readonly HeaderRule[], base: string): readonly string[] {
  return rules.flatMap(({ path, headers }, index) => {
    const values = Object.entries(headers).filter(([name]) => name !== 'Content-Type');
    if (values.length === 0) return [];
    const where = path === '/*' ? '' : `@rule${index} `;
    return [
      ...(where === '' ? [] : [`@rule${index} path ${matcher(path, base)}`]),
      `header ${where}{`,
      ...values.map(([name, value]) => `  ${name} ${quoted(value)}`),
      '}',
    ];
  });
}

/** The types of files, the longer endings last, so that they win. */
function typeLines(): readonly string[] {
  const types = Object.entries(MEDIA_TYPES).toSorted(([one], [other]) => one.length - other.length);
  return [
    ...types.flatMap(([ending, type], index) => [
      `@type${index} path *${ending}`,
      `header @type${index} Content-Type ${quoted(type)}`,
    ]),
    '@page path */',
    `header @page Content-Type ${quoted(MEDIA_TYPES['.html'] ?? UNKNOWN_TYPE)}`,
  ];
}

const indented = (lines: readonly string[], depth: number) =>
  lines.map((line) => `${'  '.repeat(depth)}${line}`);

/**
 * The site as snippets for a Caddyfile: \`import overland <folder>\` inside the block of the site serves that folder. The
 * pages of errors are answers of their own there and get the same headers again.
 */
export function caddySnippets(rules: readonly HeaderRule[], base = ''): string {
  const hidden = [...NOT_SERVED.map((path) => `${base}${path}`)];
  return [
    '# Made by "overland server-config". Import this file, then "import overland <folder>" in the block of the site.',
    '',
    '(overland-headers) {',
    ...indented(['header -Server', ...headerLines(rules, base)], 1),
    '}',
    '',
    '(overland) {',
    '  root * {args.0}',
    '  encode gzip',
    '  route {',
    '    import overland-headers',
    ...indented(typeLines(), 2),
    `    @hidden path ${hidden.join(' ')}`,
    '    error @hidden 404',
    '    @secret {',
    '      path_regexp secret /\\.',
    '      not path */.well-known/*',
    '    }',
    '    error @secret 404',
    '    @writing not method GET HEAD',
    '    error @writing 405',
    '    file_server',
    '  }',
    '  handle_errors {',
    '    route {',
    '      import overland-headers',
    '      @missing expression `{err.status_code} == 404`',
    '      handle @missing {',
    `        header Content-Type ${quoted(MEDIA_TYPES['.html'] ?? UNKNOWN_TYPE)}`,
    `        rewrite * ${base}/404.html`,
    '        file_server {',
    '          status 404',
    '        }',
    '      }',
    '      respond "{err.status_code} {err.status_text}" {err.status_code}',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}
