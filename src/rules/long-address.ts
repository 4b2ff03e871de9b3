import type { Finding, Place, Rule } from './rule.ts';

/**
 * How long the address of a site may be, without `https://`: behind it comes `/x/gub`, and before it, in the letters of
 * Persian, a message of 70 characters has to lead to its page.
 */
export const LONGEST_ADDRESS = 48;

/** What is wrong with the length of an address under which a site is published. */
export function longAddressOf(baseUrl: string, at: Place): Finding | undefined {
  const address = baseUrl.replace(/^https?:\/\//, '').replace(/\/$/, '');
  if (address.length <= LONGEST_ADDRESS) return undefined;
  return {
    at,
    message: 'No short message has room for this address.',
    found: `${address} (${address.length} characters)`,
    allowed: `at most ${LONGEST_ADDRESS} characters behind https://`,
    remedy: 'Publish under a shorter name, and let the long one lead there.',
  };
}

/** Every short message ends with an address that somebody may have to type. */
export const longAddress: Rule = {
  code: 'OV117',
  severity: 'error',
  title: 'An address too long for a short message',
  *check({ read, records, at }) {
    if (records.site === undefined) return;
    const finding = longAddressOf(records.site.baseUrl, at(`${read.label}/site.yaml`, ['baseUrl']));
    if (finding !== undefined) yield finding;
  },
};
