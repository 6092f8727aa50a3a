import { momentAt } from '../../../partnership/domain/calendar.ts';
import type { MomentProblem } from '../../../partnership/domain/refusal.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const LONGEST_QUOTED_TIME = 40;

/**
 * When a meeting starts: a local day and time, as a form's inputs send them.
 * @param day ISO, or empty @param time `HH:mm`, or empty
 * @returns `startsAt` UTC, ISO 8601 with milliseconds
 */
export function meetingStart(
  day: string,
  time: string,
): { readonly startsAt: string } | { readonly refusal: MomentProblem } {
  if (day === '') return { refusal: { code: 'date-missing' } };
  const typed = day.slice(0, LONGEST_QUOTED_TIME);
  if (!DAY.test(day) || momentAt(day, '12:00') === undefined) {
    return { refusal: { code: 'date-does-not-exist', typed } };
  }
  if (time === '') return { refusal: { code: 'time-missing' } };
  if (!TIME.test(time)) {
    return { refusal: { code: 'time-does-not-exist', typed: time.slice(0, LONGEST_QUOTED_TIME) } };
  }
  const startsAt = momentAt(day, time);
  return startsAt === undefined ? { refusal: { code: 'time-skipped', day, time } } : { startsAt };
}
