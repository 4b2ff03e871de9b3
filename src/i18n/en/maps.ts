/** English words of the maps. Each title names its day: a picture of it may travel alone. */
export const maps = {
  picture: (country: string) =>
    `Map of ${country} and its land crossings; the list below it says the same.`,
  openOn: (date: string) => `Open on ${date}`,
  waysOut: 'Named as a way out',
  notAfter: (title: string, date: string) => `${title}; not after ${date}`,
  noneConfirmed: (date: string) => `No crossing is confirmed on ${date}`,
  filled: (title: string) => `Filled dot: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`,
  otherDots: 'Ring: any other crossing.',
  allRings: 'Ring: a crossing, not confirmed.',
  thickLine: 'Thick line: do not use.',
  doNotUse: (names: string) => `Not drawn, do not use: ${names}.`,
  notDrawn: (names: string) => `Not drawn, position not known: ${names}.`,
  precedence: (km: string) =>
    `The table takes precedence. Positions are known to within ${km} km; borders are drawn roughly.`,
  upTo: (least: string, most: string) => `${least} to ${most}`,
  closeUp: (crossing: string) => `Map of the surroundings of ${crossing}.`,
  aboutHere: 'about here',
  bar: '20 km',
  roughBorder: 'The border is drawn roughly.',
} as const;
