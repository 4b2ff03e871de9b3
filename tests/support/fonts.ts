import { fontconfigFile as fontconfigFileOf } from '../../src/integrations/fonts.ts';
import { root } from './sites.ts';

/** The path of a fontconfig file that knows the fonts of the site and no others. */
export function fontconfigFile(): Promise<string> {
  return fontconfigFileOf(root);
}
