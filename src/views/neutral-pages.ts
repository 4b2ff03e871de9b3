import { typeset } from '../i18n/typeset.ts';
import { targetsFrom } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { neutralAddresses } from './neutral-code.ts';
import { neutralPage } from './neutral-page.ts';
import { neutralWords, type Words } from './neutral-words.ts';
import type { PageView } from './page.ts';
import { fitBefore } from './sms-fit.ts';

/** A neutral view with its address, and with its message where its page has one. */
export interface NeutralFile {
  readonly address: string;
  readonly view: PageView;
  readonly message: string | undefined;
}

/** The message of a neutral view: the place, what is said of it, and the code. */
function messageOf(ctx: ViewContext, code: string, { place, wordings }: Words): string | undefined {
  if (wordings === undefined) return undefined;
  const alone = wordings.map((words) => ctx.capital(words));
  const placed = wordings.map((words) => `${place}: ${words}`);
  const [texts, lasts] = [place === undefined ? alone : placed, alone].map((some) =>
    some.map((text) => typeset(text, ctx.lang)),
  );
  return fitBefore(ctx, code, texts ?? [], lasts);
}

/** The neutral views of the pages of one language, made of the very views of these pages. */
export function neutralFiles(
  base: ViewContext,
  pages: readonly { readonly address: string; readonly view: PageView }[],
): readonly NeutralFile[] {
  const addresses = neutralAddresses(base.content);
  const words = neutralWords(base);
  return pages.flatMap(({ address: from, view }): readonly NeutralFile[] => {
    const address = addresses.get(from);
    const said = words.get(from);
    if (address === undefined || said === undefined) return [];
    const path = address.slice(address.indexOf('/n/'));
    const ctx = base.at(path);
    const code = path.slice('/n/'.length, -1);
    const message = messageOf(ctx, code, said);
    const targetOf = targetsFrom(from);
    const to = (href: string) => {
      const target = targetOf(href);
      const neutral = target && addresses.get(target.address);
      // A link to the original stays one: the context would lead to the language of the page.
      return neutral === undefined ? undefined : `${ctx.root}${neutral.slice(1)}`;
    };
    return [{ address, message, view: neutralPage(ctx, view, { ...said, code, message }, to) }];
  });
}
