/** The address of the whole guide of a country in one file. */
export function guideAddress(country: string): string {
  return `/save/${country}.html`;
}
