/** English words about translations: what a page in another language says of them is in that language. */
export const translations = {
  /** The language, called by itself. */
  name: 'English',
  notReviewed: 'Translation not yet reviewed by a person; the English text governs',
  reviewed: (by: string, date: string) =>
    `Translation reviewed by ${by} on ${date}; the English text governs.`,
  behind: (of: string, changed: string) =>
    `This translation is of the text of ${of}. The English text changed on ${changed}: read that one.`,
  heading: 'Prose',
  original: 'The English text',
  missing: 'The prose of this page is in English only:',
} as const;
