import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { addDays } from '../../../partnership/domain/calendar.ts';
import { isWorkingDay, nextWorkingDay } from '../../../partnership/domain/working-days.ts';

/** Everybody is to have had so many days at work, where neither the agreement nor the group says another number (choice). */
const LEAST_WORKING_DAYS = 5;

type Days = AgreementForum['daysToAnswer'];

/** The first local day that can be the last one of a vote outside a meeting. @param today local ISO */
export function earliestLastDay(today: string, days: Days): string {
  if (days.source.kind !== 'default') return usualLastDay(today, days);
  let day = today;
  for (let worked = 0; worked < LEAST_WORKING_DAYS;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) worked++;
  }
  return day;
}

/** The last day when nobody has chosen one. @param today local ISO */
export function usualLastDay(today: string, days: Days): string {
  const usual = nextWorkingDay(addDays(today, days.value));
  if (days.source.kind !== 'default') return usual;
  const earliest = earliestLastDay(today, days);
  return usual < earliest ? earliest : usual;
}
