import type { StayState } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView, Section } from './page.ts';
import type { LabelledLine } from './parts.ts';
import { stayCalculator } from './stay-calculator.ts';
import { stayCountries } from './stay-countries.ts';
import { stayTable } from './stay-table.ts';
import { stayWords } from './stay-words.ts';

function linesOf(ctx: ViewContext, stay: StayState | undefined): readonly LabelledLine[] {
  const words = ctx.t.stayPage;
  const conditions = (stay?.conditions ?? []).map((part): LabelledLine => {
    const say = part.current ? words.dated : words.datedOld;
    const source = ctx.sourceName(part.issuer, part.source);
    return {
      label: words.label.condition,
      text: [say(part.value, source, ctx.date(part.day, 'long'))],
    };
  });
  const validity = (stay?.validity ?? []).map(
    ({ claim, issuer, day }): LabelledLine => ({
      label: words.label.passport,
      text: [words.dated(ctx.capital(claim.rule), ctx.short(issuer), ctx.date(day, 'long'))],
    }),
  );
  return [
    { label: words.label.stay, text: stayWords(ctx, stay, 'long') },
    ...conditions,
    ...validity,
  ];
}

/** The fragment of a country's rules: its slug alone for the first passport, which is whom other pages speak to. */
function fragmentOf(ctx: ViewContext, code: string): string {
  const name = ctx.countrySlug(code) ?? code.toLowerCase();
  return ctx.passport === ctx.site.travellers[0] ? name : `${name}-${ctx.passport.toLowerCase()}`;
}

function passportSection(ctx: ViewContext): Section {
  const words = ctx.t.stayPage;
  const { told, behindDoNotUse } = stayCountries(ctx);
  const stays = told.map((code) => ctx.stay(code, ctx.passport));
  const known = stays.filter((stay) => stay !== undefined);
  const table = stayTable(ctx, known);
  const blocks: Block[] = told.flatMap((code, index): readonly Block[] => [
    { kind: 'heading', id: fragmentOf(ctx, code), text: ctx.country(code) },
    { kind: 'lines', lines: linesOf(ctx, stays[index]) },
  ]);
  if (behindDoNotUse.length > 0) {
    const names = ctx.either(behindDoNotUse.map((code) => ctx.country(code)));
    blocks.push({ kind: 'text', text: [words.behindDoNotUse(names)] });
  }
  if (table) {
    blocks.push({ kind: 'text', text: [words.onlyIfEntered] }, { kind: 'plain-table', table });
  } else blocks.push({ kind: 'text', text: [words.noTable] });
  if (known.some(({ window, days }) => days && window?.value === 'year')) {
    blocks.push({ kind: 'text', quiet: true, text: [words.perYear] });
  }
  return {
    id: `passport-${ctx.passport.toLowerCase()}`,
    heading: words.withPassport(ctx.passportName(ctx.passport)),
    blocks,
  };
}

/** Visa and stay in each country, for each passport the site writes for, with the last day of stay. */
export function stayPage(ctx: ViewContext): PageView {
  const words = ctx.t.stayPage;
  return {
    frame: frameOf(ctx, {
      title: words.title,
      description: words.description(ctx.date(ctx.day, 'long')),
      scripts: ['stay'],
    }),
    heading: words.title,
    lead: [words.lead],
    top: [
      { kind: 'list', items: words.assumptions.map((text) => [text]) },
      { kind: 'extra', extra: { name: 'calculator', calculator: stayCalculator(ctx) } },
    ],
    sections: ctx.site.travellers.map((passport) => passportSection(ctx.forPassport(passport))),
  };
}
