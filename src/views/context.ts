import type { Change } from '../domain/changes.ts';
import type {
  AlertState,
  ContactState,
  CrossingStatus,
  FarSideWarning,
  Instruction,
  LevelState,
  LogEntry,
  StayState,
  Told,
} from '../domain/derived.ts';
import type { StatusGroup } from '../domain/rows.ts';
import type {
  AdvisoryEntry,
  BorderEntry,
  Content,
  CrossingEntry,
  Entry,
  TranslationEntry,
} from '../records/content.ts';
import type { Checked, Practice, Report } from '../records/report.ts';
import type { Dated } from '../records/scalars.ts';
import type { Issuer, Site, Source } from '../records/site.ts';
import type { CountrySection } from '../vocabularies/sections.ts';
import type { Language } from './make-language.ts';
import type { Link } from './parts.ts';
import type { Use } from './source-uses.ts';

/**
 * Everything a view may ask: what is known on the day, decided for one passport, and how to say and link it in one
 * language from one address. It reads no clock and no file.
 */
export interface ViewContext extends Language {
  readonly content: Content;
  readonly site: Site;
  readonly day: string;
  /** True where the day is not the wall clock's: the page says so and is kept from search engines. */
  readonly rebuilt: boolean;
  /** True where the site is shown to editors before it is published. */
  readonly preview: boolean;
  /** The passport the words are chosen for. */
  readonly passport: string;
  /** The address of the page, `/iran/`, and the steps up from it to the root, `../`. */
  readonly address: string;
  readonly root: string;
  /** The same object at every address of a language and for every passport, for what is made once for all of them. */
  readonly shared: object;

  /** The same for another passport. */
  forPassport(passport: string): ViewContext;
  /** The same at another address. */
  at(address: string): ViewContext;

  /** A relative link to an address of the site. */
  link(address: string): string;
  /** The published address of a page, from the site's base address. */
  absolute(address: string): string;
  reportLink(told: Told<Report | Practice>): string;
  /** Where a contact stands; undefined while nothing of it is known. */
  contactLink(id: string): string | undefined;

  /** The day of a claim, as exact as its source; of an undated one, the day of its publication. */
  claimDate(told: Told<Report | Practice>, style: 'long' | 'short'): string;
  /** The later bound of a date, as a day. */
  lastDay(date: Dated): string;

  homeIssuer(passport: string): Issuer | undefined;
  sourceNameById(id: string): string;
  /** The title of a document with its day, as a reader would look it up. */
  sourceTitle(id: string): string;
  /** The same without its day, where the sentence has it already. */
  sourceLabel(id: string): string;
  contactName(id: string): string;
  /** Where a document stands, with all that rests on it. */
  sourceLink(id: string): string;
  cityName(id: string): string;
  localNameOf(
    advisory: AdvisoryEntry,
  ): { localName: { text: string; lang: string; dir: 'ltr' | 'rtl' } } | undefined;

  crossing(slug: string): CrossingEntry;
  /** The name beside a crossing's own: of the side that is left, in its script; of a translated name the original. */
  otherName(
    slug: string,
    from: string,
  ): { text: string; lang: string; dir: 'ltr' | 'rtl' } | undefined;
  border(slug: string): BorderEntry;
  /** The slug of a country's page, from its ISO code; undefined where the site has none. */
  countrySlug(code: string): string | undefined;
  /** ISO codes of the countries across the borders we hold, in the order of the borders. */
  neighbours(code: string): readonly string[];
  /** Whether every crossing between two countries is a do-not-use gate for the passport. */
  closedTo(from: string, to: string, passport: string): boolean;

  status(crossing: string): CrossingStatus;
  /** The rows of a country's table, grouped and in order: out of it, or into it where people do not leave it. */
  rows(code: string): readonly StatusGroup[];
  /** The statuses of the crossings on one border, in the order of the table. */
  onBorder(border: string): readonly CrossingStatus[];
  /** Every crossing of the site, grouped and in order. */
  allRows(): readonly StatusGroup[];
  instruction(code: string): Instruction;
  /** Every alert known on the day, newest first; all of the site, or those about one country. */
  alerts(code?: string): readonly AlertState[];
  /** The condition of the instruction of the alert that rests on a document: "if it is safe to do so". */
  alertCondition(sourceId: string): string | undefined;
  levels(code: string): readonly LevelState[];
  stay(country: string, passport: string): StayState | undefined;
  /** Warnings about parts of a country and about the far sides of its crossings, the strictest first. */
  regions(code: string): readonly FarSideWarning[];
  /** The warnings behind all crossings out of a country, each once, the strictest first. */
  farSides(code: string): readonly FarSideWarning[];
  contacts(code: string): readonly ContactState[];
  /** The first contact to ask before leaving a country that is open and has a number known by the day. */
  askFirst(code: string): ContactState | undefined;
  /** Every report on a crossing and its border known by the day, newest first, with what became of each. */
  log(crossing: string): readonly LogEntry[];
  /** Every report on a whole border known by the day, newest first. */
  borderLog(border: string): readonly LogEntry[];
  /** Changes known on the day, newest first. */
  changes(code?: string): readonly Change[];
  /** Those that name a crossing or a border. */
  changesAt(slug: string): readonly Change[];
  /** The newest day on which somebody looked, known by the day of the build. */
  checkedOn(checked: readonly Checked[]): string | undefined;
  /** The sources on which a country's page rests, with what rests on each. */
  sourcesOf(code: string): readonly SourceUse[];
  allSources(): readonly SourceUse[];

  /** The same page in the original language; undefined on a page in that language. */
  readonly original: Link | undefined;
  /** The same page in the other languages of the site, each called by itself. */
  readonly otherLanguages: readonly (Link & { readonly lang: string; readonly url: string })[];
  /** The translation of a record's prose into the language of the page. */
  translation(folder: TranslationEntry['folder'], slug: string): TranslationEntry | undefined;
  hasOriginalProse(folder: TranslationEntry['folder'], slug: string): boolean;
  /** The prose of a section of an advisory, as HTML for the day; empty where there is none. */
  prose(advisory: AdvisoryEntry, section: CountrySection): string;
  /** The whole prose of any other record. */
  body(record: Entry<object>): string;
}

/** A document and the facts that rest on it. */
export interface SourceUse {
  readonly id: string;
  readonly source: Source;
  readonly issuer: Issuer;
  readonly uses: readonly Use[];
}
