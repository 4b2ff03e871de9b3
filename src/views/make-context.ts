import { lastDayBy, latest } from '../domain/calendar-days.ts';
import { advisoryOf } from '../domain/countries.ts';
import type { Told } from '../domain/derived.ts';
import { levelsOf } from '../domain/levels.ts';
import { perContent } from '../domain/per-content.ts';
import { regionsOf } from '../domain/regions.ts';
import type { Edition } from '../edition.ts';
import { messagesOf, writtenLanguages } from '../i18n/messages.ts';
import type { Content } from '../records/content.ts';
import type { Practice, Report } from '../records/report.ts';
import { addressIn, rootOf } from './addresses.ts';
import { contentIn } from './content-in.ts';
import type { SourceUse, ViewContext } from './context.ts';
import { type Decided, decidedOf } from './decided.ts';
import { type Language, languageOf } from './make-language.ts';
import { sectionProse, wholeProse } from './prose.ts';

const contactsIn = perContent(
  ({ advisories }) =>
    new Map(
      [...advisories.values()].flatMap((advisory) =>
        advisory.contacts.map((contact) => [contact.id as string, { contact, advisory }] as const),
      ),
    ),
);

interface Parts {
  readonly edition: Edition;
  /** The records in the original language. */
  readonly records: Content;
  /** The addresses in the original language of all pages that every language has. */
  readonly pages: ReadonlySet<string>;
  readonly decided: Decided;
  readonly language: Language;
  readonly passport: string;
  /** The address in the original language. */
  readonly path: string;
  readonly shared: object;
}

/**
 * Everything a view may ask, for the first page in a language, the original where none is named, and for the first
 * traveller; `at` and `forPassport` move it elsewhere.
 *
 * @param pages the addresses, in the original language, of all pages that every language of the site has.
 */
export function viewContext(
  edition: Edition,
  lang: string | undefined = edition.content.site.languages[0],
  pages: ReadonlySet<string> = new Set(),
): ViewContext {
  const { content } = edition;
  const { site } = content;
  const [passport] = site.travellers;
  if (lang === undefined || passport === undefined) {
    throw new Error('A site has a language and a traveller.');
  }
  const language = languageOf(site, lang);
  const own =
    lang === site.languages[0] ? edition : { ...edition, content: contentIn(content, language) };
  return contextOf({
    edition: own,
    records: content,
    pages,
    decided: decidedOf(own),
    language,
    passport,
    path: '/',
    shared: {},
  });
}

