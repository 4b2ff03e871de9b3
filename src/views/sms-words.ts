import type { FarSideWarning, LastWord, Told } from '../domain/derived.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { asciiOf, shortDay } from './sms-fit.ts';
import { namedWords, whoWords } from './who-words.ts';

/** What decides how a report is worded. */
export function shortWording(told: readonly Told[]): {
  readonly undated: boolean;
  readonly byPress: boolean;
  readonly exception: boolean;
} {
  const [first] = told;
  return {
    undated: first?.claim.undated !== undefined,
    byPress: first?.issuer.kind === 'press',
    exception: first?.claim.exceptionTo !== undefined,
  };
}

/** "US", "Turkiye", "press". */
export function shortIssuer(ctx: ViewContext, { issuer }: Pick<Told, 'issuer'>): string {
  return issuer.kind === 'press' ? ctx.t.statuses.press : asciiOf(ctx.short(issuer));
}

/** For whom, in ASCII; a list of spared nationalities is counted where there is no room to name them. */
export function shortWho(ctx: ViewContext, { claim }: Told, brief: boolean): string {
  const { who } = claim;
  const passports = /^[A-Z]{2}$/;
  if (
    brief &&
    who !== 'not-stated' &&
    'except' in who &&
    who.except.length > 1 &&
    who.except.every((entry) => passports.test(entry))
  ) {
    return ctx.t.sms.allBut(who.except.length);
  }
  return asciiOf(whoWords(ctx, claim));
}

function returnsOnly({ claim }: Told): boolean {
  const { who } = claim;
  return (
    claim.status === 'closed' &&
    who !== 'not-stated' &&
    'except' in who &&
    who.except.every((entry) => entry === 'returning-nationals')
  );
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** What each of several reports said: "Turkiye said open, press said returns only". */
export function disagreement(
  ctx: ViewContext,
  told: readonly Told[],
  day: string,
  brief: boolean,
): string {
  const { sms } = ctx.t;
  return told
    .map((one) => {
      const words = returnsOnly(one)
        ? sms.returnsOnly
        : joined([sms.said[one.claim.status], brief ? '' : shortWho(ctx, one, brief)]);
      const other = one.day === day ? '' : ` (${shortDay(ctx, one.day, day)})`;
      return sms.issuerSaid(`${shortIssuer(ctx, one)}${other}`, words);
    })
    .join(', ');
}

/** A document that says two things at once. */
export function contradiction(ctx: ViewContext, told: readonly Told[], brief: boolean): string {
  const { sms } = ctx.t;
  const [first] = told;
  if (!first) return '';
  const words = told.map((one) => {
    const stop = !isPermission(one.claim.status);
    return joined([sms.said[one.claim.status], stop ? shortWho(ctx, one, brief) : '']);
  });
  const document = first.source.called?.[ctx.lang] ?? sms.page;
  return sms.both(shortIssuer(ctx, first), document, shortDay(ctx, first.day, ctx.day), words);
}

/** Whom the far side itself says it lets in; undefined where it is another's word, or of another gate. */
function letIn(ctx: ViewContext, { claim, issuer }: Told, to: string): string | undefined {
  if (claim.status !== 'open' || claim.side !== to || issuer.country !== to) return undefined;
  const named = namedWords(ctx, claim);
  return named && asciiOf(named);
}

/**
 * One of the last words: "24 Jul listed open for Canadians". Where it stands alone, a stop is in capitals and the issuer
 * is named.
 */
export function lastWordPhrase(
  ctx: ViewContext,
  word: LastWord,
  { to, alone, brief }: { readonly to: string; readonly alone: boolean; readonly brief: boolean },
): string {
  const { sms } = ctx.t;
  const date = shortDay(ctx, word.day, ctx.day);
  if (word.silence) return `${date} ${sms.leftOff(shortIssuer(ctx, word.silence))}`;
  const [told] = word.told;
  if (!told || word.word === 'conflicting') {
    return `${date} ${sms.past(word.word, shortWording([]))}`;
  }
  const who = shortWho(ctx, told, brief);
  const named = letIn(ctx, told, to);
  if (named) return sms.let(date, shortIssuer(ctx, told), named);
  const wording = shortWording(word.told);
  const stop = word.word === 'closed' || wording.exception;
  const said = sms.past(word.word, { ...wording, alone });
  const where = word.wholeBorder && !(brief && stop) ? `, ${sms.wholeBorder}` : '';
  // A word that does not say for whom it is must at least say whose it is.
  const issuer = alone || who === '' ? ` (${shortIssuer(ctx, told)})` : '';
  return `${date} ${joined([said, who])}${where}${issuer}`;
}

/** The strictest warning about the far side, where it is not to be travelled to; with its exception, and its day where it is past. */
export function farSidePhrase(
  ctx: ViewContext,
  warnings: readonly FarSideWarning[],
  brief: boolean,
): string {
  const { sms } = ctx.t;
  const warning = warnings.find(({ region }) => region.advice === 'do-not-travel');
  if (!warning) return '';
  const issuer = shortIssuer(ctx, warning);
  const place = asciiOf(warning.region.name);
  const date = shortDay(ctx, warning.lastSeen);
  const words = warning.notIn
    ? sms.farSideOnce(place, issuer, date)
    : brief
      ? sms.farSideShort(issuer)
      : sms.farSide(place, issuer);
  return `${words}${warning.region.exception === 'not-stated' ? '' : sms.withException}.`;
}
