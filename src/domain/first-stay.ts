import type { Day } from '../records/scalars.ts';
import { lastLawfulDay, type StayAllowance, type StayAnswer } from './stay-days.ts';

/** Pages ask the same of many crossings and in each language, and each answer is counted day by day. */
const answers = new Map<string, StayAnswer>();

/**
 * How long somebody who enters on a day may stay who was never there before.
 *
 * @throws RangeError where the allowance is less than one day.
 */
export function lastDayOfFirstStay(entry: Day, allowance: StayAllowance): StayAnswer {
  const { days, window } = allowance;
  const key = `${entry} ${days} ${typeof window === 'object' ? window.days : window}`;
  const answer = answers.get(key) ?? lastLawfulDay(entry, [], allowance);
  answers.set(key, answer);
  return answer;
}
