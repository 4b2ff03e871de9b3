import type { Action } from '../../vocabularies/actions.ts';
import type { Messages } from '../messages.ts';

type Wording = Parameters<Messages['actions']['imperative']>[1];

/** The condition stands first, so that nobody reads the instruction without it. */
const conditioned = ({ condition }: Wording, words: string): string =>
  [condition, words].filter((part) => part !== undefined).join('، ');

const way = ({ by }: Wording): string => (by === undefined ? '' : `از راه ${by} `);

/** What to do, said to the reader. */
function imperative(action: Action, wording: Wording): string {
  const { country } = wording;
  switch (action) {
    case 'leave-now':
      return `${conditioned(wording, `همین حالا ${way(wording)}از ${country} خارج شوید`)}.`;
    case 'shelter':
      return `${conditioned(wording, 'همان جا که هستید پناه بگیرید')}.`;
    case 'prepare':
      return `${conditioned(wording, `برای خروج ${way(wording)}از ${country} آماده شوید`)}.`;
    case 'avoid-travel':
      return `${conditioned(wording, `به ${country} سفر نکنید`)}.`;
    case 'monitor':
      return `${conditioned(wording, 'خبرها را دنبال کنید')}.`;
    case 'all-clear':
      return `${conditioned(wording, `خطر در ${country} گذشته است`)}.`;
    default:
      return action satisfies never;
  }
}

/** What an issuer tells its citizens, said about it. */
function reported(action: Action, issuer: string, wording: Wording, standing: boolean): string {
  const { country } = wording;
  const now = standing ? '' : 'همین حالا ';
  const says = `${issuer} به شهروندانش می‌گوید`;
  switch (action) {
    case 'leave-now':
      return `${says} ${conditioned(wording, `${now}${way(wording)}از ${country} خارج شوند`)}.`;
    case 'shelter':
      return `${says} ${conditioned(wording, 'همان جا که هستند پناه بگیرند')}.`;
    case 'prepare':
      return `${says} ${conditioned(wording, `برای خروج ${way(wording)}از ${country} آماده شوند`)}.`;
    case 'avoid-travel':
      return `${says} ${conditioned(wording, `به ${country} سفر نکنند`)}.`;
    case 'monitor':
      return `${says} ${conditioned(wording, 'خبرها را دنبال کنند')}.`;
    case 'all-clear':
      return `${issuer} می‌گوید ${conditioned(wording, `خطر در ${country} گذشته است`)}.`;
    default:
      return action satisfies never;
  }
}

/** What was told on a past day, short enough for a list. */
function short(action: Action, wording: Wording): string {
  const verbs: Record<Action, string> = {
    'leave-now': `همین حالا ${way(wording)}خارج شوید`,
    shelter: 'همان جا که هستید پناه بگیرید',
    prepare: `برای خروج ${way(wording)}آماده شوید`,
    'avoid-travel': 'سفر نکنید',
    monitor: 'خبرها را دنبال کنید',
    'all-clear': 'خطر گذشته است',
  };
  return conditioned(wording, verbs[action]);
}

/** Persian words for instructions and alerts. */
export const actions: Messages['actions'] = {
  imperative,
  reported,
  short,
  or: '؛ یا ',
  by: { land: 'زمینی', air: 'هوایی', sea: 'دریایی' },
  toCountries: (names) => `به ${names}.`,
  lookAgain: (date) => `پس از ${date} به دنبال هشدار تازه‌تر باشید.`,
  until: (date) => `تا ${date} برقرار است.`,
  differ: 'این دو با هم فرق دارند.',
  ranOut: 'زمان این هشدار گذشته است. از آن پس تأیید نشده است.',
  lastInstructions: (issuer) => `آخرین دستورهای ${issuer}، از آن پس تأیید نشده`,
  lastInstruction: (issuer) => `آخرین دستور ${issuer}، از آن پس تأیید نشده`,
  advisorySeen: (name, date) => `${name}، آخرین بار دیده‌شده در ${date}`,
  lastAlert: (date) => `آخرین هشدار: ${date}.`,
  laterAlert: 'هشداری دیرتر',
  alertOf: (name, date) => `${name}، ${date}`,
  notInRecords: (issuer) => `اینکه ${issuer} به شهروندان خود چه می‌گوید در داده‌های ما نیست.`,
  noInstruction: (country) => `هیچ دستوری برای ${country} در داده‌های ما نیست.`,
  noCrossingConfirmed: (today, date) =>
    today ? 'امروز هیچ گذرگاهی تأیید نشده است.' : `در ${date} هیچ گذرگاهی تأیید نشده است.`,
  lastWord: (issuer, date, who) =>
    `آخرین گفته دربارهٔ راه خروج: ${[issuer, date, who].filter((part) => part !== '').join('، ')}.`,
  openCrossings: (date) => `باز در ${date}`,
  waysOut: 'نام‌برده به عنوان راه خروج',
  doNotUse: 'استفاده نکنید:',
  borderWith: (country) => `مرز ${country}`,
  cannotLeave: 'نمی‌توانم خارج شوم',
  whomToAsk: 'از چه کسی بپرسم',
  allCrossings: 'همهٔ گذرگاه‌ها',
  otherCountries: 'کشورهای دیگر',
  replacedOn: (date) => `در ${date} هشدار تازه‌تری از همان صادرکننده جایش را گرفت.`,
  replacedByIssuer: (date) => `به گفتهٔ صادرکننده در ${date} جایگزین شد.`,
  replacedNotSaid: 'صادرکننده‌اش نمی‌گوید که جای هشدار پیشین را می‌گیرد.',
  state: {
    'in-force': 'برقرار',
    lapsed: 'زمانش گذشته، از آن پس تأیید نشده',
    replaced: 'جایگزین‌شده',
    cancelled: 'لغوشده',
  },
};
