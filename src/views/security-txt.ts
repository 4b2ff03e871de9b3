import { addDays } from '../domain/calendar-days.ts';
import type { ViewContext } from './context.ts';

/** Less than a year, as RFC 9116 (§2.5.5) advises: a file that nobody renews stops speaking for the publisher. */
const VALID_DAYS = 180;

export const SECURITY_TXT = '/.well-known/security.txt';

/** Whom to tell about a weakness of the site (RFC 9116); undefined where the site names nobody. */
export function securityText(ctx: ViewContext): string | undefined {
  const { security, languages } = ctx.site;
  if (!security) return undefined;
  const fields = [
    ...security.contacts.map((contact) => ['Contact', contact]),
    ['Expires', `${addDays(ctx.day, VALID_DAYS)}T00:00:00Z`],
    ['Preferred-Languages', languages.join(', ')],
    ['Canonical', ctx.absolute(SECURITY_TXT)],
    ...(security.policy === undefined ? [] : [['Policy', security.policy]]),
  ];
  return `${fields.map((field) => field.join(': ')).join('\n')}\n`;
}
