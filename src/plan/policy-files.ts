import type { EditorConfig } from '../cms/config.ts';
import type { OtherFile, PageFile } from '../plan.ts';
import { carriedBy, carriesMore } from '../views/carried.ts';
import type { ViewContext } from '../views/context.ts';
import { DRIVER_CARDS } from '../views/driver-card.ts';
import { CARD_SUFFIX } from '../views/neutral-code.ts';
import { SECURITY_TXT, securityText } from '../views/security-txt.ts';

/** The addresses of all cards, ordinary and neutral ones. */
const CARD_PATTERNS = [DRIVER_CARDS, `/*/${CARD_SUFFIX}`];

/** What hosts and servers are told, and whom to tell about a weakness. */
export function policyFilesOf(
  base: ViewContext,
  pages: readonly PageFile[],
  editor: EditorConfig | undefined,
): readonly OtherFile[] {
  const richer = new Map(
    pages.flatMap((page) => {
      if (page.kind !== 'page') return [];
      const carried = carriedBy(page.view);
      const path = CARD_PATTERNS.find((one) => page.address.endsWith(one.slice(2))) ?? page.address;
      return carriesMore(carried) ? [[path, { path, carried }] as const] : [];
    }),
  );
  const { languages, hstsDays } = base.site;
  const text = securityText(base);
  return [
    {
      address: '/_headers',
      kind: 'headers',
      settings: { richer: [...richer.values()], languages, hstsDays, editor },
    },
    ...(text === undefined ? [] : [{ address: SECURITY_TXT, kind: 'plain', text } as const]),
  ];
}
