import type { ContactState } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import type { ContactView, Rich } from './parts.ts';

const TELEPHONE = /^\+[\d\s-]+$/;

/** A number that can be called from anywhere becomes a link; others and web addresses stay text. */
function hrefOf(kind: string, value: string): string | undefined {
  if (kind === 'email') return `mailto:${value}`;
  if ((kind === 'phone' || kind === 'emergency') && TELEPHONE.test(value)) {
    return `tel:${value.replaceAll(/[\s-]/g, '')}`;
  }
  return undefined;
}

/** A contact as it was known on the day: every channel with its own date, and whether it was closed. */
export function contactView(ctx: ViewContext, state: ContactState): ContactView {
  const { t } = ctx;
  const { contact } = state;
  const closed = state.state?.state === 'closed';
  let stateWords: Rich | undefined;
  if (state.state) {
    const date = ctx.date(state.state.from, 'long');
    const issuer = ctx.short(state.state.issuer);
    stateWords = [
      closed ? t.country.contactClosed(date, issuer) : t.country.contactOpen(date, issuer),
    ];
  }
  return {
    id: contact.id,
    name: contact.name,
    forWhom: contact.for,
    state: stateWords,
    closed,
    channels: state.channels.map(({ channel, day, lastSeen }) => ({
      kind: channel.kind,
      label: t.country.channel[channel.kind],
      value: channel.value,
      href: hrefOf(channel.kind, channel.value),
      dated: lastSeen
        ? t.country.seenOn(ctx.date(lastSeen, 'long'))
        : t.country.numberOf(ctx.date(day, 'long')),
      note: [channel.hours, channel.note].filter(Boolean).join('; ') || undefined,
    })),
    insteadLabel: t.country.instead,
    instead: closed
      ? state.instead.flatMap((id) => {
          const href = ctx.contactLink(id);
          return href === undefined ? [] : [{ href, text: ctx.contactName(id) }];
        })
      : [],
  };
}

/** The same in short, for whoever wants to call at once: its first number, or its e-mail address where it has none. */
export function firstNumbers(ctx: ViewContext, state: ContactState): ContactView {
  const view = contactView(ctx, state);
  const numbers = view.channels.filter(({ kind }) => kind === 'phone' || kind === 'emergency');
  const [first] = numbers.length > 0 ? numbers : view.channels;
  return { ...view, id: `ask-${view.id}`, channels: first ? [first] : [] };
}
