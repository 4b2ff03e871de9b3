import type { AlertState } from '../../domain/derived.ts';
import type { AlertAction } from '../../records/alert.ts';
import { ACTIONS } from '../../vocabularies/actions.ts';
import { type AlertClaim, alertClaims } from '../alert-claims.ts';
import { alertRow } from '../alert-row.ts';
import { alertInstruction } from '../alert-words.ts';
import { plainText } from '../rich-text.ts';
import { smsAddress, twinAddress } from '../twin.ts';
import { datedData } from './dated-data.ts';
import { proseData } from './prose-data.ts';
import { issuerRef, reportData, sourceRef } from './report-data.ts';
import { asked, inEach, type Speakers, stated, wordsInEach } from './say.ts';

function actionData(action: AlertAction) {
  return {
    do: action.do,
    responseType: ACTIONS.find(({ key }) => key === action.do)?.cap ?? null,
    by: action.by,
    to: action.to === 'not-stated' ? [] : [...action.to],
    condition: stated(action.condition),
    quote: stated(action.quote),
  };
}

/** One status as the alert gave it, and whether it is still what a traveller is told. */
function claimData(speakers: Speakers, state: AlertState, claim: AlertClaim) {
  return {
    report: reportData(claim.told),
    from: claim.from,
    to: claim.to,
    holds: claim.holds,
    limit: claim.limit ?? null,
    words: inEach(speakers, (ctx) => {
      const row = alertRow(ctx, state, claim, '');
      return [row.word, ...(row.under ? [plainText(row.under)] : [])].join('. ');
    }),
  };
}

/** An alert in short: what it said to do, to whom, and what became of it. */
export function alertSummary(everywhere: Speakers, state: AlertState) {
  const { alert, issuer } = state;
  const page = `/alerts/${alert.slug}/`;
  const speakers = asked(everywhere, (ctx) =>
    ctx.forPassport(alert.audience.passports[0] ?? ctx.passport).at(page),
  );
  const source = speakers[0].content.sources.get(alert.source);
  if (!source) throw new Error(`No source "${alert.source}" is recorded.`);
  return {
    id: alert.slug,
    title: alert.title,
    issuer: issuerRef(alert.issuer, issuer),
    source: sourceRef(alert.source, source),
    passports: [...alert.audience.passports],
    countries: [...alert.areas],
    sent: datedData(alert.sent),
    type: alert.type,
    state: state.state,
    reviewBy: state.reviewBy,
    endPrinted: state.endPrinted,
    actionsStated: alert.actions !== 'not-stated',
    actions: alert.actions === 'not-stated' ? [] : alert.actions.map(actionData),
    replacedBy: state.replacedBy?.slug ?? null,
    page,
    headline: inEach(speakers, (ctx) => alertInstruction(ctx, state).headline),
  };
}

/** Everything that the page of an alert shows. */
export function alertData(everywhere: Speakers, state: AlertState) {
  const { alert } = state;
  const summary = alertSummary(everywhere, state);
  const speakers = asked(everywhere, (ctx) =>
    ctx.forPassport(alert.audience.passports[0] ?? ctx.passport).at(summary.page),
  );
  const [ctx] = speakers;
  return {
    ...summary,
    lines: alertInstruction(ctx, state).lines.map((_, index) =>
      wordsInEach(speakers, (one) => alertInstruction(one, state).lines[index] ?? []),
    ),
    event: stated(alert.event),
    replaces: alert.replaces === 'not-stated' ? null : { ...alert.replaces },
    references: [...alert.references],
    steps: alert.steps.map((step) => ({ for: step.for, text: step.text })),
    notStated: [...alert.notStated],
    statuses: alertClaims(ctx, state).map((claim) => claimData(speakers, state, claim)),
    shortAddress: `/x/${alert.code}/`,
    textTwin: twinAddress(summary.page),
    shortMessage: smsAddress(summary.page),
    prose: proseData(speakers, (one) => one.body(alert)),
  };
}
