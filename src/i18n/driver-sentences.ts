/** What a traveller may want to say to a driver; it names no country, no nationality and no status. */
export const DRIVER_SENTENCES = ['take', 'open', 'foot', 'town'] as const;
export type DriverSentence = (typeof DRIVER_SENTENCES)[number];

/**
 * The sentences on cards that are shown to a driver, by the language of those who live there. They are translations that
 * no person has reviewed; a card says so. A language in which we are not sure of every word has none: its gates show
 * their names alone.
 */
const SPOKEN: Readonly<Record<string, Readonly<Record<DriverSentence, string>>>> = {
  az: {
    take: 'Xahiş edirəm, məni bu sərhəd keçid məntəqəsinə aparın.',
    open: 'Bu sərhəd keçid məntəqəsi bu gün açıqdırmı?',
    foot: 'Bu məntəqədən piyada keçmək olarmı?',
    town: 'Xahiş edirəm, məni ən yaxın şəhərə aparın.',
  },
  fa: {
    take: 'لطفاً مرا به این گذرگاه مرزی ببرید.',
    open: 'آیا این گذرگاه مرزی امروز باز است؟',
    foot: 'آیا می‌شود از این گذرگاه پیاده گذشت؟',
    town: 'لطفاً مرا به نزدیک‌ترین شهر ببرید.',
  },
  hy: {
    take: 'Խնդրում եմ, ինձ տարեք այս սահմանային անցակետ։',
    open: 'Այս սահմանային անցակետն այսօր բա՞ց է։',
    foot: 'Կարելի՞ է այս անցակետով ոտքով անցնել։',
    town: 'Խնդրում եմ, ինձ տարեք ամենամոտ քաղաքը։',
  },
  tr: {
    take: 'Lütfen beni bu sınır kapısına götürün.',
    open: 'Bu sınır kapısı bugün açık mı?',
    foot: 'Bu kapıdan yürüyerek geçilebilir mi?',
    town: 'Lütfen beni en yakın şehre götürün.',
  },
};

/** The sentences in the language of a place; undefined where there are none. */
export function driverSentencesIn(
  lang: string,
): Readonly<Record<DriverSentence, string>> | undefined {
  return SPOKEN[lang];
}
