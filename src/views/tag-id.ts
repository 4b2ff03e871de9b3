import { createHash } from 'node:crypto';
import type { Site } from '../records/site.ts';

/** An id of ours that no move of the site changes: a `tag:` URI (RFC 4151) in the name of whoever minted it. */
export function tagId({ identity }: Site, specific: string): string {
  return `tag:${identity.domain},${identity.since}:${specific}`;
}

/** Eight characters that change when any of the values does. */
export function digestOf(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 8);
}
