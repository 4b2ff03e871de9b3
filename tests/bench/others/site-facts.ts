import { readFileSync } from 'node:fs';
import { wallClockDay } from '../../../src/cli/clock.ts';
import { makeEdition } from '../../../src/edition.ts';
import { type Plan, planSite } from '../../../src/plan.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import type { PageView } from '../../../src/views/page.ts';
import { smsAddress, twinAddress } from '../../../src/views/twin.ts';
import type { RowFact } from './line-facts.ts';
import { type PartFact, partsOf } from './page-facts.ts';

/** A page with all that it says, and the files that are made beside it. */
export interface PageFacts {
  readonly address: string;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly localName: string;
  /** The day it is of, that it is not current, how long to trust it, what the site is. */
  readonly notices: readonly string[];
  readonly canonical: string;
  readonly parts: readonly PartFact[];
  /** The address of its text twin, where it has one. */
  readonly twin?: string;
  /** Its message of one line, where it has one. */
  readonly message?: { readonly address: string; readonly text: string };
  /** Addresses that lead to it. */
  readonly from: readonly string[];
  /** The prose of its record as Markdown, where a part says that it stands there. */
  readonly markdown: string;
}

/** All that the pages of a site say, with the rows of tables once. */
export interface SiteFacts {
  readonly pages: readonly PageFacts[];
  readonly rows: readonly RowFact[];
}

function planOf(
  content: string,
  day: string,
): { plan: Plan; markdown: ReadonlyMap<string, string> } {
  const made = makeEdition(content, { day, wallClockDay: wallClockDay() });
  if (made.kind === 'problems') throw new Error(made.problems.map(printProblem).join('\n'));
  const markdown = [...made.content.crossings.values()].map(({ slug, file }) => {
    const text = readFileSync(file, 'utf8');
    return [`/crossings/${slug}/`, text.slice(text.indexOf('\n---\n', 4) + 5).trim()] as const;
  });
  return { plan: planSite(made), markdown: new Map(markdown) };
}

function noticesOf({ frame }: PageView): readonly string[] {
  const { twin, banner, paperLimit, siteName, publisherMark } = frame;
  const limit = paperLimit && `${paperLimit.label} ${paperLimit.text}`;
  return [twin?.knownOn, banner, limit, siteName, publisherMark].filter((one) => one !== undefined);
}

/**
 * What every page of some content says, from the very plan of our own build: texts and dates are chosen and each status is
 * derived, which is work that the other generators are spared.
 *
 * @throws where the content has errors.
 */
export function siteFacts(content: string, day: string): SiteFacts {
  const { plan, markdown } = planOf(content, day);
  const rows: RowFact[] = [];
  const numbers = new Map<string, number>();
  const numberRow = (row: RowFact): number => {
    const key = JSON.stringify(row);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, rows.push(row) - 1);
    return rows.length - 1;
  };
  const twins = new Set(plan.files.flatMap((file) => (file.kind === 'text' ? [file.address] : [])));
  const messages = new Map(
    plan.files.flatMap((file) =>
      file.kind === 'plain' ? [[file.address, file.text] as const] : [],
    ),
  );
  const from = new Map<string, string[]>();
  for (const file of plan.pages) {
    if (file.kind !== 'redirect') continue;
    const to = new URL(file.view.to.href, `http://host${file.address}`).pathname;
    from.set(to, [...(from.get(to) ?? []), file.address]);
  }
  const pages = plan.pages.flatMap((file): readonly PageFacts[] => {
    if (file.kind === 'redirect') return [];
    const { address, view } = file;
    const { frame, heading, localName } = view;
    const text = messages.get(smsAddress(address));
    const body = markdown.get(address);
    const parts = partsOf(view, numberRow).map((part) =>
      body !== undefined && part.html !== undefined ? { body: true as const } : part,
    );
    return [
      {
        address,
        lang: frame.lang,
        dir: frame.dir,
        title: frame.title,
        description: frame.description,
        heading,
        localName: localName?.text ?? '',
        notices: noticesOf(view),
        canonical: frame.canonical,
        parts,
        ...(twins.has(twinAddress(address)) ? { twin: twinAddress(address) } : {}),
        ...(text === undefined ? {} : { message: { address: smsAddress(address), text } }),
        from: from.get(address) ?? [],
        markdown: body ?? '',
      },
    ];
  });
  return { pages, rows };
}
