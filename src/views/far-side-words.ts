import type { CrossingStatus, FarSideWarning } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import type { Rich } from './parts.ts';

/** One warning with its dates and its exception, never one without the other. */
export function warningWords(
  ctx: ViewContext,
  warning: FarSideWarning,
  style: 'long' | 'short',
): Rich {
  const { t } = ctx;
  const { region, notIn, lastSeen } = warning;
  const from = ctx.dated(region.from, style);
  const seen =
    lastSeen === ctx.lastDay(region.from)
      ? ''
      : `, ${t.country.lastSeen(ctx.date(lastSeen, style))}`;
  const gone = notIn ? `; ${t.country.notInText(ctx.date(notIn.day, style))}` : '';
  const exception = region.exception === 'not-stated' ? '' : `, “${region.exception}”`;
  return [
    `${t.country.regionSays[region.advice](region.name, ctx.inSentence(warning.issuer))}${exception} (${from}${seen}${gone})`,
  ];
}

/** The far side of a crossing: each warning, else that none was found, which is said too. */
export function farSideWords(
  ctx: ViewContext,
  status: CrossingStatus,
  style: 'long' | 'short',
): readonly { readonly text: Rich; readonly warning: boolean }[] {
  if (status.word === 'do-not-use') return [];
  if (status.farSide.length > 0) {
    return status.farSide.map((warning) => ({
      text: warningWords(ctx, warning, style),
      warning: warning.region.advice === 'do-not-travel',
    }));
  }
  const home = ctx.homeIssuer(status.passport);
  if (!home) return [];
  return [{ text: [ctx.t.country.noRegionWarningHere(ctx.short(home))], warning: false }];
}
