import type { ContactState } from '../../domain/derived.ts';
import type { ViewContext } from '../context.ts';
import { datedOrNull } from './dated-data.ts';
import { issuerRef, sourceRef } from './report-data.ts';

function sourceOf(ctx: ViewContext, id: string) {
  const source = ctx.content.sources.get(id);
  if (!source) throw new Error(`No source "${id}" is recorded.`);
  return source;
}

/** A contact as it was known on the day: each channel with its own date and document. */
export function contactData(ctx: ViewContext, { contact, channels, state, instead }: ContactState) {
  const opening =
    state && contact.states.find((one) => one.from === state.from && one.state === state.state);
  const source = opening && sourceOf(ctx, opening.source);
  return {
    id: contact.id,
    name: contact.name,
    for: contact.for,
    passports: [...contact.passports],
    country: contact.country ?? null,
    channels: channels.map(({ channel, day, lastSeen }) => ({
      kind: channel.kind,
      value: channel.value,
      hours: channel.hours ?? null,
      asOf: datedOrNull(channel.asOf),
      firstKnown: day,
      lastSeen: lastSeen ?? null,
      source: sourceRef(channel.source, sourceOf(ctx, channel.source)),
      note: channel.note ?? null,
    })),
    state: {
      word: state?.state ?? ('not-known' as const),
      from: state?.from ?? null,
      issuer: state && source ? issuerRef(source.issuer, state.issuer) : null,
      source: opening && source ? sourceRef(opening.source, source) : null,
    },
    instead: [...instead],
  };
}
