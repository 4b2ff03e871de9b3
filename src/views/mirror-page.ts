import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { fingerprintOf, KEYS_ADDRESS } from './mirror-keys.ts';
import type { Block, PageView, Section } from './page.ts';
import type { Piece, Rich } from './parts.ts';

const SCRIPT = '/mirror/verify.sh';
const MANIFEST = '/mirror/manifest.json';

function list(items: readonly Rich[], ordered = false): Block {
  return { kind: 'list', items, ordered };
}

/** An address as it is read out: without what every address begins with. */
function placeOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function fileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function fileLink(ctx: ViewContext, address: string): Piece {
  return { href: ctx.link(address), text: fileName(address) };
}

function stepsBlocks(ctx: ViewContext): readonly Block[] {
  const { steps, stepsFor, command } = ctx.t.mirror;
  const [script, keys] = [fileName(SCRIPT), fileName(KEYS_ADDRESS)];
  return [
    { kind: 'text', text: [stepsFor] },
    list(
      [
        [steps.copy],
        [steps.beside(script, keys)],
        [steps.open],
        [steps.type, { strong: command(keys) }],
        [steps.read],
      ],
      true,
    ),
  ];
}

function answerBlock(ctx: ViewContext): Block {
  const { answerCaption, answerHead, answers } = ctx.t.mirror;
  return {
    kind: 'plain-table',
    table: {
      caption: answerCaption,
      head: [answerHead.word, answerHead.meaning],
      rows: answers.map((cells) => ({ cells: cells.map((text) => [text]) })),
    },
  };
}

function olderBlock(ctx: ViewContext): Block {
  const { older, command, lastOption, dayOption } = ctx.t.mirror;
  const [name = '', ...rest] = command(fileName(KEYS_ADDRESS)).split(' copy');
  const withOption = (option: string) => ({ strong: `${name} ${option} copy${rest.join('')}` });
  return list([
    [older.note],
    [older.next, withOption(`${lastOption} 1770422400`)],
    [older.clock, withOption(`${dayOption} ${ctx.day}`)],
  ]);
}

function keysBlock(ctx: ViewContext): Block {
  const { keys } = ctx.site.mirror;
  const { key: words, noKeys } = ctx.t.mirror;
  if (keys.length === 0) return { kind: 'text', text: [{ strong: noKeys }] };
  return list(
    keys.map((key) => [
      { strong: fingerprintOf(key) },
      ` ${words(ctx.date(key.validAfter, 'long'), ctx.date(key.validBefore, 'long'))}`,
    ]),
  );
}

/** How to check a copy of the site, step by step; it says first that a copy cannot vouch for itself. */
export function mirrorPage(ctx: ViewContext): PageView {
  const words = ctx.t.mirror;
  const { keys } = ctx.site.mirror;
  const [script, keysFile] = [fileName(SCRIPT), fileName(KEYS_ADDRESS)];
  const before: readonly Rich[] = words.before(script, keysFile).map((text) => [text]);
  const sections: readonly Section[] = [
    {
      id: 'before',
      heading: words.beforeHeading,
      blocks: [list([...before, [words.addressLabel, ' ', { strong: placeOf(ctx.site.baseUrl) }]])],
    },
    { id: 'steps', heading: words.stepsHeading, blocks: stepsBlocks(ctx) },
    { id: 'answer', heading: words.answerHeading, blocks: [answerBlock(ctx)] },
    { id: 'older', heading: words.olderHeading, blocks: [olderBlock(ctx)] },
    { id: 'keys', heading: words.keysHeading, blocks: [keysBlock(ctx)] },
    { id: 'not', heading: words.notHeading, blocks: [list(words.not.map((text) => [text]))] },
    {
      id: 'files',
      heading: words.filesHeading,
      blocks: [
        list([
          [words.files.script, fileLink(ctx, SCRIPT)],
          [words.files.keys, fileLink(ctx, KEYS_ADDRESS)],
          [words.files.list, fileLink(ctx, MANIFEST)],
          [words.files.signature, { strong: `${fileName(MANIFEST)}.sig` }],
        ]),
      ],
    },
  ];
  const warning: Block = { kind: 'text', text: [{ strong: words.noKeys }] };
  return {
    frame: frameOf(ctx, {
      title: words.title,
      description: words.description(ctx.site.title),
      twin: true,
    }),
    heading: words.title,
    lead: [{ strong: words.lead }],
    top: [{ kind: 'text', text: [words.top] }, ...(keys.length === 0 ? [warning] : [])],
    sections,
  };
}
