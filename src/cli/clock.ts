/** The clock is read here and nowhere else: "today" is an argument everywhere below. */

/** The UTC calendar day on which the command was started, `YYYY-MM-DD`. */
export function wallClockDay(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * The UTC day that a build is for: that of `SOURCE_DATE_EPOCH` (whole seconds since 1970, see
 * reproducible-builds.org/specs/source-date-epoch), else the wall clock's.
 *
 * @throws RangeError where the variable is set to anything but whole seconds between 1970 and 9999.
 */
export function buildDay(environment: Readonly<Record<string, string | undefined>>): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return wallClockDay();
  const seconds = Number(epoch);
  if (!/^\d{1,12}$/.test(epoch) || seconds > LAST_SECOND) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH must be whole seconds since 1970; found "${epoch}". Set it to a number such as 1770422400, or unset it.`,
    );
  }
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** 9999-12-31T23:59:59Z: later days have no `YYYY-MM-DD`. */
const LAST_SECOND = 253_402_300_799;
