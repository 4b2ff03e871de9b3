/** A Markdown file taken apart. Lines count from 1. */
export interface MarkdownParts {
  readonly frontMatter: string;
  /** The line on which the front matter begins, after its `---`. */
  readonly frontMatterLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Parts a file at the two lines `---`; undefined where it does not begin with one or the second is missing. */
export function splitFrontMatter(text: string): MarkdownParts | undefined {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return undefined;
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    frontMatterLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
