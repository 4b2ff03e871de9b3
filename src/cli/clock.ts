import { dayFromEpochSeconds } from '../domain/calendar-days.ts';

/** The clock is read here and nowhere else: "today" is an argument everywhere below. */

/** The UTC calendar day on which the command was started, `YYYY-MM-DD`. */
export function wallClockDay(): string {
  return dayFromEpochSeconds(Math.floor(Date.now() / 1000));
}

/** The instant at which the command asks, in whole seconds since 1970. */
export function wallClockSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** The day that a build is for, and the day on which it is made; both UTC. */
export interface BuildDays {
  readonly day: string;
  readonly wallClockDay: string;
}

/**
 * The days of a build. It is for the day of `SOURCE_DATE_EPOCH` (whole seconds since 1970, see
 * reproducible-builds.org/specs/source-date-epoch) where that is set, else for the wall clock's.
 *
 * @throws RangeError where the variable is set to anything but whole seconds from 1970 to 9999.
 */
export function buildDays(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BuildDays {
  const today = wallClockDay();
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return { day: today, wallClockDay: today };
  const seconds = Number(epoch);
  if (!/^\d{1,12}$/.test(epoch) || seconds > LAST_SECOND) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH must be whole seconds since 1970; found "${epoch}". Set it to a number such as 1770422400, or unset it.`,
    );
  }
  return { day: dayFromEpochSeconds(seconds), wallClockDay: today };
}

/** 9999-12-31T23:59:59Z: later days have no `YYYY-MM-DD`. */
const LAST_SECOND = 253_402_300_799;