function contextOf(parts: Parts): ViewContext {
  const { edition, decided, language, passport, path, pages } = parts;
  const { content, day } = edition;
  const { site } = content;
  const inLanguage = (to: string) => addressIn(site, language.lang, to);
  const address = path === '/404.html' ? path : inLanguage(path);
  // The page for addresses that do not exist is served at any depth: its links begin at the base address.
  const root =
    address === '/404.html' ? new URL(site.baseUrl).pathname.replace(/\/?$/, '/') : rootOf(address);

  const found = <Value>(value: Value | undefined, what: string): Value => {
    if (value === undefined) throw new Error(`No ${what} is recorded.`);
    return value;
  };
  const issuer = (id: string) => found(content.issuers.get(id), `issuer "${id}"`);
  const source = (id: string) => found(content.sources.get(id), `source "${id}"`);
  const contactById = (id: string) => found(contactsIn(content).get(id), `contact "${id}"`);
  const plainLink = (to: string) => `${root}${to.slice(1)}`;
  const isOriginal = language.lang === site.languages[0];
  // In the original language an address is the same whether or not the others have its page.
  const isPage = (to: string) =>
    !isOriginal && pages.has(to.endsWith('.txt') ? to.replace(/(?:\.sms)?\.txt$/, '/') : to);
  const link = (to: string) => {
    const [page = '', hash] = to.split('#');
    if (hash !== undefined && (page === path || page === address)) return `#${hash}`;
    return plainLink(isPage(page) ? inLanguage(to) : to);
  };
  const languages = writtenLanguages(site.languages)
    .filter((lang) => lang !== language.lang && pages.has(path))
    .map((lang) => {
      const to = addressIn(site, lang, path);
      const text = messagesOf(lang).translations.name;
      return { lang, text, href: plainLink(to), url: `${site.baseUrl.replace(/\/$/, '')}${to}` };
    });
  const neighbours = (code: string) =>
    [...content.borders.values()].flatMap((border) => {
      const countries: readonly string[] = border.countries;
      return countries.includes(code) ? countries.filter((other) => other !== code) : [];
    });
  const sourceLabel = (id: string) => {
    const { title, called, issuer: by } = source(id);
    if (called) return language.sourceName(issuer(by), source(id));
    return `${language.short(issuer(by))}: ${title}`;
  };
  const usesOf = (code?: string): readonly SourceUse[] =>
    [...decided.uses(code)].map(([id, uses]) => ({
      id,
      source: source(id),
      issuer: issuer(source(id).issuer),
      uses,
    }));

  const ctx: ViewContext = {
    ...language,
    content,
    site,
    day,
    rebuilt: edition.rebuilt,
    preview: edition.preview ?? false,
    passport,
    address,
    root,
    shared: parts.shared,
    forPassport: (other) => contextOf({ ...parts, passport: other }),
    at: (other) => contextOf({ ...parts, path: other }),
    link,
    absolute: (to) => `${site.baseUrl.replace(/\/$/, '')}${isPage(to) ? inLanguage(to) : to}`,
    reportLink: ({ place, claim }: Told<Report | Practice>) =>
      link(
        `/${place.kind === 'border' ? 'borders' : 'crossings'}/${place.slug}/reports/#${claim.id}`,
      ),
    contactLink: (id) => {
      const { advisory } = contactById(id);
      const isKnown = decided
        .contacts(advisory.code)
        .some(({ contact, channels }) => contact.id === id && channels.length > 0);
      return isKnown ? link(`/${advisory.slug}/#${id}`) : undefined;
    },
    claimDate: ({ claim, day: told }: Told<Report | Practice>, style) =>
      claim.asOf === undefined ? language.date(told, style) : language.dated(claim.asOf, style),
    lastDay: latest,
    homeIssuer: (code) => {
      const id = site.homeIssuers[code];
      return id === undefined ? undefined : content.issuers.get(id);
    },
    sourceNameById: (id) => language.sourceName(issuer(source(id).issuer), source(id)),
    sourceTitle: (id) => {
      const { called, published } = source(id);
      if (!called || published === 'not-stated') return sourceLabel(id);
      return language.t.actions.alertOf(sourceLabel(id), language.dated(published, 'long'));
    },
    sourceLabel,
    sourceLink: (id) => link(`/sources/${source(id).issuer}/#${id}`),
    contactName: (id) => contactById(id).contact.name,
    cityName: (id) => {
      const { names } = found(content.cities.get(id), `city "${id}"`);
      return names[language.lang] ?? names['en'] ?? id;
    },
    localNameOf: (advisory) => {
      const [local] = Object.entries(advisory.names).filter(([lang]) => lang !== language.lang);
      return local && { localName: language.foreign(local[1], local[0]) };
    },
    crossing: (slug) => found(content.crossings.get(slug), `crossing "${slug}"`),
    otherName: (slug, from) => {
      const original = found(parts.records.crossings.get(slug), `crossing "${slug}"`);
      if (content.crossings.get(slug)?.name !== original.name) {
        return language.foreign(original.name, site.languages[0] ?? 'en');
      }
      const local = original.sides[from]?.name;
      return local && language.foreign(local.text, local.lang);
    },
    border: (slug) => found(content.borders.get(slug), `border "${slug}"`),
    countrySlug: (code) => advisoryOf(content, code)?.slug,
    neighbours,
    closedTo: (from, to, reader) => {
      const statuses = decided
        .rows(reader, from)
        .flatMap((group) => group.statuses)
        .filter((status) => status.to === to);
      return statuses.length > 0 && statuses.every(({ word }) => word === 'do-not-use');
    },
    status: (slug) => decided.status(slug, passport),
    rows: (code) => decided.rows(passport, code),
    onBorder: (border) => decided.onBorder(border, passport),
    allRows: () => decided.rows(passport),
    instruction: (code) => decided.instruction(code, passport),
    alerts: (code) => decided.alerts(code),
    alertCondition: (sourceId) => {
      const alert = [...content.alerts.values()].find((one) => one.source === sourceId);
      const [action] = alert && alert.actions !== 'not-stated' ? alert.actions : [];
      return action && action.condition !== 'not-stated' ? action.condition : undefined;
    },
    levels: (code) => levelsOf(content, code, day),
    stay: (code, reader) => decided.stay(code, reader),
    regions: (code) => regionsOf(content, code, day),
    farSides: (code) => {
      const warnings = decided
        .rows(passport, code)
        .filter(({ group }) => group !== 'do-not-use')
        .flatMap(({ statuses }) => statuses)
        .flatMap(({ farSide }) => farSide);
      return [...new Map(warnings.map((warning) => [warning.region.id, warning])).values()];
    },
    contacts: (code) => decided.contacts(code),
    askFirst: (code) => {
      const states = decided.contacts(code);
      return (advisoryOf(content, code)?.askFirst ?? [])
        .map((id) => states.find(({ contact }) => contact.id === id))
        .find((state) => state?.state?.state !== 'closed' && (state?.channels.length ?? 0) > 0);
    },
    log: (slug) => decided.log(slug, passport),
    borderLog: (border) => decided.borderLog(border, passport),
    changes: (code) => decided.changes(code),
    changesAt: (slug) => decided.changesAt(slug),
    checkedOn: (checked) =>
      lastDayBy(
        checked.map(({ on }) => on),
        day,
      ),
    sourcesOf: (code) => usesOf(code),
    allSources: () => usesOf(),
    original: languages
      .filter(({ lang }) => lang === site.languages[0])
      .map(({ href }) => ({ href, text: language.t.translations.original }))[0],
    otherLanguages: languages,
    translation: (folder, slug) => content.translations.get(`${folder}/${slug}.${language.lang}`),
    hasOriginalProse: (folder, slug) =>
      (parts.records[folder].get(slug)?.body.children.length ?? 0) > 0,
    prose: (advisory, section) => sectionProse(ctx, advisory, section),
    body: (record) => wholeProse(ctx, record.body),
  };
  return ctx;
}
