import { stayCountries } from '../stay-countries.ts';
import { asked, type Speakers } from './say.ts';
import { stayData } from './stay-data.ts';

/** What the page of stays shows: for each passport the countries that it tells of, and those behind a border not to use. */
export function entryData(speakers: Speakers) {
  return speakers[0].site.travellers.map((passport) => {
    const mine = asked(speakers, (ctx) => ctx.forPassport(passport));
    const { told, behindDoNotUse } = stayCountries(mine[0]);
    return {
      passport,
      stays: told.flatMap((code) => {
        const stay = mine[0].stay(code, passport);
        return stay ? [stayData(mine, stay)] : [];
      }),
      behindDoNotUse: [...behindDoNotUse],
    };
  });
}
