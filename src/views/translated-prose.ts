import { changedSince } from '../domain/translations.ts';
import type { Entry, TranslationEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import type { Block } from './page.ts';

type Folder = TranslationEntry['folder'];

/** That the original says something newer than the translation of a record; undefined where it does not. */
export function behindNotice(
  ctx: ViewContext,
  folder: Folder,
  record: Entry<{ readonly changes: Parameters<typeof changedSince>[0] }>,
): Block | undefined {
  const translation = ctx.translation(folder, record.slug);
  const changed = translation && changedSince(record.changes, translation.of, ctx.day);
  if (!translation || changed === undefined || !ctx.original) return undefined;
  const words = ctx.t.translations;
  const said = words.behind(ctx.date(translation.of, 'long'), ctx.date(changed, 'long'));
  return { kind: 'text', text: [{ strong: said }, ' ', ctx.original] };
}

/**
 * The prose of a record as blocks. A translation stands under what its reader must know of it, folded until a person has
 * reviewed it; where there is none, there is a way to the original.
 */
export function proseBlocks(
  ctx: ViewContext,
  folder: Folder,
  record: Entry<object>,
): readonly Block[] {
  const html = ctx.body(record);
  if (!ctx.original) return html === '' ? [] : [{ kind: 'prose', prose: { html } }];
  const words = ctx.t.translations;
  const translation = ctx.translation(folder, record.slug);
  if (!translation || html === '') {
    return ctx.hasOriginalProse(folder, record.slug)
      ? [{ kind: 'text', quiet: true, text: [words.missing, ' ', ctx.original] }]
      : [];
  }
  const { reviewed } = translation;
  if (reviewed === 'none') {
    return [
      { kind: 'prose', prose: { html, folded: words.notReviewed } },
      { kind: 'text', quiet: true, text: [ctx.original] },
    ];
  }
  const said = words.reviewed(reviewed.by, ctx.date(reviewed.on, 'long'));
  return [
    { kind: 'text', quiet: true, text: [said, ' ', ctx.original] },
    { kind: 'prose', prose: { html } },
  ];
}
