import type { Root } from 'mdast';
import type { Advisory } from './advisory.ts';
import type { Alert } from './alert.ts';
import type { City } from './city.ts';
import type { Border, Crossing } from './place.ts';
import type { Issuer, Scale, Site, Source } from './site.ts';
import type { Translation } from './translation.ts';

/** A record with its id (the file name), its file and its prose. */
export type Entry<Fields> = Fields & {
  readonly slug: string;
  /** The path from the root of the project, with forward slashes. */
  readonly file: string;
  readonly body: Root;
};

export type AdvisoryEntry = Entry<Advisory>;
export type AlertEntry = Entry<Alert>;
export type BorderEntry = Entry<Border>;
export type CrossingEntry = Entry<Crossing>;
/** A translation of a record's prose; its slug is that of the record. */
export type TranslationEntry = Entry<Translation> & {
  readonly folder: 'advisories' | 'alerts' | 'borders' | 'crossings';
};

/** Everything in `content/`, by id, in the order of the ids whatever the order of the files. */
export interface Content {
  readonly site: Site;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly issuers: ReadonlyMap<string, Issuer>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly cities: ReadonlyMap<string, City>;
  readonly advisories: ReadonlyMap<string, AdvisoryEntry>;
  readonly alerts: ReadonlyMap<string, AlertEntry>;
  readonly borders: ReadonlyMap<string, BorderEntry>;
  readonly crossings: ReadonlyMap<string, CrossingEntry>;
  /** By `<folder>/<slug>.<language>`. */
  readonly translations: ReadonlyMap<string, TranslationEntry>;
}
