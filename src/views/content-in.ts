import type { Root } from 'mdast';
import type {
  BorderEntry,
  Content,
  CrossingEntry,
  Entry,
  TranslationEntry,
} from '../records/content.ts';
import { eachField, eachItem } from './each-field.ts';
import type { Language } from './make-language.ts';

type Folder = TranslationEntry['folder'];

const NO_PROSE: Root = { type: 'root', children: [] };
/** What an issuer said stays in its own words; ids and addresses are no words. */
const KEPT: ReadonlySet<string> = new Set(['quote', 'words', 'value', 'slug', 'file', 'body']);

/** A record with every text for which there is a phrase in that phrase. */
function phrased(value: unknown, phrases: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return phrases.get(value) ?? value;
  if (Array.isArray(value)) {
    return eachItem(value, (item, made) => made.push(phrased(item, phrases)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return eachField(value, (key, field) => (KEPT.has(key) ? field : phrased(field, phrases)));
}

/** The names of both sides in a language, the far side first as in the record's own name; undefined where it has none. */
function namesIn({ sides, name }: CrossingEntry, lang: string): string | undefined {
  const place = (latin: string) => {
    const found = name.indexOf(latin);
    return found === -1 ? name.length : found;
  };
  const names = Object.values(sides).flatMap((side) => {
    const own = [side.name, ...side.otherNames].find((one) => one.lang === lang);
    return own ? [own] : [];
  });
  const ordered = names.sort((one, other) => place(one.latin) - place(other.latin));
  return ordered.length > 0 ? [...new Set(ordered.map(({ text }) => text))].join(' / ') : undefined;
}

/**
 * The records as a page in another language speaks of them: names and fixed texts by their phrases, prose by its
 * translation and never by the original. What has neither stays in English.
 */
export function contentIn(content: Content, language: Language): Content {
  const { lang } = language;
  const { translations } = content;
  const phrases = new Map(
    [...translations.values()]
      .filter((one) => one.language === lang)
      .flatMap((one) => Object.entries(one.phrases)),
  );
  const translationOf = (folder: Folder, slug: string) =>
    translations.get(`${folder}/${slug}.${lang}`);
  const each = <Value>(
    records: ReadonlyMap<string, Value>,
    change: (value: Value) => Value = (value) => value,
  ) => new Map([...records].map(([id, one]) => [id, change(phrased(one, phrases) as Value)]));
  const prosed = <Record extends Entry<object>>(folder: Folder, record: Record): Record => ({
    ...record,
    body: translationOf(folder, record.slug)?.body ?? NO_PROSE,
  });
  const borderName = ({ slug, countries }: BorderEntry) =>
    translationOf('borders', slug)?.title ??
    language.list(countries.map((code) => language.country(code)));
  return {
    ...content,
    scales: each(content.scales),
    advisories: each(content.advisories, (one) => prosed('advisories', one)),
    alerts: each(content.alerts, (one) => ({
      ...prosed('alerts', one),
      title: translationOf('alerts', one.slug)?.title ?? one.title,
    })),
    borders: each(content.borders, (one) => ({
      ...prosed('borders', one),
      name: borderName(one),
    })),
    crossings: each(content.crossings, (one) => ({
      ...prosed('crossings', one),
      name: translationOf('crossings', one.slug)?.title ?? namesIn(one, lang) ?? one.name,
    })),
  };
}
