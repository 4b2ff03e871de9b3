import type { Edition } from '../edition.ts';
import { type Problem, problemOf } from '../reading/problem.ts';
import { READING_RULES } from '../reading/reading-rules.ts';
import { BaseUrlSchema } from '../records/scalars.ts';
import { longAddress, longAddressOf } from '../rules/long-address.ts';

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
 */
export function publicationOf(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Publication {
  const preview = environment['OVERLAND_PREVIEW'] === '1';
  const admin = environment['OVERLAND_ADMIN'] === '1';
  const baseUrl = environment['OVERLAND_BASE_URL'];
  if (baseUrl === undefined || baseUrl === '') return { preview, admin };
  return { baseUrl, preview, admin };
}

const VARIABLE = 'OVERLAND_BASE_URL';

/** What is wrong with where a site is published, other than `site.yaml` says. */
export function publicationProblems({ baseUrl }: Publication): readonly Problem[] {
  if (baseUrl === undefined) return [];
  const at = { file: VARIABLE, line: 1, column: 1 };
  const { error } = BaseUrlSchema.safeParse(baseUrl);
  if (error !== undefined) {
    const [issue] = error.issues;
    const message = `The address ${issue?.message ?? 'is none'}.`;
    const remedy = `Mend ${VARIABLE}, or leave it out.`;
    return [problemOf(READING_RULES.value, { at, message, found: baseUrl, remedy })];
  }
  const long = longAddressOf(baseUrl, at);
  return long === undefined ? [] : [problemOf(longAddress, long)];
}

/** The edition as it is published there. */
export function publishedAs(edition: Edition, { baseUrl, preview, admin }: Publication): Edition {
  const { content } = edition;
  const site = { ...content.site, ...(baseUrl === undefined ? {} : { baseUrl }) };
  return { ...edition, content: { ...content, site }, preview, admin };
}
