import type { Change } from '../../domain/changes.ts';
import { changeId, changeLines } from '../change-words.ts';
import type { LogLine, Rich } from '../parts.ts';
import { plainText } from '../rich-text.ts';
import { reportRef } from './report-data.ts';
import type { Speakers } from './say.ts';

/** What a change is about, by the collection and the id of the record. */
function subjectOf(speakers: Speakers, change: Change) {
  const country = (): { kind: string; id: string } => ({
    kind: 'advisory',
    id: speakers[0].countrySlug(change.countries[0] ?? '') ?? change.countries[0] ?? '',
  });
  switch (change.kind) {
    case 'status':
      return { kind: change.place.kind, id: change.place.slug };
    case 'expired':
      return { kind: 'crossing', id: change.crossing };
    case 'contact':
      return { kind: 'contact', id: change.contact };
    case 'action':
      return 'alert' in change.of ? { kind: 'alert', id: change.of.alert.slug } : country();
    case 'level':
    case 'stay':
    case 'region':
      return country();
    default: {
      const kinds = {
        advisories: 'advisory',
        alerts: 'alert',
        borders: 'border',
        crossings: 'crossing',
      };
      return { kind: kinds[change.record.collection], id: change.record.slug };
    }
  }
}

/** What it was before and is after, as the words of the vocabularies; `null` where there is none. */
function turnOf(change: Change): { before: string | null; after: string | null } {
  switch (change.kind) {
    case 'status': {
      const { of } = change;
      if ('practice' in of) return { before: null, after: of.practice.claim.outcome };
      if ('leftOutBy' in of) return { before: of.before.claim.status, after: 'not-assessed' };
      const before = of.mends?.told ?? of.before;
      return { before: before?.claim.status ?? null, after: of.told.claim.status };
    }
    case 'expired':
      return { before: change.word, after: 'unknown' };
    case 'level':
      return { before: change.before?.code ?? null, after: change.level.code };
    case 'contact':
      return { before: change.before ?? null, after: change.state };
    case 'region':
      return { before: null, after: change.what === 'began' ? change.region.advice : change.what };
    case 'action':
      return { before: null, after: 'standing' in change.of ? change.of.standing.do : null };
    default:
      return { before: null, after: null };
  }
}

function reportsOf(change: Change) {
  if (change.kind === 'expired') return change.decidedBy.map(reportRef);
  if (change.kind !== 'status') return [];
  const { of } = change;
  if ('practice' in of) return [reportRef(of.practice)];
  return 'leftOutBy' in of ? [] : [reportRef(of.told)];
}

function isCorrection(change: Change): boolean {
  if (change.kind === 'stay') return change.rule.corrects !== undefined;
  if (change.kind !== 'status' || !('mends' in change.of)) return change.kind === 'correction';
  return change.of.mends?.fate === 'corrected';
}

/** One change: what turned from what to what, about what, in words and as data. */
export function changeData(speakers: Speakers, change: Change) {
  const lines = speakers.map((ctx) => ({ lang: ctx.lang, line: changeLines(ctx, [change])[0] }));
  const inLanguages = (say: (line: LogLine) => Rich) =>
    Object.fromEntries(lines.map(({ lang, line }) => [lang, line ? plainText(say(line)) : '']));
  return {
    id: changeId(change),
    kind: change.kind,
    day: change.day,
    countries: [...change.countries],
    subject: subjectOf(speakers, change),
    issuer: 'issuerId' in change ? change.issuerId : null,
    passport: change.kind === 'expired' || change.kind === 'stay' ? change.passport : null,
    ...turnOf(change),
    correction: isCorrection(change),
    reports: reportsOf(change),
    page: `/updates/#${changeId(change)}`,
    text: inLanguages(({ text }) => text),
    more: (lines[0]?.line?.more ?? []).map((_, index) =>
      inLanguages(({ more }) => more[index] ?? []),
    ),
  };
}
