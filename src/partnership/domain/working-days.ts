import { addDays } from './calendar.ts';

/** Month and day, each year: public holidays, and the eves that are free wherever people work office hours. */
const EACH_YEAR = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
/** Good Friday, Easter, Easter Monday, Ascension and Whit Sunday, in days from Easter. */
const FROM_EASTER = [-2, 0, 1, 39, 49];
const [FRIDAY, SATURDAY, SUNDAY] = [5, 6, 0];

const known = new Map<string, ReadonlySet<string>>();

/** The days on which Sweden is free, weekends aside. @param year four digits */
function holidaysOf(year: string): ReadonlySet<string> {
  const easter = easterOf(Number(year));
  const midsummersEve = first(FRIDAY, `${year}-06-19`);
  const days = new Set([
    ...EACH_YEAR.map((day) => `${year}-${day}`),
    ...FROM_EASTER.map((days) => addDays(easter, days)),
    midsummersEve,
    addDays(midsummersEve, 1),
    // All Saints' Day.
    first(SATURDAY, `${year}-10-31`),
  ]);
  known.set(year, days);
  return days;
}

/** The Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const leapCenturies = Math.floor(century / 4);
  const moonsDrift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leapCenturies - moonsDrift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return addDays(`${String(year).padStart(4, '0')}-03-22`, epact + weekday - 7 * late);
}

const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** The first such weekday, on the day or after it. */
const first = (weekday: number, day: string): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** Whether it is free by law or custom, whatever weekday it is. @param day local, ISO */
export const isHoliday = (day: string): boolean => {
  const year = day.slice(0, 4);
  return (known.get(year) ?? holidaysOf(year)).has(day);
};

/** Whether people are at work: no Saturday, Sunday or holiday in Sweden. @param day local, ISO */
export const isWorkingDay = (day: string): boolean =>
  weekdayOf(day) !== SATURDAY && weekdayOf(day) !== SUNDAY && !isHoliday(day);

/** The day itself, if people are at work, otherwise the last day before it on which they are. */
export const lastWorkingDay = (day: string): string =>
  isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1));

/** So many working days after the day, which is not counted itself. @param day local, ISO */
export const workingDaysAfter = (day: string, count: number): string =>
  count <= 0 ? day : workingDaysAfter(nextWorkingDay(addDays(day, 1)), count - 1);

/** The day itself, if people are at work, otherwise the first day after it on which they are. */
export const nextWorkingDay = (day: string): string =>
  isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1));
