import { DateTime } from 'luxon';
import { local, localDay } from '../partnership/domain/calendar.ts';
import type { DecisionNumber } from '../partnership/domain/decision.ts';
import type { Language } from '../partnership/domain/state.ts';
import type { Say } from './words.ts';

/** Phrases that several cards are built from. */

export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** "31 augusti 2025", the day and its month together. @param day local calendar day, ISO */
export const dateInWords = (say: Say, day: string): string =>
  DateTime.fromISO(day).setLocale(LOCALES[say.language]).toFormat('d\u00a0MMMM yyyy');

/** "31 augusti", where the year goes without saying. @param day local calendar day, ISO */
export const dayOfYear = (say: Say, day: string): string =>
  DateTime.fromISO(day).setLocale(LOCALES[say.language]).toFormat('d\u00a0MMMM');

/** "onsdag". @param day local calendar day, ISO */
export const weekdayInWords = (say: Say, day: string): string =>
  DateTime.fromISO(day).setLocale(LOCALES[say.language]).toFormat('cccc');

/** "31 augusti 2025 (söndag)": the weekday only at weekends, when an office is closed. @param day local calendar day, ISO */
export const lastDayInWords = (say: Say, day: string): string =>
  DateTime.fromISO(day).isWeekend ? say('last-day.on-weekend', { day }) : dateInWords(say, day);

/** "9.30", as after "kl."; "9:30" in English. @param time local, 'HH:mm' */
export const timeInWords = (say: Say, time: string): string =>
  DateTime.fromISO(time).toFormat(say.language === 'sv' ? 'H.mm' : 'H:mm');

/** "9.30", local. @param at UTC, ISO 8601 */
export const clockInWords = (say: Say, at: string): string => timeInWords(say, local(at).toFormat('HH:mm'));

/** "12 februari 2025 kl. 13.00", local. @param at UTC, ISO 8601 */
export const momentInWords = (say: Say, at: string): string => say('moment', { day: localDay(at), at });

/** "onsdag den 12 februari 2025 kl. 13.00", local, on one line as far as it goes. @param at UTC, ISO 8601 */
export const weekdayAndMoment = (say: Say, at: string): string =>
  say('weekday-and-moment', { day: localDay(at), at });

/** "ons 12 feb kl. 13.00", local: for first words, which may be cut. Without the year: what is told so is near. @param at UTC, ISO 8601 */
export const shortMoment = (say: Say, at: string): string =>
  say('short-moment', {
    day: local(at).setLocale(LOCALES[say.language]).toFormat('ccc d\u00a0MMM').replaceAll('.', ''),
    at,
  });

export const decisionNumber = (say: Say, { number, year }: DecisionNumber): string =>
  say('decision.number', { number, year });

/** "Anna, Bo och Cecilia"; as a disjunction with "eller". */
export const nameList = (
  say: Say,
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => (names.length === 0 ? say('list.nobody') : listFormats[say.language][type].format(names));

const listFormatsIn = (locale: string) => ({
  conjunction: new Intl.ListFormat(locale),
  disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
});
const listFormats = { sv: listFormatsIn(LOCALES.sv), en: listFormatsIn(LOCALES.en) };
