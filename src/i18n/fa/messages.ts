import type { Messages } from '../messages.ts';
import { about } from './about.ts';
import { actions } from './actions.ts';
import { alerts } from './alerts.ts';
import { brief } from './brief.ts';
import { calculator } from './calculator.ts';
import { calendar } from './calendar.ts';
import { cards } from './cards.ts';
import { changes } from './changes.ts';
import { country } from './country.ts';
import { crossing } from './crossing.ts';
import { driverCard } from './driver-card.ts';
import { feeds } from './feeds.ts';
import { find } from './find.ts';
import { home } from './home.ts';
import { levels } from './levels.ts';
import { maps } from './maps.ts';
import { mirror } from './mirror.ts';
import { neutral } from './neutral.ts';
import { publisher } from './publisher.ts';
import { reports } from './reports.ts';
import { safety } from './safety.ts';
import { saved } from './saved.ts';
import { sending } from './sending.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { statuses } from './statuses.ts';
import { stayPage } from './stay-page.ts';
import { stays } from './stays.ts';
import { terms } from './terms.ts';
import { text } from './text.ts';
import { translations } from './translations.ts';

/** Every sentence of the site in Persian. */
export const fa: Omit<Messages, 'sms' | 'data' | 'cap'> = {
  about,
  actions,
  alerts,
  brief,
  calculator,
  calendar,
  cards,
  changes,
  country,
  crossing,
  driverCard,
  feeds,
  find,
  mirror,
  neutral,
  safety,
  saved,
  home,
  levels,
  maps,
  publisher,
  reports,
  sending,
  share,
  site,
  sources,
  statuses,
  stayPage,
  stays,
  terms,
  text,
  translations,
};
