import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { lastWorkingDay, nextWorkingDay } from '../../../partnership/domain/working-days.ts';
import { firstMomentAtWork, MORNING } from '../../../partnership/domain/working-hours.ts';
import { firstReminder, obligations } from './duty.ts';
import type { Obligation } from './duty.ts';
import type { Reminder } from './reminder.ts';

/** After the first, at most one reminder of a late duty in so many days, and for so long. */
const OVERDUE_EVERY_DAYS = 14;
const OVERDUE_FOR_DAYS = 365;

/** An occasion to remind somebody of a duty: `day` is the working day on which they are. */
interface Occasion extends Pick<Reminder, 'stage' | 'day'> {
  /** The day that follows from the day it is due, whatever weekday it is. */
  readonly counted: string;
}

/** What the clock has to tell: a duty that is not done, and the occasion that has come. */
interface DueReminder extends Occasion {
  readonly obligation: Obligation;
}

/**
 * The occasions of a duty, in order: the days before that its kind has, the day itself, the day after, and from then on
 * every fourteenth day for a year. A duty that was late when the record first knew of it is reminded of from the day
 * after that. What warns comes on the working day before, what is late on the one after.
 */
export function occasions({ due, remind }: Obligation): readonly Occasion[] {
  const { before, overdue, knownSince, plannedFor = due } = remind;
  const late = addDays([due, knownSince, plannedFor].sort().at(-1) ?? due, 1);
  const times = { never: 0, once: 1, repeatedly: 1 + Math.floor(OVERDUE_FOR_DAYS / OVERDUE_EVERY_DAYS) };
  const warnings = before.flatMap((days): Occasion | readonly [] => {
    const counted = addDays(due, -days);
    // Where the working day before is too early for those who have just been told, it is the one after.
    const day = [lastWorkingDay(counted), nextWorkingDay(counted)].find(
      (one) => one > knownSince && one <= due,
    );
    return counted > knownSince && day !== undefined
      ? { stage: days === 0 ? 'due' : 'before', counted, day }
      : [];
  });
  const lateness = Array.from({ length: times[overdue] }, (_, index): Occasion => {
    const counted = addDays(late, index * OVERDUE_EVERY_DAYS);
    return { stage: 'overdue', counted, day: nextWorkingDay(counted) };
  });
  return [...warnings, ...lateness].sort((one, other) => one.counted.localeCompare(other.counted));
}

/**
 * The reminders to give now: of each duty the latest occasion that has come and has not been given. What was missed
 * before that is passed over. Nobody is reminded in a forum that has no chat, and nobody when people are not at work.
 * @param now UTC, ISO 8601
 */
export function dueReminders(state: Registered, now: string): readonly DueReminder[] {
  const today = localDay(now);
  if (firstMomentAtWork(now) > now) return [];
  return occasionsLeft(state, today).flatMap(({ obligation, left }) => {
    const latest = left.findLast(({ day }) => day <= today);
    return latest ? [{ ...latest, obligation }] : [];
  });
}

/**
 * The first moment at which a reminder is to be given, in the past if one should have been already.
 * @param now UTC, ISO 8601
 */
export function nextReminder(state: Registered, now: string): string | undefined {
  const [first] = occasionsLeft(state, localDay(now))
    .flatMap(({ left }) => left.map(({ day }) => day))
    .sort();
  if (first === undefined) return undefined;
  const opens = momentOf(first, MORNING);
  const atWork = firstMomentAtWork(now);
  return opens <= now && atWork > now ? atWork : opens;
}

/**
 * Of each duty that is not done, the occasions after the last reminder of it: one whose day was counted has been given
 * too, for there was a time when reminders came on Sundays.
 */
function occasionsLeft(
  state: Registered,
  today: string,
): readonly { readonly obligation: Obligation; readonly left: readonly Occasion[] }[] {
  const reminded = new Map(state.reminders.map(({ duty, day }) => [duty, day]));
  return obligations(state, today)
    .filter(({ doneOn, owes }) => doneOn === undefined && state.forums.has(owes.forum))
    .map((obligation) => {
      const last = reminded.get(obligation.id) ?? '';
      return { obligation, left: left(obligation, last) };
    });
}

/** @param last the day of the last reminder; empty for none */
function left(obligation: Obligation, last: string): readonly Occasion[] {
  const { remind, due } = obligation;
  const told = remind.saidOnce === true && last >= firstReminder(due, remind);
  return told ? [] : occasions(obligation).filter(({ day, counted }) => day > last && counted > last);
}
