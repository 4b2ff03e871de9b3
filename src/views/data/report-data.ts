import type { Told } from '../../domain/derived.ts';
import { linkedRef } from '../../domain/ledger.ts';
import type { Authorisation, Practice, Report, Who } from '../../records/report.ts';
import type { Issuer, Source } from '../../records/site.ts';
import { CLASSES } from '../../vocabularies/traffic.ts';
import { datedOrNull } from './dated-data.ts';
import { stated } from './say.ts';

type Claim = Report | Practice;

const CLASS_KEYS: readonly string[] = CLASSES.map(({ key }) => key);

/** Who says so, by id and by the name that sentences use. */
export function issuerRef(id: string, issuer: Issuer) {
  return { id, name: issuer.shortName, kind: issuer.kind };
}

/** The document, by id and title, with the day of its text. */
export function sourceRef(id: string, source: Source) {
  return { id, title: source.title, published: datedOrNull(source.published) };
}

/** For whom a report is: passports by ISO code, and classes of travellers. */
export function whoData(who: Who) {
  if (who === 'not-stated') return { rule: 'not-stated' as const, passports: [], classes: [] };
  const entries: readonly string[] = 'only' in who ? who.only : who.except;
  return {
    rule: 'only' in who ? ('only' as const) : ('except' as const),
    passports: entries.filter((entry) => !CLASS_KEYS.includes(entry)),
    classes: entries.filter((entry) => CLASS_KEYS.includes(entry)),
  };
}

/** How to ask for an authorisation; each part is `null` where the issuer does not state it. */
export function authorisationData({ authority, through, documents, leadTime }: Authorisation) {
  return {
    authority: stated(authority),
    through: stated(through),
    documents: stated(documents),
    leadTime: stated(leadTime),
  };
}

/** The address of a report on its page. */
function reportPage({ place, claim }: Told<Claim>): string {
  const folder = place.kind === 'border' ? 'borders' : 'crossings';
  return `/${folder}/${place.slug}/reports/#${claim.id}`;
}

/** A report as other records point to it: enough to say who, of which day and until when. */
export function reportRef(told: Told<Claim>) {
  const { claim, place, issuerId, issuer, source } = told;
  return {
    id: told.ref,
    place: { kind: place.kind, id: place.slug },
    says: 'status' in claim ? claim.status : claim.outcome,
    side: claim.side ?? 'not-stated',
    who: whoData(claim.who),
    asOf: datedOrNull(claim.asOf),
    undated: claim.undated !== undefined,
    day: told.day,
    limit: 'status' in claim && claim.status === 'do-not-use' ? null : told.limit,
    issuer: issuerRef(issuerId, issuer),
    source: sourceRef(claim.source, source),
    page: reportPage(told),
  };
}

function linksOf(told: Told<Claim>, links: string | readonly string[] | undefined) {
  return [links ?? []].flat().map((link) => linkedRef(told, link));
}

/** A whole report, as the log of its place prints it. */
export function reportData(told: Told<Claim>) {
  const { claim } = told;
  return {
    ...reportRef(told),
    kind: 'status' in claim ? ('status' as const) : ('practice' as const),
    knownOn: told.knownOn,
    direction: claim.direction,
    traffic: claim.traffic ?? 'not-stated',
    until: claim.until ?? null,
    conditions: [...claim.conditions],
    authorisation:
      'authorisation' in claim && claim.authorisation
        ? authorisationData(claim.authorisation)
        : null,
    quote: claim.quote ?? null,
    wording: claim.quote === undefined ? (claim.words ?? null) : null,
    pressCopies: told.source.via.length > 0,
    note: claim.note ?? null,
    corrects: linksOf(told, claim.corrects),
    withdraws: linksOf(told, claim.withdraws),
    contradicts: linksOf(told, claim.contradicts),
    exceptionTo: linksOf(told, claim.exceptionTo),
  };
}
