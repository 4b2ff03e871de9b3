import type { BriefWords } from './brief.ts';
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
import { driverCard } from './en/driver-card.ts';
import { feeds } from './en/feeds.ts';
import { find } from './en/find.ts';
import { home } from './en/home.ts';
import { levels } from './en/levels.ts';
import { maps } from './en/maps.ts';
import { mirror } from './en/mirror.ts';
import { neutral } from './en/neutral.ts';
import { publisher } from './en/publisher.ts';
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
import { terms } from './en/terms.ts';
import { text } from './en/text.ts';
import { translations } from './en/translations.ts';
import { cap as faCap } from './fa/cap.ts';
import { fa } from './fa/messages.ts';

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
  driverCard,
  find,
  home,
  levels,
  maps,
  mirror,
  publisher,
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
  terms,
  text,
  translations,
};

/** The same words in any language: what is one text in English is some text. */
type Worded<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : Words extends readonly (infer Each)[]
      ? readonly Worded<Each>[]
      : { readonly [Key in keyof Words]: Worded<Words[Key]> };

/** Every sentence of the site in one language. A language that lacks one does not compile. */
export type Messages = Worded<typeof en> & {
  /** Given where the letters of the language are not in the GSM alphabet. */
  readonly brief?: BriefWords;
};

/**
 * What is for machines and for those who program them is in English only, and links to it say so; a message for alerting
 * systems has a block in each language under one head in English. A short message in the
 * GSM alphabet can only be in English too; a language in another script has `brief`.
 */
const LANGUAGES: Readonly<Record<string, Messages>> = {
  en,
  fa: {
    ...fa,
    sms,
    data: { ...data, link: 'گذرگاه‌ها و هشدارها به صورت داده (به انگلیسی)' },
    cap: { ...cap, ...faCap },
  },
};

/** Those of some languages in which there is an interface; a translation into another is kept, and has no pages. */
export function writtenLanguages(languages: readonly string[]): readonly string[] {
  return languages.filter((lang) => LANGUAGES[lang] !== undefined);
}

/** The messages of a language. Throws where the site has none in it. */
export function messagesOf(lang: string): Messages {
  const messages = LANGUAGES[lang];
  if (!messages) throw new Error(`There are no messages in "${lang}"; add them to src/i18n/.`);
  return messages;
}
