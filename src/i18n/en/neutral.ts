/** English words of the neutral view: no country, nationality, issuer or purpose in any of them. */
export const neutral = {
  empty: 'Empty page',
  notOfficial: 'This is not an official page.',
} as const;
