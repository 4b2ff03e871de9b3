import { actions } from './en/actions.ts';
import { country } from './en/country.ts';
import { crossing } from './en/crossing.ts';
import { home } from './en/home.ts';
import { reports } from './en/reports.ts';
import { site } from './en/site.ts';
import { statuses } from './en/statuses.ts';
import { stays } from './en/stays.ts';

/** Every sentence of the site in English, the language of the originals. */
const en = { actions, country, crossing, home, reports, site, statuses, stays };

export type Messages = typeof en;

const LANGUAGES: Readonly<Record<string, Messages>> = { en };

/** The messages of a language. Throws where the site has none in it. */
export function messagesOf(lang: string): Messages {
  const messages = LANGUAGES[lang];
  if (!messages) throw new Error(`There are no messages in "${lang}"; add them to src/i18n/.`);
  return messages;
}
