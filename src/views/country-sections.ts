import type { AlertState } from '../domain/derived.ts';
import type { AdvisoryEntry } from '../records/content.ts';
import type { CountrySection } from '../vocabularies/sections.ts';
import { firstNumbers } from './contact-view.ts';
import type { ViewContext } from './context.ts';
import type { Block, Section } from './page.ts';

type MakeSection = (
  id: CountrySection,
  blocks: readonly (Block | undefined)[],
) => Section | undefined;

/** Makes sections of a country's page; one without blocks is not there. */
export function sectionIn(ctx: ViewContext): MakeSection {
  return (id, blocks) => {
    const there = blocks.filter((block) => block !== undefined);
    if (there.length === 0) return undefined;
    return { id, heading: ctx.t.terms.countrySections[id], blocks: there };
  };
}

/** The prose of a section; undefined where there is none. */
export function proseBlock(
  ctx: ViewContext,
  advisory: AdvisoryEntry,
  id: CountrySection,
): Block | undefined {
  const html = ctx.prose(advisory, id);
  return html === '' ? undefined : { kind: 'prose', prose: { html } };
}

/** The steps that the alerts of the first line give to some groups of people, with the alert they come from. */
export function stepBlocks(
  ctx: ViewContext,
  alerts: readonly AlertState[],
  ...groups: readonly ('everyone' | 'leaving' | 'cannot-leave' | 'dual-nationals')[]
): readonly Block[] {
  return alerts.flatMap((state): readonly Block[] => {
    const steps = groups.flatMap((group) => state.alert.steps.filter((step) => step.for === group));
    if (steps.length === 0) return [];
    const name = ctx.t.actions.alertOf(
      ctx.sourceNameById(state.alert.source),
      ctx.dated(state.alert.sent, 'long'),
    );
    return [
      { kind: 'list', items: steps.map((step) => [step.text]) },
      {
        kind: 'text',
        quiet: true,
        text: [{ href: ctx.link(`/alerts/${state.alert.slug}/`), text: name }],
      },
    ];
  });
}

/** The alerts whose instruction is the first line of a country. */
export function leadingAlerts(ctx: ViewContext, code: string): readonly AlertState[] {
  const instruction = ctx.instruction(code);
  return instruction.kind === 'in-force' || instruction.kind === 'last' ? instruction.alerts : [];
}

/** What to do where one cannot leave. */
export function cannotLeaveSection(ctx: ViewContext, advisory: AdvisoryEntry): Section | undefined {
  return sectionIn(ctx)('cannot-leave', [
    ...stepBlocks(ctx, leadingAlerts(ctx, advisory.code), 'cannot-leave'),
    proseBlock(ctx, advisory, 'cannot-leave'),
  ]);
}

/** Whom to ask before setting out: contacts that are open and have a number known by the day. */
export function askFirstSection(ctx: ViewContext, advisory: AdvisoryEntry): Section | undefined {
  const contacts = ctx.contacts(advisory.code);
  const askFirst = advisory.askFirst
    .map((id) => contacts.find(({ contact }) => contact.id === id))
    .filter((state) => state !== undefined)
    .filter(({ channels, state }) => channels.length > 0 && state?.state !== 'closed');
  return sectionIn(ctx)('ask-first', [
    askFirst.length > 0
      ? { kind: 'contacts', contacts: askFirst.map((state) => firstNumbers(ctx, state)) }
      : undefined,
    proseBlock(ctx, advisory, 'ask-first'),
  ]);
}
