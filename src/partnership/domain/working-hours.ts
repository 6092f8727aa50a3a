import { addDays, localDay, momentOf } from './calendar.ts';
import { nextWorkingDay } from './working-days.ts';

/** Reminders come in the morning of their day, local hour. What a standstill has delayed comes while people are at work. */
export const MORNING = 8;
const CLOSING_HOUR = 17;

/** The moment itself if people are at work then, otherwise the next at which they begin. Both UTC, ISO 8601. */
export function firstMomentAtWork(now: string): string {
  const today = localDay(now);
  const opens = momentOf(nextWorkingDay(today), MORNING);
  if (now < opens) return opens;
  return now < momentOf(today, CLOSING_HOUR) ? now : momentOf(nextWorkingDay(addDays(today, 1)), MORNING);
}
