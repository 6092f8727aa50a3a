import { addDays } from '../../../partnership/domain/calendar.ts';
import { isWorkingDay, nextWorkingDay } from '../../../partnership/domain/working-days.ts';

/** From the opening until the last day, unless somebody chooses another (choice). */
const DAYS = 7;
/** Everybody is to have had so many days at work (choice). */
const LEAST_WORKING_DAYS = 5;

/** The first local day that can be the last one of a vote outside a meeting. @param today local ISO */
export function earliestLastDay(today: string): string {
  let day = today;
  for (let worked = 0; worked < LEAST_WORKING_DAYS;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) worked++;
  }
  return day;
}

/** The last day when nobody has chosen one. @param today local ISO */
export function usualLastDay(today: string): string {
  const earliest = earliestLastDay(today);
  const usual = nextWorkingDay(addDays(today, DAYS));
  return usual < earliest ? earliest : usual;
}
