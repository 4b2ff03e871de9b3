import type { AlertState } from '../domain/derived.ts';
import { alertCard } from './alert-card.ts';
import { alertClaims } from './alert-claims.ts';
import { sinceLines, tableBlocks } from './alert-crossings.ts';
import { alertInstruction, alertLink, alertName, areasOf, audienceOf } from './alert-words.ts';
import { capAddress } from './cap-feed.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { alertData } from './linked-data.ts';
import type { Block, PageView, Section } from './page.ts';
import { paperLimit } from './paper-limit.ts';
import type { LabelledLine, Rich } from './parts.ts';
import { paperCode } from './share-blocks.ts';
import { sourceLines } from './source-words.ts';
import { behindNotice, proseBlocks } from './translated-prose.ts';

const STEP_GROUPS = ['everyone', 'leaving', 'cannot-leave', 'dual-nationals'] as const;

function section(id: string, heading: string, blocks: readonly Block[]): Section | undefined {
  return blocks.length > 0 ? { id, heading, blocks } : undefined;
}

/** Who it is for, what it is about, when it was sent, and of which other alerts it speaks. */
function facts(ctx: ViewContext, state: AlertState): readonly LabelledLine[] {
  const { alert } = state;
  const { label, replaces, typeCancel } = ctx.t.alerts;
  const lines: LabelledLine[] = [
    { label: label.forWhom, text: [ctx.capital(audienceOf(ctx, alert))] },
    { label: label.about, text: [areasOf(ctx, alert)] },
    { label: label.sent, text: [ctx.dated(alert.sent, 'long')] },
  ];
  const older = alert.replaces === 'not-stated' ? undefined : alert.replaces;
  const replaced = older && ctx.content.alerts.get(older.alert);
  if (older && replaced) {
    const text: Rich = [alertLink(ctx, replaced), `. ${replaces[older.basis]}`];
    lines.push({ label: label.replaces, text });
  }
  for (const slug of alert.references) {
    const other = ctx.content.alerts.get(slug);
    if (!other) continue;
    const lead = alert.type === 'cancel' ? [`${typeCancel} `] : [];
    lines.push({ label: label.speaksOf, text: [...lead, alertLink(ctx, other)] });
  }
  if (alert.event !== 'not-stated') lines.push({ label: label.event, text: [`${alert.event}.`] });
  return lines;
}

/** What it told people to do: the issuer's words where we have them, then its steps for each group. */
function stepBlocks(ctx: ViewContext, { alert, issuer }: AlertState): readonly Block[] {
  const { t } = ctx;
  const date = ctx.dated(alert.sent, 'long');
  const source = ctx.content.sources.get(alert.source);
  const copies = source && source.via.length > 0 ? `, ${t.reports.pressCopies}` : '';
  const from: Rich = [`${t.alerts.named(ctx.short(issuer), date)}${copies}`];
  const actions = alert.actions === 'not-stated' ? [] : alert.actions;
  const quotes = actions.flatMap(({ quote }): readonly Block[] =>
    quote === 'not-stated'
      ? []
      : [{ kind: 'quote', text: quote, from, ...(ctx.original ? { lang: 'en' } : {}) }],
  );
  const steps = STEP_GROUPS.flatMap((group): readonly Block[] => {
    const items = alert.steps.filter((step) => step.for === group).map((step): Rich => [step.text]);
    if (items.length === 0) return [];
    return [
      { kind: 'heading', id: `for-${group}`, text: t.alerts.group[group] },
      { kind: 'list', items },
    ];
  });
  if (steps.length === 0) return quotes;
  return [...quotes, { kind: 'text', quiet: true, text: [t.alerts.stepsDated(date)] }, ...steps];
}

/** The page of one alert: what it said, to whom and of which crossings, and what became of it. */
export function alertPage(ctx: ViewContext, state: AlertState): PageView {
  const { t } = ctx;
  const { alert } = state;
  const spokenTo = ctx.forPassport(alert.audience.passports[0] ?? ctx.passport);
  const claims = alertClaims(spokenTo, state);
  const since = sinceLines(ctx, claims);
  const source = ctx.allSources().find(({ id }) => id === alert.source);
  const holders = audienceOf(ctx, alert);
  const sections = [
    section('steps', t.alerts.steps, stepBlocks(ctx, state)),
    section('crossings', t.alerts.table.heading, tableBlocks(spokenTo, state, claims)),
    section(
      'since',
      t.alerts.table.since,
      since.length > 0
        ? [
            { kind: 'text', text: [t.site.forHolders(ctx.holders(ctx.passport))] },
            { kind: 'crossings', crossings: since },
          ]
        : [],
    ),
    section(
      'not-stated',
      t.alerts.notStated,
      alert.notStated.length > 0
        ? [{ kind: 'list', items: alert.notStated.map((text): Rich => [text]) }]
        : [],
    ),
    section('text', t.alerts.body, proseBlocks(ctx, 'alerts', alert)),
    section('source', t.alerts.source, [
      ...(source ? [{ kind: 'log' as const, lines: sourceLines(ctx, [source]) }] : []),
      {
        kind: 'text',
        text: [{ href: ctx.link(capAddress(alert.slug)), text: t.cap.link }],
      },
      paperCode(ctx, ctx.original ? ctx.address : `/x/${alert.code}/`),
    ]),
  ];
  return {
    frame: frameOf(ctx, {
      twin: true,
      card: alertCard(ctx, state),
      data: alertData(ctx, state),
      title: alert.title,
      description: t.alerts.pageDescription(
        alertName(ctx, state),
        holders,
        t.actions.state[state.state],
      ),
      country: alert.areas[0],
      limit: paperLimit(
        [],
        [state],
        [
          ...since.map(({ mark }) => mark.until),
          ...claims.filter(({ holds }) => holds).map(({ limit }) => limit),
        ],
      ),
    }),
    heading: alert.title,
    lead: [`${t.site.forHolders(holders)} `, { href: ctx.link('/alerts/'), text: t.alerts.all }],
    top: [
      ...[behindNotice(ctx, 'alerts', alert)].filter((block) => block !== undefined),
      { kind: 'instruction', instruction: alertInstruction(ctx, state) },
      { kind: 'lines', lines: facts(ctx, state) },
    ],
    sections: sections.filter((part) => part !== undefined),
  };
}
