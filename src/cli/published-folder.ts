import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Published, publishedFrom } from '../api/published.ts';

/** Where the data stands in what somebody may name: the built site, its `api/`, or the version itself. */
const INSIDE = ['', 'v1', 'api/v1'];

function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
      }),
  );
}

/**
 * Reads the data of a built site.
 *
 * @throws where the folder has none, or holds what this site does not publish.
 */
export function readPublished(folder: string): Published {
  for (const inside of INSIDE) {
    const path = join(folder, inside);
    // Looked for first: whoever names a wrong folder does not wait until all of it is read.
    if (!existsSync(join(path, 'crossings.json'))) continue;
    return publishedFrom(filesOf(path));
  }
  throw new Error(`"${folder}" has no data: name a built site, or its api/ folder.`);
}
