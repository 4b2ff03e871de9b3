import { stringify } from 'yaml';
import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import type { Issuer } from '../records/site.ts';
import { countryOf, type KnownCountry } from './countries.ts';
import type { Found, FoundLevel, HeldBack } from './found.ts';

/** Content files for a person to review, by their path in a content folder, and what was not taken over. */
export interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly levels: number;
  readonly heldBack: readonly HeldBack[];
}

interface Placed {
  readonly level: FoundLevel;
  readonly country: KnownCountry;
  readonly source: string;
}

function yaml(value: unknown): string {
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}

function advisoryFile(
  issuerId: string,
  scale: string,
  seen: Day,
  { level, country, source }: Placed,
  neutralCode: string,
) {
  const record = {
    code: country.alpha2,
    alpha3: country.alpha3,
    numeric: country.numeric,
    names: { en: country.name },
    neutralCode,
    levels: [
      {
        issuer: issuerId,
        scale,
        code: level.code,
        label: level.label,
        issued: level.issued,
        reviewed: level.reviewed ?? 'not-stated',
        seenOn: [seen],
        source,
        ...(level.note === undefined ? {} : { note: level.note }),
      },
    ],
  };
  return `---\n${yaml(record)}---\n`;
}

/** The scale of an issuer that has none yet: its own codes and words. Meaning and colours are for a person to add. */
function scaleFile(id: string, issuerId: string, source: string, { scale }: Found): string {
  const levels = scale.map(({ code, label }, index) => ({
    code,
    label,
    meaning: label,
    order: String(index + 1),
    colour: 'not stated',
  }));
  return yaml({ [id]: { issuer: issuerId, source, levels } });
}

/** An address as it is, or on the site of the issuer; none where that site is not known. */
function addressOf({ url }: FoundLevel, issuer: Issuer): string | undefined {
  if (url === undefined || !url.startsWith('/')) return url;
  return issuer.url === 'not-stated' ? undefined : new URL(url, issuer.url).href;
}

function sourcesFile(
  issuer: Issuer & { readonly id: string },
  seen: Day,
  placed: readonly Placed[],
): string {
  const sources = placed.map(({ level, source }) => {
    const url = addressOf(level, issuer);
    return [
      source,
      {
        issuer: issuer.id,
        title: level.title,
        published: level.issued,
        official: 'found',
        seenOn: [seen],
        seen,
        ...(url === undefined ? {} : { url }),
      },
    ];
  });
  return yaml(Object.fromEntries(sources));
}

/**
 * Writes what a document says as ordinary content files: one for each country, and their sources. A level that is not
 * on the issuer's scale, or of a country that cannot be told for certain, is held back.
 *
 * @param seen the day on which the document was fetched: never a date of its text.
 * @param mint makes the neutral code of a country that the content does not have, from its slug.
 */
export function contentFiles(
  content: Content,
  issuer: Issuer & { readonly id: string },
  found: Found,
  seen: Day,
  mint: (slug: string) => string,
): Imported {
  const heldBack = [...found.heldBack];
  const placed = new Map<string, Placed>();
  const own = issuer.scale === 'not-stated' ? undefined : content.scales.get(issuer.scale);
  const scale = issuer.scale === 'not-stated' ? `${issuer.id}-levels` : issuer.scale;
  const codes = (own?.levels ?? found.scale).map(({ code }) => code);
  for (const level of found.levels) {
    const country = countryOf(content, level.country);
    const hold = (why: string) => heldBack.push({ what: level.country.name, why });
    if (!country) hold('its name and codes are not those of one country');
    else if (!codes.includes(level.code)) {
      hold(`the level "${level.code}" is not on the scale ${scale}`);
    } else if (level.issued > seen) hold(`its day ${level.issued} is after the day it was fetched`);
    else if (placed.has(country.alpha2)) {
      hold('the document speaks of it twice');
      placed.delete(country.alpha2);
    } else {
      const source = `${issuer.id}-advisory-${country.slug}-${level.issued}`;
      placed.set(country.alpha2, { level, country, source });
    }
  }
  const all = [...placed.values()].sort((one, other) =>
    one.country.slug < other.country.slug ? -1 : 1,
  );
  const files = new Map(
    all.map((one) => {
      const { slug } = one.country;
      const neutralCode = content.advisories.get(slug)?.neutralCode ?? mint(slug);
      return [`advisories/${slug}.md`, advisoryFile(issuer.id, scale, seen, one, neutralCode)];
    }),
  );
  if (all.length > 0) files.set('sources.yaml', sourcesFile(issuer, seen, all));
  const [first] = all;
  if (first && !own) files.set('scales.yaml', scaleFile(scale, issuer.id, first.source, found));
  return { files, levels: all.length, heldBack };
}
