import type { CrossingEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import { guideAddress } from './guide-address.ts';
import type { Block } from './page.ts';
import type { LabelledLine } from './parts.ts';
import type { CorrectionLevel, QrView } from './qr.ts';
import { smsOf } from './sms.ts';
import { smsAddress, twinAddress } from './twin.ts';

/** An address as it is read aloud: without what every browser puts before it and without the last stroke. */
function spoken(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function qrOf(ctx: ViewContext, to: string, level: CorrectionLevel): QrView {
  const address = ctx.absolute(to);
  return { label: ctx.t.sending.qr(spoken(address)), address, level };
}

/** Short address, short text and plain text of a crossing, and the code that leads to it. */
export function shareBlocks(ctx: ViewContext, crossing: CrossingEntry): readonly Block[] {
  const { sending } = ctx.t;
  const short = `/x/${crossing.code}/`;
  const page = `/crossings/${crossing.slug}/`;
  const link = (address: string) => [
    { href: ctx.link(address), text: spoken(ctx.absolute(address)) },
  ];
  return [
    // A short address leads to the page in the original language.
    { kind: 'qr', qr: qrOf(ctx, ctx.original ? ctx.address : short, 'M') },
    { kind: 'extra', extra: { name: 'share', words: ctx.t.share } },
    {
      kind: 'lines',
      lines: [
        {
          label: sending.shortAddress,
          text: [{ strong: spoken(ctx.absolute(short)) }],
        },
        {
          label: sending.message,
          text: [smsOf(ctx, crossing), ' ', ...link(smsAddress(page))],
        },
        { label: sending.plainText, text: link(twinAddress(page)) },
        ...guideLines(ctx, crossing),
      ],
    },
  ];
}

/** The whole guide of the country that is left, in one file. */
function guideLines(ctx: ViewContext, crossing: CrossingEntry): readonly LabelledLine[] {
  const slug = ctx.countrySlug(ctx.status(crossing.slug).from);
  if (slug === undefined) return [];
  const address = guideAddress(ctx, slug);
  return [
    {
      label: ctx.t.sending.guide,
      text: [{ href: ctx.link(address), text: spoken(ctx.absolute(address)) }],
    },
  ];
}

/** On paper only: the code and the address of a page, so that who holds the sheet finds what is known since. */
export function paperCode(ctx: ViewContext, address: string): Block {
  const caption = spoken(ctx.absolute(address));
  return { kind: 'qr', qr: { ...qrOf(ctx, address, 'L'), caption, paperOnly: true } };
}
