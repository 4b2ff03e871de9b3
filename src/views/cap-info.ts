import type { AlertState } from '../domain/derived.ts';
import type { AlertAction } from '../records/alert.ts';
import { ACTIONS } from '../vocabularies/actions.ts';
import { alertClaims } from './alert-claims.ts';
import { areasOf, audienceOf } from './alert-words.ts';
import { capClaim } from './cap-claim.ts';
import type { ViewContext } from './context.ts';
import { bannerOf } from './frame.ts';

/** A name with a value: a parameter, or a code of an area. */
export interface CapValue {
  readonly valueName: string;
  readonly value: string;
}

/** What a message says in one language. */
export interface CapInfo {
  readonly language: string;
  readonly event: string;
  readonly responseTypes: readonly string[];
  readonly urgency: string;
  readonly audience: string;
  readonly effective: string;
  readonly expires: string;
  readonly senderName: string;
  readonly headline: string;
  readonly description: string | undefined;
  readonly instruction: string | undefined;
  readonly web: string;
  readonly parameters: readonly CapValue[];
  readonly areas: readonly { readonly areaDesc: string; readonly geocode: CapValue }[];
}

const GROUPS = ['everyone', 'leaving', 'cannot-leave', 'dual-nationals'] as const;
const TERMS = new Map<string, (typeof ACTIONS)[number]>(ACTIONS.map((term) => [term.key, term]));

function actionsOf({ alert }: AlertState): readonly AlertAction[] {
  return alert.actions === 'not-stated' ? [] : alert.actions;
}

/** One instruction to the audience with its way, its condition and where to: a condition is never left out. */
function actionText(ctx: ViewContext, state: AlertState, action: AlertAction): string {
  const { t } = ctx;
  const words = t.actions.imperative(action.do, {
    country: areasOf(ctx, state.alert),
    by: action.by === 'not-stated' ? undefined : t.actions.by[action.by],
    condition: action.condition === 'not-stated' ? undefined : action.condition,
  });
  if (action.to === 'not-stated') return words;
  return `${words} ${t.actions.toCountries(ctx.either(action.to.map((code) => ctx.country(code))))}`;
}

function instructionOf(ctx: ViewContext, state: AlertState): string | undefined {
  const { t } = ctx;
  const steps = GROUPS.flatMap((group) => {
    const own = state.alert.steps.filter((step) => step.for === group).map(({ text }) => text);
    return own.length > 0 ? [`${t.alerts.group[group]}: ${own.join(' ')}`] : [];
  });
  const lines = [...actionsOf(state).map((action) => actionText(ctx, state, action)), ...steps];
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** What an alert says in the language of the context: facts from records, words from the messages of that language. */
export function capInfo(
  ctx: ViewContext,
  state: AlertState,
  { effective, expires }: { readonly effective: string; readonly expires: string },
): CapInfo {
  const { t, site } = ctx;
  const { alert } = state;
  const actions = actionsOf(state);
  const terms = actions.map((action) => TERMS.get(action.do)).filter((term) => term !== undefined);
  const spokenTo = ctx.forPassport(alert.audience.passports[0] ?? ctx.passport);
  const given = alertClaims(spokenTo, state);
  const claims = given.map((claim) => capClaim(spokenTo, claim));
  const warns = given.some(({ told }) => told.claim.status === 'do-not-use');
  const translation = ctx.translation('alerts', alert.slug);
  const description = [
    bannerOf(ctx),
    translation?.reviewed === 'none' ? `${t.translations.notReviewed}.` : undefined,
    alert.event === 'not-stated' ? undefined : `${alert.event}.`,
    actions.length === 0 ? t.alerts.notKnownWhatTold : undefined,
    ...(claims.length > 0 ? [t.cap.said, ...claims.map(({ text }) => text)] : []),
    warns ? t.alerts.doNotUseHolds(ctx.inSentence(state.issuer)) : undefined,
  ].filter((line) => line !== undefined);
  return {
    language: ctx.lang,
    event: t.cap.event,
    responseTypes: [...new Set(terms.map((term) => term.cap))],
    urgency: terms[0]?.urgency ?? 'Unknown',
    audience: ctx.capital(audienceOf(ctx, alert)),
    effective,
    expires,
    senderName: t.cap.senderName[site.publisherKind](site.title),
    headline: alert.title,
    description: description.length > 0 ? description.join('\n') : undefined,
    instruction: instructionOf(ctx, state),
    web: ctx.absolute(`/alerts/${alert.slug}/`),
    parameters: claims.map(({ parameter }) => parameter),
    areas: alert.areas.map((code) => ({
      areaDesc: ctx.country(code),
      geocode: { valueName: 'ISO 3166-1 alpha-2', value: code },
    })),
  };
}
