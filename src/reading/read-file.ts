import type { Root } from 'mdast';
import { FOLDERS, IGNORED, type Kind, LISTS, SITE_FILE } from './collections.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown-document.ts';
import { didYouMean } from './nearest.ts';
import { READING_RULES } from './reading-rules.ts';
import type { Reading } from './readings.ts';
import { type ShapedFile, shapeFile } from './shape-file.ts';
import { readYaml, type Trouble, type YamlDocument, yamlWhenAsked } from './yaml-document.ts';

/** One content file as it was read, as far as it could be read. */
export interface ReadFile extends ShapedFile {
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

/** Where the data and the prose of a file stand; a list and `site.yaml` have no prose. */
interface Parts extends Pick<ReadFile, 'dataText' | 'dataLine'> {
  readonly prose?: { readonly text: string; readonly line: number };
}

/** Parts a file; undefined where it is to have front matter and has none. */
function partsOf(kind: Kind, text: string): Parts | undefined {
  const shown = text.replace(/^\ufeff/, '');
  if (kind.kind === 'site' || kind.kind === 'list') return { dataText: shown, dataLine: 1 };
  const parts = splitFrontMatter(shown);
  return (
    parts && {
      dataText: parts.frontMatter,
      dataLine: parts.frontMatterLine,
      prose: { text: parts.body, line: parts.bodyLine },
    }
  );
}

/** Reads the text of one file. */
export function readFile(
  file: string,
  kind: Kind,
  text: string,
  report: (trouble: Trouble) => void,
): ReadFile {
  const parts = partsOf(kind, text);
  if (parts === undefined) {
    report([
      READING_RULES.frontMatter,
      {
        at: { file, line: 1, column: 1 },
        message: 'The file does not begin with front matter between two lines `---`.',
        found: text.replace(/^\ufeff/, '').split('\n')[0] || 'nothing',
        remedy: 'Begin the file with `---`, the fields of the record and a second `---`.',
      },
    ]);
    const nothing = { data: undefined, dataText: '', dataLine: 1, body: undefined };
    return { file, kind, text, ...nothing, record: undefined, ids: [] };
  }
  const { dataText, dataLine, prose } = parts;
  const { document: data, troubles } = readYaml(dataText, file, dataLine);
  const body = prose && readMarkdown(prose.text, prose.line, file);
  for (const trouble of [...troubles, ...(body?.troubles ?? [])]) report(trouble);
  const shaped = data ? shapeFile(kind, data, report) : { record: undefined, ids: [] };
  return { file, kind, text, data, dataText, dataLine, body: body?.root, ...shaped };
}

/** The file whose text was read before, without troubles: the same in all that can be asked of it. */
export function recallFile(
  file: string,
  kind: Kind,
  text: string,
  { record, body }: Reading,
): ReadFile {
  const { dataText, dataLine } = partsOf(kind, text) ?? { dataText: '', dataLine: 1 };
  const data = yamlWhenAsked(dataText, file, dataLine);
  const ids = kind.kind === 'list' ? Object.keys(Object(record)) : [];
  return { file, kind, text, data, dataText, dataLine, record, ids, body };
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
