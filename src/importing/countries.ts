import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { countryName } from '../i18n/format.ts';
import type { Content } from '../records/content.ts';
import type { NamedCountry } from './found.ts';

countries.registerLocale(english);

/** A country with everything that a record of it needs. */
export interface KnownCountry {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly name: string;
  readonly slug: string;
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Names and other names of the countries that the content has. */
function ownNames(content: Content): ReadonlyMap<string, string> {
  return new Map(
    [...content.advisories.values()].flatMap((advisory) =>
      [...Object.values(advisory.names), ...advisory.aliases, advisory.slug].map(
        (name) => [name.toLowerCase(), advisory.code] as const,
      ),
    ),
  );
}

/**
 * The country that a document means: by the code that it gives, else by a name that is exactly one of ours or of ISO
 * 3166. Nothing is guessed: codes that do not fit each other, and names that are nearly right, are no country.
 */
export function countryOf(content: Content, named: NamedCountry): KnownCountry | undefined {
  const fromAlpha3 =
    named.alpha3 === undefined ? undefined : countries.alpha3ToAlpha2(named.alpha3);
  if (named.alpha3 !== undefined && fromAlpha3 === undefined) return undefined;
  if (fromAlpha3 !== undefined && named.alpha2 !== undefined && fromAlpha3 !== named.alpha2) {
    return undefined;
  }
  const alpha2 =
    fromAlpha3 ??
    named.alpha2 ??
    ownNames(content).get(named.name.toLowerCase()) ??
    countries.getAlpha2Code(named.name, 'en');
  if (alpha2 === undefined) return undefined;
  const alpha3 = countries.alpha2ToAlpha3(alpha2);
  const numeric = countries.alpha2ToNumeric(alpha2);
  if (alpha3 === undefined || numeric === undefined) return undefined;
  const own = [...content.advisories.values()].find(({ code }) => code === alpha2);
  const name = own?.names['en'] ?? countryName(alpha2, 'en');
  return {
    alpha2,
    alpha3,
    numeric: String(numeric).padStart(3, '0'),
    name,
    slug: own?.slug ?? slugOf(name),
  };
}
