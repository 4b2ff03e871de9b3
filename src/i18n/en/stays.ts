/** English words for visas and stays. */
export const stays = {
  visa: {
    exempt: 'no visa',
    'on-arrival': 'visa on arrival',
    'e-visa': 'e-visa before travel',
    required: 'visa before travel',
    'travel-authorisation': 'travel authorisation before travel',
  },
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  window: {
    visit: 'per visit',
    year: 'per year',
    rolling: (days: number) => `in any ${days}`,
  },
  notConfirmed: 'not confirmed since',
  notKnown: 'Length of stay: not known',
  nothingRecorded: 'Not known: no rule for this passport is in our records.',
  lastDay: (entry: string, last: string) => `Enter on ${entry}: leave by ${last}.`,
} as const;
