import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderLabel } from '../reading/content-folder.ts';
import { didYouMean } from '../reading/nearest.ts';
import { readContent } from '../reading/read-content.ts';
import { appendItem } from './front-matter.ts';
import { type EditOptions, refuse, writeEdit } from './write-edit.ts';

/** What was looked at, and what was found. */
export interface ReviewFlags {
  readonly on: string;
  readonly by: string;
  readonly where: string;
  readonly found: string;
}

/**
 * Records that somebody looked and found nothing newer. It changes no fact and moves no limit: a status still runs out
 * on its day.
 *
 * @returns the exit code: 0 written, 1 refused, 2 not written because nobody said yes.
 */
export async function review(
  slug: string,
  flags: ReviewFlags,
  options: EditOptions,
): Promise<number> {
  const { advisories, borders, crossings } = readContent(options.content).records;
  const record = advisories.get(slug) ?? borders.get(slug) ?? crossings.get(slug);
  if (record === undefined) {
    const slugs = [...advisories.keys(), ...borders.keys(), ...crossings.keys()];
    const advice = 'Name a country, a border or a crossing by its file.';
    return refuse(`No record "${slug}". ${didYouMean(slug, slugs, advice)}`, options);
  }
  const path = record.file.slice(`${folderLabel(options.content)}/`.length);
  const text = appendItem(readFileSync(join(options.content, path), 'utf8'), 'checked', {
    ...flags,
  });
  return writeEdit({ path, text }, options);
}
