import type { Messages } from '../messages.ts';

/** Persian words of the neutral view: no country, nationality, issuer or purpose in any of them. */
export const neutral: Messages['neutral'] = {
  empty: 'صفحهٔ خالی',
  notOfficial: 'این صفحهٔ رسمی نیست.',
};
