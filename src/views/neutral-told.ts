import type { AlertState, Instruction } from '../domain/derived.ts';
import type { AlertAction } from '../records/alert.ts';
import type { Action } from '../vocabularies/actions.ts';
import type { ViewContext } from './context.ts';
import { neutralDay, neutralLimit, neutralSent } from './neutral-days.ts';
import { neutralCondition } from './neutral-status.ts';

type Told = Pick<AlertAction, 'condition'> & {
  readonly do: Action;
  readonly by?: AlertAction['by'];
};

/** One instruction with its way and its condition: "go now, by land, if safe". */
function actionWords(ctx: ViewContext, { do: action, by, condition }: Told): string {
  const { neutral, actions } = ctx.t;
  return neutral.tell(action, {
    by: by === undefined || by === 'not-stated' ? undefined : actions.by[by],
    condition: condition === 'not-stated' ? undefined : neutralCondition(ctx, condition),
  });
}

/** What became of an alert that is not in force. */
function endOf(ctx: ViewContext, { state, replacedBy }: AlertState): string {
  const { neutral } = ctx.t;
  const today = neutralDay(ctx, ctx.day);
  if (state === 'lapsed') return neutral.notConfirmed(today);
  const since = replacedBy ? neutralSent(ctx, replacedBy) : today;
  return state === 'replaced' ? neutral.replaced(since) : neutral.cancelled(since);
}

/**
 * What an alert told people to do and until when, or what became of it, without naming who told whom; from the fullest
 * wording to the shortest. No instruction stands without its condition and its limit, or without its end.
 */
export function neutralAlert(ctx: ViewContext, state: AlertState): readonly string[] {
  const { neutral } = ctx.t;
  const { alert } = state;
  const sent = neutralSent(ctx, alert);
  const actions = alert.actions === 'not-stated' ? [] : alert.actions;
  const told = actions.map((action) => actionWords(ctx, action));
  const [first, ...others] = told;
  const said = `${neutral.message(sent, told.join(neutral.or) || neutral.onPage)}.`;
  const onPage = `${neutral.message(sent, neutral.onPage)}.`;
  if (state.state === 'in-force') {
    const limit = neutral.limit(neutralLimit(ctx, state.reviewBy, state.sentLast));
    const brief =
      first === undefined || others.length === 0
        ? []
        : [`${neutral.message(sent, first)}. ${limit} ${neutral.more}`];
    return [`${said} ${limit}`, ...brief, onPage];
  }
  const end = endOf(ctx, state);
  return [`${end} ${said}`, `${end} ${onPage}`, end];
}

/** What the reader of a country's page is told to do, in the same way. */
export function neutralInstruction(ctx: ViewContext, instruction: Instruction): readonly string[] {
  const { neutral } = ctx.t;
  switch (instruction.kind) {
    case 'in-force':
    case 'last': {
      const [first, ...others] = instruction.alerts;
      const wordings = first ? neutralAlert(ctx, first) : [neutral.seePage];
      const besides = [
        ...(others.length > 0 ? [neutral.differ] : []),
        ...(instruction.forReader ? [] : [neutral.toldOthers]),
      ];
      // What leads to the page need not say what else stands there.
      return wordings.map((words, index) => (index === 0 ? [words, ...besides].join(' ') : words));
    }
    case 'standing': {
      const { action, standing, lastSeen, forReader } = instruction;
      const words = actionWords(ctx, { do: action, condition: standing.condition });
      const said = `${neutral.seen(words, neutralDay(ctx, lastSeen))}.`;
      return [forReader ? said : `${said} ${neutral.toldOthers}`, neutral.seePage];
    }
    case 'none':
      return [neutral.knownOn(neutralDay(ctx, ctx.day))];
    default:
      return instruction satisfies never;
  }
}
