import type { CrossingStatus, LastWord, Silence, Told } from '../../domain/derived.ts';
import { rowGroupOf } from '../../domain/rows.ts';
import type { Practice } from '../../records/report.ts';
import { conditionWords } from '../condition-words.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../rich-text.ts';
import { rowOf } from '../status-table.ts';
import { pastWords } from '../status-words.ts';
import { regionData } from './region-data.ts';
import { authorisationData, issuerRef, reportRef, sourceRef } from './report-data.ts';
import { asked, inEach, type Speakers, wordsInEach } from './say.ts';
import { stayData } from './stay-data.ts';

function silenceData(ctx: ViewContext, silence: Silence | undefined) {
  if (!silence) return null;
  const source = ctx.content.sources.get(silence.sourceId);
  if (!source) throw new Error(`No source "${silence.sourceId}" is recorded.`);
  return {
    day: silence.day,
    limit: silence.limit,
    issuer: issuerRef(silence.issuerId, silence.issuer),
    source: sourceRef(silence.sourceId, source),
  };
}

function lastWordData(speakers: Speakers, word: LastWord) {
  return {
    status: word.word,
    day: word.day,
    wholeBorder: word.wholeBorder,
    reports: word.told.map(reportRef),
    beside: word.beside.map(reportRef),
    takenDown: word.takenDown.map(reportRef),
    silence: silenceData(speakers[0], word.silence),
    words: inEach(speakers, (ctx) => {
      const [past] = pastWords(ctx, [word], 'short');
      return past ? `${past.date} ${plainText(past.text)}` : '';
    }),
  };
}

function authorisations(decidedBy: readonly Told[]) {
  return decidedBy.flatMap((told) =>
    told.claim.authorisation
      ? [{ report: told.ref, ...authorisationData(told.claim.authorisation) }]
      : [],
  );
}

/** The conditions of the instruction of the alert in which the deciding reports stand: "if it is safe to do so". */
function instructionConditions(ctx: ViewContext, status: CrossingStatus): string[] {
  if (!status.current || status.word === 'do-not-use') return [];
  const conditions = status.decidedBy.flatMap(
    ({ claim }) => ctx.alertCondition(claim.source) ?? [],
  );
  return [...new Set(conditions)];
}

/** The words of the row of the status table. */
function rowWords(ctx: ViewContext, status: CrossingStatus) {
  const row = rowOf(ctx, status);
  return {
    status: row.word,
    limit: row.limit ?? null,
    under: row.under ? plainText(row.under) : null,
    past: row.past.map(({ date, text }) => `${date} ${plainText(text)}`),
    says: row.says ? plainText(row.says) : null,
    conditions: row.conditions.map(plainText),
    farSide: row.farSide.map(({ text }) => plainText(text)),
    stay: row.stay ? plainText(row.stay) : null,
  };
}

function practiceData(told: Told<Practice>) {
  return reportRef(told);
}

/**
 * What holders of one passport are told of one crossing. A word past its limit is `unknown` here: what was said last
 * stands in `lastWords`, with its dates. A crossing that is not to be used has neither stay nor far side.
 */
export function statusData(everyone: Speakers, status: CrossingStatus) {
  const speakers = asked(everyone, (ctx) => ctx.forPassport(status.passport));
  const [ctx] = speakers;
  const doNotUse = status.word === 'do-not-use';
  const group = rowGroupOf(status);
  const stay = doNotUse ? undefined : ctx.stay(status.to, status.passport);
  return {
    passport: status.passport,
    from: status.from,
    to: status.to,
    status: status.current ? status.word : ('unknown' as const),
    group,
    wayOut: group === 'way-out' || group === 'way-out-with-warning',
    green: status.green,
    asOf: status.current ? (status.asOf ?? null) : null,
    limit: status.current && !doNotUse ? (status.limit ?? null) : null,
    ageDays: status.current ? (status.ageDays ?? null) : null,
    undated: status.current && status.decidedBy.some(({ claim }) => claim.undated !== undefined),
    wholeBorder: status.current && status.wholeBorder,
    byPress: status.current && status.byPress,
    reports: status.current ? status.decidedBy.map(reportRef) : [],
    exceptionTo: status.current ? status.exceptionTo.map(reportRef) : [],
    silence: status.current ? silenceData(ctx, status.silence) : null,
    conditions: doNotUse
      ? []
      : status.conditions.map(({ text, told }) => ({ text, report: reportRef(told) })),
    instructionConditions: instructionConditions(ctx, status),
    authorisations: status.current && !doNotUse ? authorisations(status.decidedBy) : [],
    practice: status.practice.map(practiceData),
    lastWords: doNotUse ? [] : status.lastWords.map((word) => lastWordData(speakers, word)),
    farSide: doNotUse ? [] : status.farSide.map((warning) => regionData(speakers, warning)),
    stay: stay ? stayData(speakers, stay) : null,
    steps: inEach(speakers, (one) => conditionWords(one, status).map(plainText)),
    words: inEach(speakers, (one) => rowWords(one, status)),
    forWhom: wordsInEach(speakers, (one) => [one.t.site.forHolders(one.holders(one.passport))]),
  };
}
