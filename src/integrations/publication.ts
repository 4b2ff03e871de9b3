import type { Edition } from '../edition.ts';
import { UrlSchema } from '../records/scalars.ts';

/** How an edition is published when it is not as `site.yaml` says. */
export interface Publication {
  readonly baseUrl?: string;
  /** Shown to editors, not published. */
  readonly preview: boolean;
  /** Whether the site has its editor, `/admin/`. */
  readonly admin: boolean;
}

/**
 * What the environment says: `OVERLAND_BASE_URL` is where the site is published, with `OVERLAND_PREVIEW=1` it is a
 * preview, and with `OVERLAND_ADMIN=1` it has its editor.
 *
 * @throws where the address is none.
 */
export function publicationOf(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Publication {
  const preview = environment['OVERLAND_PREVIEW'] === '1';
  const admin = environment['OVERLAND_ADMIN'] === '1';
  const baseUrl = environment['OVERLAND_BASE_URL'];
  if (baseUrl === undefined || baseUrl === '') return { preview, admin };
  if (!UrlSchema.safeParse(baseUrl).success) {
    throw new RangeError(
      `OVERLAND_BASE_URL must be an address that begins with https:// or http://; found "${baseUrl}".`,
    );
  }
  return { baseUrl, preview, admin };
}

/** The edition as it is published there. */
export function publishedAs(edition: Edition, { baseUrl, preview, admin }: Publication): Edition {
  const { content } = edition;
  const site = { ...content.site, ...(baseUrl === undefined ? {} : { baseUrl }) };
  return { ...edition, content: { ...content, site }, preview, admin };
}
