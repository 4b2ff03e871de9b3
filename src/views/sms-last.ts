import { applies, fits, type Reader } from '../domain/applies.ts';
import type { CrossingStatus, LastWord, Told } from '../domain/derived.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { shortDay } from './sms-fit.ts';
import { contradiction, disagreement, lastWordPhrase } from './sms-words.ts';

/** For whom a status was decided. */
export function readerOf(ctx: ViewContext, status: CrossingStatus): Reader {
  const { countries } = ctx.border(status.border);
  return { passport: status.passport, from: status.from, countries };
}

function asLastWord(told: Told, wholeBorder: boolean): LastWord {
  const none = { beside: [], silence: undefined, takenDown: [] };
  return { word: told.claim.status, day: told.day, told: [told], wholeBorder, ...none };
}

/** Words for the site's other travellers that still hold: one message serves every reader. */
function stillHeld(ctx: ViewContext, status: CrossingStatus): readonly LastWord[] {
  const reader = readerOf(ctx, status);
  return status.others
    .filter(({ claim, limit }) => {
      const { who } = claim;
      const named: readonly string[] = who !== 'not-stated' && 'only' in who ? who.only : [];
      return (
        limit >= ctx.day &&
        fits(claim, reader) &&
        named.some((entry) => ctx.site.travellers.includes(entry))
      );
    })
    .map((told) => asLastWord(told, told.place.kind === 'border'));
}

/** Whether one of the last words is about the reader, or about everyone. */
export function isForReader(word: LastWord, reader: Reader): boolean {
  return word.silence !== undefined || word.told.some((told) => applies(told, reader));
}

/**
 * What was said last, as wordings from the fullest to the shortest. The newest word leads. Where it is about others, the
 * newest that fits and is about the page's reader follows; a permission never takes the place of a newer stop.
 */
function wordLists(
  ctx: ViewContext,
  status: CrossingStatus,
): readonly { readonly text: string; readonly several: boolean }[] {
  const { sms } = ctx.t;
  const reader = readerOf(ctx, status);
  const words = [...status.lastWords, ...stillHeld(ctx, status)].sort((one, other) =>
    one.day === other.day ? 0 : one.day < other.day ? 1 : -1,
  );
  const [first, ...older] = words;
  if (!first) return [{ text: sms.noReport, several: false }];
  const phrase = (word: LastWord, alone: boolean, brief: boolean) =>
    lastWordPhrase(ctx, word, { to: status.to, alone, brief });
  if (first.word === 'conflicting') {
    const oneSource = new Set(first.told.map(({ claim }) => claim.source)).size === 1;
    return [false, true].map((brief) => ({
      text: oneSource
        ? contradiction(ctx, first.told, brief)
        : `${shortDay(ctx, first.day, ctx.day)}: ${disagreement(ctx, first.told, first.day, brief)}.`,
      several: false,
    }));
  }
  const alone = [false, true].map((brief) => ({
    text: sms.last(phrase(first, true, brief)),
    several: false,
  }));
  if (isForReader(first, reader)) return alone;
  const seconds: LastWord[] = [];
  for (const word of older.filter((one) => isForReader(one, reader))) {
    seconds.push(word);
    if (!isPermission(word.word)) break;
  }
  const pairs = seconds.map((second) => ({
    text: sms.last(`${phrase(first, false, false)}; ${phrase(second, false, true)}`),
    several: true,
  }));
  return [...pairs, ...alone];
}

/** What a message says of a crossing that is not known on the day, from the fullest wording to the shortest. */
export function notKnownWordings(ctx: ViewContext, status: CrossingStatus): readonly string[] {
  const { sms } = ctx.t;
  const head = sms.notKnown(shortDay(ctx, ctx.day));
  const lists = wordLists(ctx, status);
  const asked = lists.map(
    ({ text, several }) => `${head} ${text} ${several ? sms.askShort : sms.ask}`,
  );
  const shortest = lists.at(-1)?.text ?? '';
  return [
    ...asked,
    `${head} ${shortest} ${sms.askShort}`,
    `${head} ${sms.lastOnPage} ${sms.askShort}`,
  ];
}
