import { local } from '../../../src/partnership/domain/calendar.ts';

/** Working days as people count them in Sweden, written apart from the product's own. */

const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
/** Good Friday to All Saints' Day, of the years that the histories can reach. */
const MOVING = [
  ...['2022-04-15', '2022-04-18', '2022-05-26', '2022-06-24', '2023-04-07', '2023-04-10', '2023-05-18'],
  ...['2023-06-23', '2024-03-29', '2024-04-01', '2024-05-09', '2024-06-21', '2025-04-18', '2025-04-21'],
  ...['2025-05-29', '2025-06-20', '2026-04-03', '2026-04-06', '2026-05-14', '2026-06-19', '2027-03-26'],
  ...['2027-03-29', '2027-05-06', '2027-06-25'],
];

export const dayOf = (at: string): string => local(at).toISODate() ?? '';

const next = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const isWorking = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && !FIXED.includes(day.slice(5)) && !MOVING.includes(day);
};

/** Working days after the first day, until and including the last. */
export function workingDays(first: string, last: string): number {
  let days = 0;
  for (let day = next(first); day <= last; day = next(day)) if (isWorking(day)) days += 1;
  return days;
}

export const seconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;
export const daysFrom = (from: string, to: string): number =>
  (Date.parse(`${dayOf(to)}T00:00:00Z`) - Date.parse(`${dayOf(from)}T00:00:00Z`)) / 86_400_000;
