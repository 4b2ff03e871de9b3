/** Says a calendar day (`YYYY-MM-DD`) in words: "5 February 2026". */
export function daySayer(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
