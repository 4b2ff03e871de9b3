import type { AlertState, Instruction } from '../domain/derived.ts';
import type { AlertAction } from '../records/alert.ts';
import type { ViewContext } from './context.ts';
import type { InstructionView, Piece, Rich } from './parts.ts';

function wording(ctx: ViewContext, country: string, action: AlertAction) {
  return {
    country,
    by: action.by === 'not-stated' ? undefined : ctx.t.actions.by[action.by],
    condition: action.condition === 'not-stated' ? undefined : action.condition,
  };
}

function actionsOf(alert: AlertState): readonly AlertAction[] {
  return alert.alert.actions === 'not-stated' ? [] : alert.alert.actions;
}

function alertLink(ctx: ViewContext, alert: AlertState): Piece {
  const name = ctx.sourceNameById(alert.alert.source);
  return {
    href: ctx.link(`/alerts/${alert.alert.slug}/`),
    text: ctx.t.actions.alertOf(name, ctx.dated(alert.alert.sent, 'long')),
  };
}

function destinations(ctx: ViewContext, action: AlertAction): string | undefined {
  if (action.to === 'not-stated') return undefined;
  return ctx.t.actions.toCountries(ctx.either(action.to.map((code) => ctx.country(code))));
}

function inForce(
  ctx: ViewContext,
  country: string,
  instruction: Extract<Instruction, { kind: 'in-force' }>,
): InstructionView {
  const { t } = ctx;
  const [first, ...others] = instruction.alerts;
  const main = first && actionsOf(first)[0];
  if (!first || !main) throw new Error('An alert in force has an action.');
  const issuer = ctx.inSentence(first.issuer);
  const headline = instruction.forReader
    ? t.actions.imperative(main.do, wording(ctx, country, main))
    : t.actions.reported(main.do, ctx.capital(issuer), wording(ctx, country, main), false);
  const lines: Rich[] = [];
  const to = destinations(ctx, main);
  const again = first.endPrinted
    ? t.actions.until(ctx.date(first.reviewBy, 'long'))
    : t.actions.lookAgain(ctx.date(first.reviewBy, 'long'));
  lines.push([[to, again].filter((part) => part !== undefined).join(' ')]);
  for (const other of others) lines.push(pastAlert(ctx, country, other));
  if (others.length > 0) lines.push([{ strong: t.actions.differ }]);
  for (const later of instruction.later) lines.push(laterAlert(ctx, later));
  if (!instruction.forReader) lines.push(...notInRecords(ctx));
  return {
    state: 'held',
    label: [alertLink(ctx, first)],
    headline,
    lines,
    until: first.reviewBy,
  };
}

/** "2 March 2026: shelter where you are; leave now, by land, if it is safe." */
function pastAlert(ctx: ViewContext, country: string, alert: AlertState): Rich {
  const words = actionsOf(alert).map((action) =>
    ctx.t.actions.short(action.do, wording(ctx, country, action)),
  );
  return [
    {
      href: ctx.link(`/alerts/${alert.alert.slug}/`),
      text: ctx.capital(ctx.dated(alert.alert.sent, 'long')),
    },
    `: ${words.join(ctx.t.actions.or)}.`,
  ];
}

function laterAlert(ctx: ViewContext, alert: AlertState): Rich {
  return [
    `${ctx.t.actions.laterAlert}: `,
    { href: ctx.link(`/alerts/${alert.alert.slug}/`), text: alert.alert.title },
    '.',
  ];
}

function notInRecords(ctx: ViewContext): readonly Rich[] {
  const home = ctx.homeIssuer(ctx.passport);
  return home ? [[ctx.t.actions.notInRecords(ctx.inSentence(home))]] : [];
}

function last(
  ctx: ViewContext,
  country: string,
  instruction: Extract<Instruction, { kind: 'last' }>,
): InstructionView {
  const { t } = ctx;
  const [first] = instruction.alerts;
  if (!first) throw new Error('A last instruction has an alert.');
  const issuer = ctx.short(first.issuer);
  const several = instruction.alerts.length > 1;
  const lines: Rich[] = instruction.alerts.map((alert) => pastAlert(ctx, country, alert));
  if (several) lines.push([{ strong: t.actions.differ }]);
  for (const later of instruction.later) lines.push(laterAlert(ctx, later));
  if (!instruction.forReader) lines.push(...notInRecords(ctx));
  return {
    state: 'said',
    label: [alertLink(ctx, first)],
    headline: `${several ? t.actions.lastInstructions(issuer) : t.actions.lastInstruction(issuer)}.`,
    lines,
  };
}

function standing(
  ctx: ViewContext,
  country: string,
  instruction: Extract<Instruction, { kind: 'standing' }>,
): InstructionView {
  const { t } = ctx;
  const { standing: advice } = instruction;
  const condition = advice.condition === 'not-stated' ? undefined : advice.condition;
  const lines: Rich[] = [];
  if (instruction.lastAlert) {
    const { alert } = instruction.lastAlert;
    lines.push([
      {
        href: ctx.link(`/alerts/${alert.slug}/`),
        text: t.actions.lastAlert(ctx.dated(alert.sent, 'long')),
      },
    ]);
  }
  if (!instruction.forReader) lines.push(...notInRecords(ctx));
  return {
    state: 'said',
    label: [
      t.actions.advisorySeen(
        ctx.sourceNameById(advice.source),
        ctx.date(instruction.lastSeen, 'long'),
      ),
    ],
    headline: t.actions.reported(
      instruction.action,
      ctx.capital(ctx.inSentence(instruction.issuer)),
      { country, by: undefined, condition },
      true,
    ),
    lines,
  };
}

/** The first block of a country: what its reader is told to do, by whom, since when and until when. */
export function instructionView(
  ctx: ViewContext,
  country: string,
  instruction: Instruction,
): InstructionView | undefined {
  switch (instruction.kind) {
    case 'in-force':
      return inForce(ctx, country, instruction);
    case 'last':
      return last(ctx, country, instruction);
    case 'standing':
      return standing(ctx, country, instruction);
    case 'none':
      return undefined;
    default:
      return instruction satisfies never;
  }
}
