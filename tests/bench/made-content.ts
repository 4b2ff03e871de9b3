import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import countries from 'i18n-iso-countries';
import { root } from '../support/sites.ts';

/** How many crossings lie on a border: countries run out sooner than crossings. */
const ON_A_BORDER = 20;
const CHECKED = `checked:
  - { on: "2026-02-28", by: "Example Publisher", where: "the pages of the issuer", found: "nothing newer" }`;

/** Digits that a neutral code may have, so that it spells nothing. */
function neutralCode(number: number): string {
  return [...(number + 8 ** 5).toString(8)].map((digit) => Number(digit) + 2).join('');
}

const shortCode = (number: number) => number.toString(36).padStart(3, '0');

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

interface Country {
  readonly code: string;
  readonly name: string;
}

/** Letters of a country's name with which a message of 70 letters still has room for what it says. */
const LONGEST_NAME = 24;
const persian = new Intl.DisplayNames('fa', { type: 'region' });

/** Countries that the small site does not have, each with an English name of its own, and a short one in Persian. */
function otherCountries(): readonly Country[] {
  return Object.keys(countries.getAlpha2Codes())
    .filter((code) => !['AR', 'CL', 'XK'].includes(code))
    .flatMap((code) => {
      const name = countries.getName(code, 'en');
      const long = (persian.of(code) ?? '').length > LONGEST_NAME;
      return name && !long ? [{ code, name }] : [];
    });
}

function advisory({ code, name }: Country, number: number): string {
  return `---
code: ${code}
alpha3: ${countries.alpha2ToAlpha3(code)}
numeric: "${countries.alpha2ToNumeric(code)}"
neutralCode: ${neutralCode(number)}
names: { en: ${JSON.stringify(name)} }
${CHECKED}
---
`;
}

function border(one: Country, other: Country, number: number): string {
  return `---
name: ${JSON.stringify(`${one.name} and ${other.name}`)}
countries: [${one.code}, ${other.code}]
crossings: several
code: ${shortCode(number)}
neutralCode: ${neutralCode(number)}
${CHECKED}
---
`;
}

function crossing(on: string, [one, other]: readonly [Country, Country], number: number): string {
  const name = `{ text: "Gate ${number}", lang: en, script: Latn, latin: "Gate ${number}", ascii: "Gate ${number}" }`;
  const side = (code: string) =>
    `  ${code}: { name: ${name}, nearestTown: not-stated, areas: not-stated }`;
  return `---
name: "Gate ${number}"
asciiName: "Gate ${number}"
border: ${on}
sides:
${side(one.code)}
${side(other.code)}
location: not-stated
carries: [road]
code: ${shortCode(number)}
neutralCode: ${neutralCode(number)}
reports:
  - id: 2026-02-20-example-ministry
    asOf: "2026-02-20"
    status: ${number % 2 === 0 ? 'open' : 'closed'}
    direction: from-${one.code}
    side: not-stated
    who: not-stated
    traffic: people
    words: "${number % 2 === 0 ? 'open' : 'shut'}"
    source: example-ministry-alert-2026-02-20
${CHECKED}
---

Gate ${number} of this border.
`;
}

/** The small site with Persian as its second language, which needs the names of who says something. */
const IN_PERSIAN: readonly (readonly [file: string, was: string, becomes: string])[] = [
  ['site.yaml', 'languages: [en, es]', 'languages: [en, fa]'],
  ...['en: "Example Ministry"', 'en: "Example Bureau"', 'en: "Example News"'].map(
    (was, at) =>
      ['issuers.yaml', `shortName: { ${was}`, `shortName: { fa: "ناشر ${at + 1}", ${was}`] as const,
  ),
];

/** Puts the words in a file in the place of others, which must be there. */
function replaceIn(path: string, was: string, becomes: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(was)) throw new Error(`${path} does not say "${was}".`);
  writeFileSync(path, text.replace(was, becomes));
}

/**
 * Writes content in two languages with as many crossings as are wanted, beside that of the small site: every place is invented. Crossings
 * have no position, so that no time goes into maps.
 *
 * @returns a crossing in the middle, by its path in the folder.
 */
export function makeContent(folder: string, crossings: number): string {
  cpSync(join(root, 'tests/fixtures/tiny'), folder, { recursive: true });
  for (const [file, was, becomes] of IN_PERSIAN) replaceIn(join(folder, file), was, becomes);
  const free = otherCountries();
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  let number = 2_000;
  const next = () => {
    number += 1;
    return number;
  };
  for (let at = 0; at * ON_A_BORDER < crossings; at += 1) {
    // A border is called by its countries in the order of their addresses.
    const [one, other] = free
      .slice(2 * at, 2 * at + 2)
      .toSorted((first, second) => (slugOf(first.name) < slugOf(second.name) ? -1 : 1));
    if (!one || !other) throw new Error(`There are no countries for ${crossings} crossings.`);
    for (const country of [one, other]) {
      put(`advisories/${slugOf(country.name)}.md`, advisory(country, next()));
    }
    const on = `${slugOf(one.name)}-${slugOf(other.name)}`;
    put(`borders/${on}.md`, border(one, other, next()));
    for (
      let gate = at * ON_A_BORDER;
      gate < Math.min(crossings, (at + 1) * ON_A_BORDER);
      gate += 1
    ) {
      put(`crossings/gate-${gate}.md`, crossing(on, [one, other], next()));
    }
  }
  return `crossings/gate-${Math.floor(crossings / 2)}.md`;
}
