import type { Channel, Contact } from '../records/advisory.ts';
import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { earliest, firstDay, lastDayBy, latest } from './calendar-days.ts';
import { advisoryOf } from './countries.ts';
import type { ContactState } from './derived.ts';
import { publicationOf } from './publication.ts';

type Opening = Contact['states'][number];

/** The day from which a number or address is known: that of its page, else of its first sighting. */
function channelKnownOn(channel: Channel): Day | undefined {
  return channel.asOf === undefined ? firstDay(channel.seenOn) : latest(channel.asOf);
}

/** The day from which an opening or closing is known: not before it happens, nor before it was told. */
export function openingKnownOn(content: Content, opening: Opening): Day {
  const published = publicationOf(content, opening.source).last;
  return published > opening.from ? published : opening.from;
}

/** The newest opening or closing of a contact that is known on a day. */
export function openingOn(content: Content, contact: Contact, day: Day): Opening | undefined {
  return contact.states
    .filter((opening) => openingKnownOn(content, opening) <= day)
    .reduce<Opening | undefined>(
      (newest, one) => (newest && newest.from > one.from ? newest : one),
      undefined,
    );
}

function channelsOn(contact: Contact, day: Day): ContactState['channels'] {
  return contact.channels.flatMap((channel) => {
    const knownOn = channelKnownOn(channel);
    if (knownOn === undefined || knownOn > day) return [];
    const page = channel.asOf === undefined ? knownOn : earliest(channel.asOf);
    return [{ channel, day: page, lastSeen: lastDayBy(channel.seenOn, day) }];
  });
}

function stateOf(content: Content, contact: Contact, day: Day): ContactState['state'] {
  const opening = openingOn(content, contact, day);
  if (!opening) return undefined;
  const issuer = content.issuers.get(content.sources.get(opening.source)?.issuer ?? '');
  if (!issuer) throw new Error(`No issuer is recorded for the source "${opening.source}".`);
  return { state: opening.state, from: opening.from, issuer };
}

/** The contacts of a country, by its ISO code, of which something is known on a day, in the order of its file. */
export function contactsOf(content: Content, country: string, day: Day): readonly ContactState[] {
  const all = [...content.advisories.values()].flatMap(({ contacts }) => contacts);
  const isKnown = (contact: Contact) =>
    channelsOn(contact, day).length > 0 || openingOn(content, contact, day) !== undefined;
  const known = new Set(all.filter(isKnown).map(({ id }) => id));
  return (advisoryOf(content, country)?.contacts ?? []).filter(isKnown).map((contact) => ({
    contact,
    channels: channelsOn(contact, day),
    state: stateOf(content, contact, day),
    instead: contact.instead.filter((id) => known.has(id)),
  }));
}
