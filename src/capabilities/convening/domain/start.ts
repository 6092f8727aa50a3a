import { momentAt } from '../../../partnership/domain/calendar.ts';
import type { MomentProblem } from '../../../partnership/domain/refusal.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const LONGEST_QUOTED_TIME = 40;

/** A local day, ISO, and times of it, `HH:mm`, as a form's inputs send them: each empty when left out. */
interface Typed {
  readonly day: string;
  readonly time: string;
  readonly ends?: string;
}

/**
 * When a meeting starts, and when it ends if that is said: later the same day.
 * @returns UTC, ISO 8601 with milliseconds
 */
export function meetingTimes({
  day,
  time,
  ends = '',
}: Typed): { readonly startsAt: string; readonly endsAt?: string } | { readonly refusal: MomentProblem } {
  const start = momentIn(day, time);
  if ('refusal' in start || ends === '') return 'refusal' in start ? start : { startsAt: start.at };
  const end = momentIn(day, ends);
  if ('refusal' in end) return end;
  return end.at > start.at
    ? { startsAt: start.at, endsAt: end.at }
    : { refusal: { code: 'ends-before-it-starts', typed: `${time}–${ends}` } };
}

function momentIn(day: string, time: string): { readonly at: string } | { readonly refusal: MomentProblem } {
  if (day === '') return { refusal: { code: 'date-missing' } };
  const typed = day.slice(0, LONGEST_QUOTED_TIME);
  if (!DAY.test(day) || momentAt(day, '12:00') === undefined) {
    return { refusal: { code: 'date-does-not-exist', typed } };
  }
  if (time === '') return { refusal: { code: 'time-missing' } };
  if (!TIME.test(time)) {
    return { refusal: { code: 'time-does-not-exist', typed: time.slice(0, LONGEST_QUOTED_TIME) } };
  }
  const at = momentAt(day, time);
  return at === undefined ? { refusal: { code: 'time-skipped', day, time } } : { at };
}
