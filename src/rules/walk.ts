import { perRead } from './per-read.ts';
import type { Context, Folder, Path } from './rule.ts';

/** A map somewhere in a record. */
export interface Visited {
  readonly file: string;
  readonly path: Path;
  readonly map: Readonly<Record<string, unknown>>;
}

const FOLDERS: readonly Folder[] = ['advisories', 'alerts', 'borders', 'crossings'];

/** Every map in every record whose shape is right, the record itself first. */
export const everyMap = perRead((read): readonly Visited[] => [...maps(read)]);

function* maps({ read, records }: Pick<Context, 'read' | 'records'>): Generator<Visited> {
  if (records.site !== undefined) yield* within(`${read.label}/site.yaml`, records.site, []);
  for (const list of ['scales', 'issuers', 'sources'] as const) {
    for (const [id, entry] of records[list])
      yield* within(`${read.label}/${list}.yaml`, entry, [id]);
  }
  for (const folder of FOLDERS) {
    for (const { file, slug: _, body: __, ...fields } of records[folder].values()) {
      yield* within(file, fields, []);
    }
  }
}

function* within(file: string, value: object, path: Path): Generator<Visited> {
  if (!Array.isArray(value)) yield { file, path, map: value as Record<string, unknown> };
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    yield* within(file, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
