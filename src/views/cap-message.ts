import { type AlertMessage, messagesAbout } from '../domain/alert-messages.ts';
import { isLaterInstant } from '../domain/calendar-days.ts';
import type { AlertState } from '../domain/derived.ts';
import { changedSince } from '../domain/translations.ts';
import type { AlertEntry } from '../records/content.ts';
import { type CapInfo, capInfo } from './cap-info.ts';
import type { ViewContext } from './context.ts';
import { bannerOf } from './frame.ts';

/** A message of the Common Alerting Protocol (OASIS CAP 1.2), its values as the protocol writes them. */
export interface CapMessage {
  readonly identifier: string;
  readonly sender: string;
  readonly sent: string;
  readonly status: 'Actual' | 'Draft' | 'Test';
  readonly msgType: 'Alert' | 'Update' | 'Cancel';
  readonly source: string;
  readonly note: string;
  /** Each earlier message as `sender,identifier,sent`. */
  readonly references: readonly string[];
  /** One block per language. */
  readonly infos: readonly CapInfo[];
}

/** An instant as CAP writes it (§3.3.2): with seconds, and UTC as -00:00. A day begins at midnight UTC. */
export function capInstant(text: string): string {
  if (text.length === 10) return `${text}T00:00:00-00:00`;
  const [, minutes, seconds = ':00', zone = ''] =
    /^(.{16})(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
  return `${minutes}${seconds}${/^(Z|[+-]00:00)$/.test(zone) ? '-00:00' : zone}`;
}

/** The later of two instants. */
function later(one: string, other: string): string {
  return isLaterInstant(other, one) ? other : one;
}

/** When a message was sent: the first with the alert, by its earlier bound, a further one on its own day. */
function sentOf(alert: AlertEntry, sentFirst: string, message: AlertMessage): string {
  const first = capInstant(
    typeof alert.sent === 'string' && alert.sent.length > 10 ? alert.sent : sentFirst,
  );
  return message.number === 1 ? first : later(first, capInstant(message.day));
}

/** The end of an alert; a message that is sent later still ends with its own day. */
function expiresOf(state: AlertState, sent: string): string {
  const { expires } = state.alert;
  const end =
    expires !== 'not-stated' && expires.length > 10
      ? capInstant(expires)
      : `${state.reviewBy}T23:59:59-00:00`;
  return later(end, sent);
}

function identifierOf(ctx: ViewContext, slug: string, { number }: AlertMessage): string {
  return `${ctx.site.id}-${slug}-${number}`;
}

/** A message by which a later one names it: sender, identifier and sent. */
function referenceOf(
  ctx: ViewContext,
  { alert, sentFirst }: AlertState,
  message: AlertMessage,
): string {
  const sent = sentOf(alert, sentFirst, message);
  return [ctx.site.identity.domain, identifierOf(ctx, alert.slug, message), sent].join(',');
}

/** The alerts of which an alert speaks: those it updates or cancels, and the one it replaces where its issuer says so. */
function spokenOf({ alert }: AlertState): readonly string[] {
  const { replaces } = alert;
  const replaced =
    replaces !== 'not-stated' && (alert.type !== 'alert' || replaces.basis === 'issuer-stated')
      ? [replaces.alert]
      : [];
  return [...new Set([...alert.references, ...replaced])];
}

function referencesOf(
  ctx: ViewContext,
  state: AlertState,
  message: AlertMessage,
): readonly string[] {
  const own = messagesAbout(ctx.content, state.alert, message.day)
    .filter(({ number }) => number < message.number)
    .map((earlier) => referenceOf(ctx, state, earlier));
  const others = spokenOf(state).flatMap((slug) => {
    const other = ctx.alerts().find(({ alert }) => alert.slug === slug);
    const last = other && messagesAbout(ctx.content, other.alert, message.day).at(-1);
    return other && last ? [referenceOf(ctx, other, last)] : [];
  });
  return [...others, ...own];
}

function typeOf(
  state: AlertState,
  message: AlertMessage,
  references: readonly string[],
): CapMessage['msgType'] {
  if (state.alert.type === 'cancel' || message.withdrawn) return 'Cancel';
  return references.length > 0 || state.alert.type === 'update' ? 'Update' : 'Alert';
}

/** The document in which the alert was read, as a reader would look it up. */
function sourceOf(ctx: ViewContext, { alert, issuer }: AlertState): string {
  const source = ctx.content.sources.get(alert.source);
  if (!source) throw new Error(`No source "${alert.source}" is recorded.`);
  const { pressCopies, notFound } = ctx.t.sources;
  const found =
    source.official !== 'not-found' ? '' : source.via.length > 0 ? pressCopies : notFound;
  const said = ctx.t.cap.source(issuer.name, source.title, ctx.dated(alert.sent, 'long'));
  return `${said} ${found}`.trim();
}

/** Who passes it on, and what is not as exact as the protocol writes it. */
function noteOf(ctx: ViewContext, state: AlertState, message: AlertMessage): string {
  const { cap } = ctx.t;
  const { alert } = state;
  const exact = typeof alert.sent === 'string' && alert.sent.length > 10;
  const notes = alert.changes.filter(({ on }) => message.number > 1 && on === message.day);
  return [
    bannerOf(ctx),
    cap.passedOn[ctx.site.publisherKind](ctx.site.title),
    message.number > 1 ? cap.version(message.number) : undefined,
    ...notes.map(({ text }) => text),
    exact ? undefined : cap.sentDated(ctx.dated(alert.sent, 'long')),
    exact || state.sentFirst === state.sentLast ? undefined : cap.dayNotSure,
    state.endPrinted ? cap.endPrinted : cap.endNotPrinted,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** What an alert says in another language; nothing where its translation is missing or older than what was mended. */
function translatedInfo(
  ctx: ViewContext,
  slug: string,
  days: Parameters<typeof capInfo>[2],
): readonly CapInfo[] {
  const state = ctx.alerts().find(({ alert }) => alert.slug === slug);
  const translation = ctx.translation('alerts', slug);
  if (!state || !translation) return [];
  const behind = changedSince(state.alert.changes, translation.of, ctx.day);
  return behind === undefined ? [capInfo(ctx, state, days)] : [];
}

/**
 * The newest message about an alert. It is sent by this site and by nobody else: the issuer stands in `source` and in
 * the headline. A message says the same for ever, also when the alert is past.
 *
 * @param translations the first pages in the other languages of the site.
 */
export function capMessage(
  ctx: ViewContext,
  state: AlertState,
  translations: readonly ViewContext[] = [],
): CapMessage {
  const message = messagesAbout(ctx.content, state.alert, ctx.day).at(-1);
  if (!message) throw new Error(`The alert "${state.alert.slug}" is not known on ${ctx.day}.`);
  const sent = sentOf(state.alert, state.sentFirst, message);
  const references = referencesOf(ctx, state, message);
  const days = { effective: sent, expires: expiresOf(state, sent) };
  return {
    identifier: identifierOf(ctx, state.alert.slug, message),
    sender: ctx.site.identity.domain,
    sent,
    status: ctx.preview ? 'Draft' : ctx.rebuilt ? 'Test' : 'Actual',
    msgType: typeOf(state, message, references),
    source: sourceOf(ctx, state),
    note: noteOf(ctx, state, message),
    references,
    infos: [
      capInfo(ctx, state, days),
      ...translations.flatMap((other) => translatedInfo(other, state.alert.slug, days)),
    ],
  };
}
