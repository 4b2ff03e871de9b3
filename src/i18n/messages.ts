import { about } from './en/about.ts';
import { actions } from './en/actions.ts';
import { alerts } from './en/alerts.ts';
import { calculator } from './en/calculator.ts';
import { calendar } from './en/calendar.ts';
import { cap } from './en/cap.ts';
import { cards } from './en/cards.ts';
import { changes } from './en/changes.ts';
import { country } from './en/country.ts';
import { crossing } from './en/crossing.ts';
import { data } from './en/data.ts';
import { feeds } from './en/feeds.ts';
import { find } from './en/find.ts';
import { home } from './en/home.ts';
import { levels } from './en/levels.ts';
import { maps } from './en/maps.ts';
import { mirror } from './en/mirror.ts';
import { neutral } from './en/neutral.ts';
import { reports } from './en/reports.ts';
import { safety } from './en/safety.ts';
import { saved } from './en/saved.ts';
import { sending } from './en/sending.ts';
import { share } from './en/share.ts';
import { site } from './en/site.ts';
import { sms } from './en/sms.ts';
import { sources } from './en/sources.ts';
import { statuses } from './en/statuses.ts';
import { stayPage } from './en/stay-page.ts';
import { stays } from './en/stays.ts';
import { text } from './en/text.ts';

/** Every sentence of the site in English, the language of the originals. */
const en = {
  about,
  actions,
  alerts,
  calculator,
  calendar,
  cap,
  cards,
  changes,
  country,
  crossing,
  feeds,
  data,
  find,
  home,
  levels,
  maps,
  mirror,
  reports,
  saved,
  neutral,
  safety,
  sending,
  share,
  site,
  sms,
  sources,
  statuses,
  stayPage,
  stays,
  text,
};

export type Messages = typeof en;

const LANGUAGES: Readonly<Record<string, Messages>> = { en };

/** The messages of a language. Throws where the site has none in it. */
export function messagesOf(lang: string): Messages {
  const messages = LANGUAGES[lang];
  if (!messages) throw new Error(`There are no messages in "${lang}"; add them to src/i18n/.`);
  return messages;
}
