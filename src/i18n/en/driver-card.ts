/** English words of the card that is shown to a driver: they are for whoever shows it. */
export const driverCard = {
  link: 'Driver card',
  title: (name: string) => `Driver card: ${name}`,
  description: (name: string) =>
    `The names of ${name} as on the road signs, in large letters, with short sentences to show to a driver.`,
  lead: 'Show the large words. The small ones are for you. ',
  status: 'Is it open? Status and dates',
  side: (country: string) => `To show in ${country}`,
  meanings: {
    take: 'Please take me to this border crossing.',
    open: 'Is this border crossing open today?',
    foot: 'Can one cross here on foot?',
    town: 'Please take me to the nearest town.',
  },
  notReviewed: 'These sentences are translated, not yet reviewed by a person.',
  namesOnly: 'We have no sentences in the language of this side. Show the name.',
} as const;
