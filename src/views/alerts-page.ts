import type { AlertState } from '../domain/derived.ts';
import { alertLink, areasOf, audienceOf, stateWords, toldWords } from './alert-words.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { instructionView } from './instruction-view.ts';
import type { Block, PageView, Section } from './page.ts';
import { paperLimit } from './paper-limit.ts';
import type { LogLine } from './parts.ts';

function lineOf(ctx: ViewContext, state: AlertState): LogLine {
  const { alert } = state;
  return {
    id: alert.slug,
    mark: undefined,
    date: ctx.capital(ctx.dated(alert.sent, 'long')),
    text: [alertLink(ctx, alert)],
    more: [
      [toldWords(ctx, state)],
      [ctx.t.alerts.forWhom(audienceOf(ctx, alert), areasOf(ctx, alert))],
      stateWords(ctx, state),
    ],
  };
}

/** What each country's reader is told to do on the day, so that "none in force" is never the first line. */
function instructions(ctx: ViewContext, states: readonly AlertState[]): readonly Block[] {
  const areas = new Set(states.flatMap(({ alert }) => alert.areas));
  return [...ctx.content.advisories.values()]
    .filter(({ code }) => areas.has(code))
    .flatMap(({ code, slug }): readonly Block[] => {
      const country = ctx.country(code);
      const instruction = instructionView(ctx, country, ctx.instruction(code));
      if (!instruction) return [];
      return [
        {
          kind: 'text',
          text: [{ href: ctx.link(`/${slug}/`), text: country, strong: true }],
        },
        { kind: 'instruction', instruction },
      ];
    });
}

/** Every alert known on the day: those in force, then the past ones, newest first. */
export function alertsPage(ctx: ViewContext): PageView {
  const { t } = ctx;
  const states = ctx.alerts();
  const day = ctx.date(ctx.day, 'long');
  const inForce = states.filter(({ state }) => state === 'in-force');
  const past = states.filter(({ state }) => state !== 'in-force');
  const none = states.length === 0 ? t.alerts.none : t.alerts.noneInForce(day);
  const sections: Section[] = [
    {
      id: 'in-force',
      heading: t.alerts.inForce,
      blocks:
        inForce.length > 0
          ? [{ kind: 'log', lines: inForce.map((state) => lineOf(ctx, state)) }]
          : [{ kind: 'text', text: [none] }],
    },
  ];
  if (past.length > 0) {
    sections.push({
      id: 'past',
      heading: t.alerts.past,
      blocks: [{ kind: 'log', lines: past.map((state) => lineOf(ctx, state)) }],
    });
  }
  return {
    frame: frameOf(ctx, {
      feed: '/feeds/alerts.atom',
      title: t.alerts.title,
      description: t.alerts.description(day),
      limit: paperLimit([], states),
    }),
    heading: t.alerts.title,
    lead: [t.alerts.lead],
    top: instructions(ctx, states),
    sections,
  };
}
