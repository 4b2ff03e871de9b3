import { perRead } from './per-read.ts';
import type { Folder, Path } from './rule.ts';

/** A map somewhere in a record. */
export interface Visited {
  readonly file: string;
  readonly path: Path;
  readonly map: Readonly<Record<string, unknown>>;
}

const FOLDERS: readonly Folder[] = ['advisories', 'alerts', 'borders', 'crossings'];

/** Every map in every record of the issuers, their sources and places, whose shape is right; the record itself first. */
export const recordMaps = perRead(({ read, records }): readonly Visited[] => {
  const found: Visited[] = [];
  for (const list of ['scales', 'issuers', 'sources'] as const) {
    const file = `${read.label}/${list}.yaml`;
    for (const [id, entry] of records[list]) collect(found, file, entry, [id]);
  }
  for (const folder of FOLDERS) {
    for (const { file, slug: _, body: __, ...fields } of records[folder].values()) {
      collect(found, file, fields, []);
    }
  }
  return found;
});

/** Every map in `site.yaml`, and those. */
export const everyMap = perRead((context): readonly Visited[] => {
  const { read, records } = context;
  const { site } = records;
  return [...(site ? mapsIn(`${read.label}/site.yaml`, site, []) : []), ...recordMaps(context)];
});

/** Every map in a value, the value itself first. */
export function mapsIn(file: string, value: object, path: Path): readonly Visited[] {
  const found: Visited[] = [];
  collect(found, file, value, path);
  return found;
}

function collect(found: Visited[], file: string, value: object, path: Path): void {
  if (!Array.isArray(value)) found.push({ file, path, map: value as Record<string, unknown> });
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    collect(found, file, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
