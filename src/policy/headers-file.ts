import type { HeaderRule, Headers } from './header-rules.ts';
import { patternOf } from './header-rules.ts';

/** Files that tell hosts what to do and that readers are not given. */
export const NOT_SERVED: readonly string[] = ['/_headers', '/_redirects'];

/**
 * The rules as the file `_headers`, which hosts of static files read. Hosts that join the values of several rules forget
 * the earlier value by `! Name`; hosts that let the last rule win pass over such a line.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const before = rules.slice(0, index).filter((rule) => overlaps(rule.path, path));
    const lines = Object.entries(headers).flatMap(([name, value]) => {
      const replaces = before.some((rule) => rule.headers[name] !== undefined);
      return [...(replaces ? [`  ! ${name}`] : []), `  ${name}: ${value}`];
    });
    return [path, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Whether some address could match both patterns. */
function overlaps(one: string, other: string): boolean {
  const sample = (path: string) => path.replace('*', 'x');
  return patternOf(one).test(sample(other)) || patternOf(other).test(sample(one));
}

/**
 * Reads a file `_headers` that this program wrote.
 *
 * @throws where a line is none that it writes.
 */
export function readHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('  ! ')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line, headers: {} });
      continue;
    }
    const [, name, value] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || name === undefined || value === undefined) {
      throw new Error(`A line of _headers is none that Overland writes: "${line}".`);
    }
    rule.headers[name] = value;
  }
  return rules as readonly { readonly path: string; readonly headers: Headers }[];
}
