import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { fingerprintOf, KEYS_ADDRESS } from './mirror-keys.ts';
import type { Block, PageView, Section } from './page.ts';
import type { Piece, Rich } from './parts.ts';

const MANIFEST = '/mirror/manifest.json';

/** The script of each kind of machine, and what starts it; what follows is the same on all. */
const SCRIPTS = {
  shell: { address: '/mirror/verify.sh', start: 'sh' },
  windows: {
    address: '/mirror/verify.ps1',
    start: 'powershell -ExecutionPolicy Bypass -File',
  },
} as const;
type Machine = keyof typeof SCRIPTS;

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

function stepsBlocks(ctx: ViewContext, machine: Machine): readonly Block[] {
  const { steps, stepsFor } = ctx.t.mirror;
  const { address, start } = SCRIPTS[machine];
  const [script, keys] = [fileName(address), fileName(KEYS_ADDRESS)];
  return [
    { kind: 'text', text: [stepsFor[machine]] },
    list(
      [
        [steps.copy],
        [steps.beside(script, keys)],
        [steps.open[machine]],
        [steps.type, { strong: `${start} ${script} --keys ${keys} copy` }],
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
  const { older } = ctx.t.mirror;
  return list([
    [older.note],
    [older.next, { strong: '--last 1770422400' }],
    [older.clock, { strong: `--day ${ctx.day}` }],
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

/** How minisign checks the list, for those who can do no better; nothing where the publisher has no key of it. */
function minisignSections(ctx: ViewContext): readonly Section[] {
  const { minisign: words, minisignHeading } = ctx.t.mirror;
  const { minisignKeys } = ctx.site.mirror;
  if (minisignKeys.length === 0) return [];
  const commands = minisignKeys.map(
    (key): Rich => [words.what, { strong: `minisign -V -m copy${MANIFEST} -P ${key}` }],
  );
  const digests: Rich = [
    words.files,
    { strong: 'sha256sum copy/index.html' },
    words.or,
    { strong: 'Get-FileHash copy/index.html' },
  ];
  return [
    {
      id: 'minisign',
      heading: minisignHeading,
      blocks: [list([...commands, [words.read], digests])],
    },
  ];
}

/** How to check a copy of the site, step by step; it says first that a copy cannot vouch for itself. */
export function mirrorPage(ctx: ViewContext): PageView {
  const words = ctx.t.mirror;
  const { keys } = ctx.site.mirror;
  const { shell, windows } = SCRIPTS;
  const before: readonly Rich[] = words
    .before(fileName(shell.address), fileName(windows.address), fileName(KEYS_ADDRESS))
    .map((text) => [text]);
  const sections: readonly Section[] = [
    {
      id: 'before',
      heading: words.beforeHeading,
      blocks: [list([...before, [words.addressLabel, ' ', { strong: placeOf(ctx.site.baseUrl) }]])],
    },
    {
      id: 'steps',
      heading: words.stepsHeading,
      blocks: [...stepsBlocks(ctx, 'shell'), ...stepsBlocks(ctx, 'windows')],
    },
    { id: 'answer', heading: words.answerHeading, blocks: [answerBlock(ctx)] },
    { id: 'older', heading: words.olderHeading, blocks: [olderBlock(ctx)] },
    { id: 'keys', heading: words.keysHeading, blocks: [keysBlock(ctx)] },
    ...minisignSections(ctx),
    { id: 'not', heading: words.notHeading, blocks: [list(words.not.map((text) => [text]))] },
    {
      id: 'files',
      heading: words.filesHeading,
      blocks: [
        list([
          [words.files.shell, fileLink(ctx, shell.address)],
          [words.files.windows, fileLink(ctx, windows.address)],
          [words.files.keys, fileLink(ctx, KEYS_ADDRESS)],
          [words.files.list, fileLink(ctx, MANIFEST)],
          [words.files.signature, { strong: `${fileName(MANIFEST)}.sig` }],
          ...(ctx.site.mirror.minisignKeys.length > 0
            ? [[words.files.minisignature, { strong: `${fileName(MANIFEST)}.minisig` }]]
            : []),
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
