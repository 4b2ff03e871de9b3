import type { CopiedPage, Kept } from './copy-list.ts';
import { fill } from './fill.ts';

/** A clock that shows less than the time of saving, by more than it may have been put right, was set back. */
const SET_RIGHT_MS = 3_600_000;
/** Later than any day on a page: all that has a limit is past it. */
const AFTER_ALL = '9999-12-31';

/** The time of saving in words, with its zone. */
export function savedAt({ list, saved, ahead }: Kept): string {
  const format = new Intl.DateTimeFormat(list.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(new Date(saved + ahead))} UTC`;
}

/**
 * Whether a page of a copy can still be relied on at a time of the device (milliseconds). A clock that was behind the
 * server's when the copy was made is taken to be behind by as much; one ahead of it is believed, because it can only take
 * away. Of a clock that was set back, or that is before the copy itself was made, nothing is known.
 */
export function stateOf(kept: Kept, page: CopiedPage, now: number): 'held' | 'past' | 'set-back' {
  const today = new Date(now + kept.ahead).toISOString().slice(0, 10);
  if (now < kept.saved - SET_RIGHT_MS || today < kept.list.made) return 'set-back';
  return today > page.untilDay ? 'past' : 'held';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A page from a copy, which says so before anything else; past its day, scripts take away every status on it. */
export function withNotice(html: string, kept: Kept, page: CopiedPage, now: number): string {
  const { words, version } = kept.list;
  const { checked, until } = page;
  const state = stateOf(kept, page, now);
  const today =
    state === 'held' ? new Date(now + kept.ahead).toISOString().slice(0, 10) : AFTER_ALL;
  const said = [
    fill(words.notice, { saved: savedAt(kept), checked, until, version }),
    ...(state === 'past' ? [words.past] : []),
    ...(state === 'set-back' ? [words.setBack] : []),
  ].join(' ');
  const notice = `<aside class="banner" aria-label="${escaped(words.label)}">${escaped(said)}</aside>`;
  return html
    .replace('<html ', () => `<html data-today="${today}" `)
    .replace('<main', () => `${notice}<main`);
}
