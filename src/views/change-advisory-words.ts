import type {
  ActionChange,
  ContactChange,
  LevelChange,
  NoteChange,
  RegionChange,
  StayChange,
} from '../domain/changes.ts';
import type { EntryRule } from '../records/advisory.ts';
import type { Issuer } from '../records/site.ts';
import { alertLink } from './alert-words.ts';
import type { ChangeWords } from './change-status-words.ts';
import type { ViewContext } from './context.ts';
import type { Piece, Rich } from './parts.ts';

function issuerOf(ctx: ViewContext, id: string): Issuer {
  const issuer = ctx.content.issuers.get(id);
  if (!issuer) throw new Error(`No issuer "${id}" is recorded.`);
  return issuer;
}

function countryOf(ctx: ViewContext, { countries }: { readonly countries: readonly string[] }) {
  return ctx.list(countries.map((code) => ctx.country(code)));
}

function plain(text: Rich, more: readonly Rich[] = []): ChangeWords {
  return { mark: undefined, text, more };
}

/** A level that an issuer set, beside the one before it. */
export function levelWords(ctx: ViewContext, change: LevelChange): ChangeWords {
  const { level, before } = change;
  const t = ctx.t.changes;
  const country = countryOf(ctx, change);
  const issuer = ctx.short(issuerOf(ctx, change.issuerId));
  const text = t.level(country, level.code, level.label, issuer, ctx.dated(level.issued, 'long'));
  if (!before) return plain([text]);
  const same = before.scale === level.scale && before.code === level.code;
  const was = t.levelBefore(before.code, before.label, ctx.dated(before.issued, 'long'));
  return plain([text], [[same ? t.levelSame : was]]);
}

/** An alert, or an instruction that was first seen on a living page. */
export function actionWords(ctx: ViewContext, change: ActionChange): ChangeWords {
  if ('alert' in change.of) return plain([alertLink(ctx, change.of.alert)]);
  const issuer = ctx.inSentence(issuerOf(ctx, change.issuerId));
  const { quote } = change.of.standing;
  return plain([ctx.t.changes.standing(countryOf(ctx, change), issuer, quote)]);
}

/** One claim about entry in a few words: "no visa, 90 days, in any 180". */
function ruleWords(ctx: ViewContext, rule: EntryRule): string {
  const { stays, changes } = ctx.t;
  const parts: string[] = [];
  if (rule.visa !== 'not-stated') parts.push(stays.visa[rule.visa]);
  if (rule.stay !== 'not-stated') {
    const { days, window } = rule.stay;
    parts.push(stays.days(days));
    if (typeof window === 'object') parts.push(stays.window.rolling(window.days));
    else if (window !== 'not-stated') parts.push(stays.window[window]);
  }
  const said = [parts.join(', '), ...rule.conditions].filter((part) => part !== '');
  return said.length > 0 ? said.join('; ') : changes.stayNotStated;
}

/** A new claim about visa or stay, beside the one before it. */
export function stayChangeWords(ctx: ViewContext, change: StayChange): ChangeWords {
  const t = ctx.t.changes;
  const { rule, before } = change;
  const source = ctx.sourceNameById(rule.source);
  const passport = ctx.passportName(change.passport);
  const text = t.stay(countryOf(ctx, change), passport, ruleWords(ctx, rule));
  const more: Rich[] = [];
  if (before) {
    const say = rule.corrects === before.id ? t.mends.corrected : t.before;
    more.push([say(ruleWords(ctx, before))]);
  }
  return plain([`${text} (${source})`], more);
}

/** A contact that opened or closed. */
export function contactWords(ctx: ViewContext, change: ContactChange): ChangeWords {
  const say = ctx.t.changes.contact[change.state];
  const href = ctx.contactLink(change.contact);
  const name = ctx.contactName(change.contact);
  return plain([
    href === undefined ? name : { href, text: name },
    `: ${say(ctx.date(change.from, 'long'))} (${ctx.sourceNameById(change.source)})`,
  ]);
}

/** A warning about a part of a country; its exception stands with it. */
export function regionWords(ctx: ViewContext, change: RegionChange): ChangeWords {
  const { region, what } = change;
  const words = ctx.t.changes.region;
  const issuer = ctx.inSentence(issuerOf(ctx, change.issuerId));
  const advice = ctx.t.terms.advice[region.advice];
  const exception = region.exception === 'not-stated' ? '' : `, “${region.exception}”`;
  const became = what === 'began' ? words.began(ctx.dated(region.from, 'long')) : words[what];
  const said = words.says(countryOf(ctx, change), region.name, advice, issuer);
  return plain([`${said}${exception}; ${became}`]);
}

function recordLink(ctx: ViewContext, { collection, slug }: NoteChange['record']): Piece {
  const { alerts, advisories } = ctx.content;
  switch (collection) {
    case 'advisories': {
      const code = advisories.get(slug)?.code;
      return { href: ctx.link(`/${slug}/`), text: code === undefined ? slug : ctx.country(code) };
    }
    case 'alerts':
      return { href: ctx.link(`/alerts/${slug}/`), text: alerts.get(slug)?.title ?? slug };
    case 'borders':
      return { href: ctx.link(`/borders/${slug}/`), text: ctx.border(slug).name };
    case 'crossings':
      return { href: ctx.link(`/crossings/${slug}/`), text: ctx.crossing(slug).name };
    default:
      return collection satisfies never;
  }
}

/** A note about prose, as somebody typed it. */
export function noteWords(ctx: ViewContext, change: NoteChange): ChangeWords {
  return plain([recordLink(ctx, change.record), `: ${change.note.text}`]);
}
