import { earliest } from '../domain/calendar-days.ts';
import type { AlertClaim } from './alert-claims.ts';
import type { CapValue } from './cap-info.ts';
import { authorisationSteps } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import { whoWords } from './who-words.ts';

/** A status that an alert gave, with both its days, in words and as a value: a message says it the same for ever. */
export function capClaim(
  ctx: ViewContext,
  { told }: AlertClaim,
): { readonly text: string; readonly parameter: CapValue } {
  const { t } = ctx;
  const { claim, place } = told;
  const name =
    place.kind === 'border' ? ctx.border(place.slug).name : ctx.crossing(place.slug).name;
  const valueName = `${place.kind}:${place.slug}`;
  const of = claim.asOf === undefined ? `printed ${told.day}` : `as of ${earliest(claim.asOf)}`;
  if (claim.status === 'do-not-use') {
    const words = t.cap.doNotUse(ctx.inSentence(told.issuer), ctx.claimDate(told, 'long'));
    return {
      text: t.cap.claim(name, words),
      parameter: { valueName, value: `do-not-use ${of}, until withdrawn` },
    };
  }
  const word = t.statuses.present(claim.status, {
    undated: claim.undated !== undefined,
    byPress: false,
    exception: claim.exceptionTo !== undefined,
  });
  const words = [
    t.statuses.presentOn(word, ctx.claimDate(told, 'long')),
    whoWords(ctx, claim),
    place.kind === 'border' ? t.statuses.wholeBorder : '',
  ];
  const conditions = [
    ...claim.conditions,
    ...(claim.authorisation ? authorisationSteps(ctx, claim.authorisation) : []),
  ].map((text) => `${text.replace(/\.$/, '')}.`);
  const said = words.filter((part) => part !== '').join(', ');
  return {
    text: [t.cap.claim(name, said), ...conditions, t.cap.until(ctx.date(told.limit, 'long'))].join(
      ' ',
    ),
    parameter: { valueName, value: `${claim.status} ${of}, not after ${told.limit}` },
  };
}
