import type { Root } from 'mdast';
import { FOLDERS, IGNORED, type Kind, LISTS, SITE_FILE } from './collections.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown-document.ts';
import { didYouMean } from './nearest.ts';
import { READING_RULES } from './reading-rules.ts';
import { readYaml, type Trouble, type YamlDocument } from './yaml-document.ts';

/** One content file as it was read, as far as it could be read. */
export interface ReadFile {
  /** The path as it is printed in reports: `content/crossings/x.md`. */
  readonly file: string;
  readonly kind: Kind;
  /** The text letter for letter. */
  readonly text: string;
  /** The data; undefined where it could not be read. */
  readonly data: YamlDocument | undefined;
  readonly dataText: string;
  /** The line on which the data begins, counted from 1. */
  readonly dataLine: number;
  /** The prose; undefined where there is none or it could not be read. */
  readonly body: Root | undefined;
}

/** Reads the text of one file. */
export function readFile(
  file: string,
  kind: Kind,
  text: string,
  report: (trouble: Trouble) => void,
): ReadFile {
  const shown = text.replace(/^\ufeff/, '');
  const read = { file, kind, text, body: undefined };
  if (kind.kind === 'site' || kind.kind === 'list') {
    const { document, troubles } = readYaml(shown, file, 1);
    troubles.forEach(report);
    return { ...read, data: document, dataText: shown, dataLine: 1 };
  }
  const parts = splitFrontMatter(shown);
  if (parts === undefined) {
    report([
      READING_RULES.frontMatter,
      {
        at: { file, line: 1, column: 1 },
        message: 'The file does not begin with front matter between two lines `---`.',
        found: shown.split('\n')[0] || 'nothing',
        remedy: 'Begin the file with `---`, the fields of the record and a second `---`.',
      },
    ]);
    return { ...read, data: undefined, dataText: '', dataLine: 1 };
  }
  const { document, troubles } = readYaml(parts.frontMatter, file, parts.frontMatterLine);
  const body = readMarkdown(parts.body, parts.bodyLine, file);
  for (const trouble of [...troubles, ...body.troubles]) report(trouble);
  return {
    ...read,
    data: document,
    dataText: parts.frontMatter,
    dataLine: parts.frontMatterLine,
    body: body.root,
  };
}

/** What is wrong with a file or folder that no collection knows. */
export function unknownFile(file: string, path: string): Trouble {
  const known = [SITE_FILE, ...Object.keys(LISTS), ...IGNORED, ...Object.keys(FOLDERS)];
  const [top = path] = path.split('/');
  const at = { file, line: 1, column: 1 };
  if (Object.hasOwn(FOLDERS, top)) {
    return [
      READING_RULES.unknownFile,
      {
        at,
        message:
          'This is neither a record nor a translation of one, so nothing of it would be published.',
        allowed: `\`${top}/<slug>.md\`, or \`${top}/<slug>.<language>.md\``,
        remedy: 'Rename the file, or take it out of the content folder.',
      },
    ];
  }
  return [
    READING_RULES.unknownFile,
    {
      at,
      message: 'No collection has this name, so nothing in it would be published.',
      allowed: known.map((name) => `\`${name}\``).join(', '),
      remedy: didYouMean(top, known, 'Rename it, or take it out of the content folder.'),
    },
  ];
}
