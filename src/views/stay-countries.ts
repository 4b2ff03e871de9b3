import type { ViewContext } from './context.ts';

/** The countries for which a page tells a traveller's stay, and those of which it does not, by ISO code. */
export interface StayCountries {
  readonly told: readonly string[];
  /** Countries that can only be reached by a border marked "do not use". */
  readonly behindDoNotUse: readonly string[];
}

/** The countries across the borders of those that people leave, then every other one with a rule of entry. */
export function stayCountries(ctx: ViewContext): StayCountries {
  const advisories = [...ctx.content.advisories.values()];
  const across = advisories
    .filter(({ departures }) => departures === 'yes')
    .flatMap(({ code: from }) =>
      ctx.neighbours(from).map((to) => ({ to, closed: ctx.closedTo(from, to, ctx.passport) })),
    );
  const open = across.filter(({ closed }) => !closed).map(({ to }) => to);
  const closed = across.filter((one) => one.closed).map(({ to }) => to);
  const behindDoNotUse = [...new Set(closed)].filter((code) => !open.includes(code));
  const others = advisories
    .filter(({ departures, entry }) => departures === 'no' && entry.length > 0)
    .map(({ code }) => code)
    .filter((code) => !behindDoNotUse.includes(code));
  return { told: [...new Set([...open, ...others])], behindDoNotUse };
}
