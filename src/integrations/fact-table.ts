import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageTables } from './page-tables.ts';
import { printedDays } from './printed-days.ts';
import { type PrintedRow, type PrintedTable, plainSpaces } from './status-rows.ts';

/** Of the data of a site: what travellers with one passport are told of one crossing. */
interface StatusData {
  readonly passport: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
  readonly limit: string | null;
  readonly lastWords: readonly { readonly day: string }[];
  /** By language. */
  readonly words: Readonly<
    Record<
      string,
      { readonly status: string; readonly limit: string | null; readonly past: readonly string[] }
    >
  >;
  readonly forWhom: Readonly<Record<string, string>>;
}

interface Fact extends StatusData {
  readonly crossing: string;
  /** How captions name them, in small letters: "for u.s. citizens". */
  readonly them: readonly string[];
}

interface CrossingsData {
  readonly data: readonly { readonly id: string; readonly statuses: readonly StatusData[] }[];
}

const DATA = 'api/v1/crossings.json';

function factsOf(folder: string): readonly Fact[] {
  const { data } = JSON.parse(readFileSync(join(folder, DATA), 'utf8')) as CrossingsData;
  return data.flatMap(({ id, statuses }) =>
    statuses.map((one) => {
      const them = Object.values(one.forWhom).map((words) =>
        plainSpaces(words).replace(/\.$/, '').toLowerCase(),
      );
      return { ...one, crossing: id, them };
    }),
  );
}

/** The facts about those whom a caption names as the data names them. */
function aboutThose(caption: string, facts: readonly Fact[]): readonly Fact[] {
  const said = caption.toLowerCase();
  return facts.filter(({ them }) => them.some((words) => said.includes(words)));
}

const quoted = (texts: readonly (string | null | undefined)[]) =>
  `"${texts.filter((text) => text).join(' / ')}"`;

/** What is wrong with what a row says of one crossing; undefined where nothing is. */
function wrongWith(row: PrintedRow, fact: Fact, lang: string): string | undefined {
  const words = fact.words[lang];
  if (words) {
    const printed = quoted([row.word, row.limit, ...row.past]);
    const meant = quoted(
      [words.status, words.limit, ...words.past].map((text) => text && plainSpaces(text)),
    );
    return printed === meant ? undefined : `says ${printed}, and ${DATA} says ${meant}`;
  }
  const there = printedDays(row.text, lang);
  const days = fact.asOf ? [fact.asOf, fact.limit] : fact.lastWords.map(({ day }) => day);
  const missing = days.filter((day) => day !== null && !there.has(day.slice(5)));
  return missing.length > 0 ? `lacks the day ${missing.join(', ')} of ${DATA}` : undefined;
}

/** A table is about all ways, about those out of one country, or about those into one: its crossings are all of those. */
function ofTheSameWays(facts: readonly Fact[], shown: readonly Fact[]): readonly Fact[] {
  const [froms, tos] = [new Set(shown.map(({ from }) => from)), new Set(shown.map(({ to }) => to))];
  return facts.filter(
    ({ from, to }) => (froms.size > 1 || froms.has(from)) && (tos.size > 1 || tos.has(to)),
  );
}

/** What is wrong with a table, if it is for holders of one passport; the data is of them alone. */
function problemsFor(table: PrintedTable, lang: string, facts: readonly Fact[]): readonly string[] {
  const shown: Fact[] = [];
  const problems: string[] = [];
  const byCrossing = Map.groupBy(facts, ({ crossing }) => crossing);
  for (const row of table.rows) {
    const meant = [...new Set(row.ids)].flatMap((id) => byCrossing.get(id) ?? []);
    if (meant.length === 0) {
      problems.push(`the row "${row.ids[0] ?? ''}" is of no crossing of ${DATA}`);
    }
    for (const fact of meant) {
      const wrong = wrongWith(row, fact, lang);
      if (wrong) problems.push(`the row of ${fact.crossing} ${wrong}`);
    }
    shown.push(...meant);
  }
  const there = new Set(shown.map(({ crossing }) => crossing));
  const absent = ofTheSameWays(facts, shown).filter(({ crossing }) => !there.has(crossing));
  return [...problems, ...absent.map(({ crossing }) => `a table of statuses lacks ${crossing}`)];
}

function tableProblems(
  table: PrintedTable,
  lang: string,
  facts: readonly Fact[],
): readonly string[] {
  const spoken = facts.some(({ words }) => lang in words);
  // The data does not know how another language calls travellers: there the table must fit one passport.
  const theirs = spoken ? aboutThose(table.caption, facts) : facts;
  const passports = [...Map.groupBy(theirs, ({ passport }) => passport).values()];
  if (passports.length === 0) {
    return [`a table of statuses is for nobody whom ${DATA} knows: "${table.caption}"`];
  }
  return passports
    .map((those) => problemsFor(table, lang, those))
    .reduce((one, other) => (other.length < one.length ? other : one));
}

const NEUTRAL = /^(?:[a-z]{2,3}\/)?n\//;
const ALERT = /(?:^|\/)alerts\//;

/** What a table says, whatever its rows are called. A word in Persian marks is the same as one in English marks. */
function saying(lang: string, { caption, rows }: PrintedTable): string {
  const said = rows.map(({ word, limit, past }) => [word, limit, past]);
  return JSON.stringify([lang, caption, said]).replaceAll(/[“”«»]/g, "'");
}

/** A neutral page has the tables of an ordinary page; the data has no code by which to tell of which crossings they are. */
function neutralProblems(pages: readonly PageTables[]): readonly string[] {
  const ordinary = new Set(
    pages
      .filter(({ path }) => !NEUTRAL.test(path))
      .flatMap(({ lang, tables }) => tables.map((table) => saying(lang, table))),
  );
  return pages
    .filter(({ path }) => NEUTRAL.test(path))
    .flatMap(({ path, lang, tables }) =>
      tables
        .filter((table) => !ordinary.has(saying(lang, table)))
        .map(() => `${path}: a table of statuses says what no ordinary page says`),
    );
}

/**
 * Compares every status table of the built pages with the data of the same site: each crossing that it should have, its
 * words where the data has the language of the page, its days in every language. Tables of alerts repeat what an alert
 * said on its day, and are left out. Tables of neutral pages are compared with those of ordinary pages.
 *
 * @param pages the tables of all pages of the site.
 * @returns what differs, one sentence each.
 */
export function factProblems(folder: string, pages: readonly PageTables[]): readonly string[] {
  const facts = factsOf(folder);
  const stated = pages.filter(({ path }) => !NEUTRAL.test(path) && !ALERT.test(path));
  if (facts.length > 0 && stated.every(({ tables }) => tables.length === 0)) {
    return [`no page has a table of the statuses of ${DATA}`];
  }
  return [
    ...stated.flatMap(({ path, lang, tables }) =>
      tables.flatMap((table) => tableProblems(table, lang, facts).map((one) => `${path}: ${one}`)),
    ),
    ...neutralProblems(pages),
  ];
}
