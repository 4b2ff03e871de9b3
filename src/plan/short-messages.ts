import type { OtherFile } from '../plan.ts';
import { addressIn } from '../views/addresses.ts';
import type { ViewContext } from '../views/context.ts';
import { smsOf } from '../views/sms.ts';
import { smsOfAlert } from '../views/sms-alert.ts';
import { smsOfBorder } from '../views/sms-border.ts';
import { smsAddress } from '../views/twin.ts';

/** The short messages about crossings, borders and alerts. A file holds the message and not even a line end. */
export function messagesOf(base: ViewContext): readonly OtherFile[] {
  const { crossings, borders } = base.content;
  const plain = (address: string, text: string): OtherFile => ({
    address: smsAddress(addressIn(base.site, base.lang, address)),
    kind: 'plain',
    text,
  });
  return [
    ...[...crossings.values()].map((one) => plain(`/crossings/${one.slug}/`, smsOf(base, one))),
    ...[...borders.values()].map((one) => plain(`/borders/${one.slug}/`, smsOfBorder(base, one))),
    ...base.alerts().map((one) => plain(`/alerts/${one.alert.slug}/`, smsOfAlert(base, one))),
  ];
}
