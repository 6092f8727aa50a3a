import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { obligations } from './duty.ts';
import type { Obligation } from './duty.ts';
import type { Reminder } from './reminder.ts';

/** Reminders come in the morning of their day, local hour. */
const REMINDER_HOUR = 8;
/** After the first, at most one reminder of a late duty in so many days, and for so long. */
const OVERDUE_EVERY_DAYS = 14;
const OVERDUE_FOR_DAYS = 365;

/** A day on which somebody is to be reminded of a duty, and when that is relative to the day it is due. */
type Occasion = Pick<Reminder, 'stage' | 'day'>;

/** What the clock has to tell: a duty that is not done, and the occasion that has come. */
interface DueReminder extends Occasion {
  readonly obligation: Obligation;
}

/**
 * The occasions of a duty, in order: the days before that its kind has, the day itself, the day after, and from then on
 * every fourteenth day for a year. A duty that was late when the record first knew of it is reminded of from the day
 * after that.
 */
export function occasions({ due, remind }: Obligation): readonly Occasion[] {
  const { before, overdue, knownSince, plannedFor = due } = remind;
  const late = addDays([due, knownSince, plannedFor].sort().at(-1) ?? due, 1);
  const times = { never: 0, once: 1, repeatedly: 1 + Math.floor(OVERDUE_FOR_DAYS / OVERDUE_EVERY_DAYS) };
  return [
    ...before.map((days): Occasion => ({ stage: days === 0 ? 'due' : 'before', day: addDays(due, -days) })),
    ...Array.from({ length: times[overdue] }, (_, index): Occasion => ({
      stage: 'overdue',
      day: addDays(late, index * OVERDUE_EVERY_DAYS),
    })),
  ]
    .filter(({ day }) => day > knownSince)
    .sort((one, other) => one.day.localeCompare(other.day));
}

/**
 * The reminders to give now: of each duty the latest occasion that has come and has not been given. What was missed
 * before that is passed over. Nobody is reminded in a forum that has no chat, and nobody before eight.
 * @param now UTC, ISO 8601
 */
export function dueReminders(state: Registered, now: string): readonly DueReminder[] {
  const today = localDay(now);
  if (now < momentOf(today, REMINDER_HOUR)) return [];
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
  const today = localDay(now);
  const [first] = occasionsLeft(state, today)
    .flatMap(({ left }) => left.slice(0, 1))
    .map(({ day }) => day)
    .sort();
  if (first === undefined) return undefined;
  const early = first < today && now < momentOf(today, REMINDER_HOUR);
  return momentOf(early ? today : first, REMINDER_HOUR);
}

/** Of each duty that is not done, the occasions after the last reminder of it. */
function occasionsLeft(
  state: Registered,
  today: string,
): readonly { readonly obligation: Obligation; readonly left: readonly Occasion[] }[] {
  const reminded = new Map(state.reminders.map(({ duty, day }) => [duty, day]));
  return obligations(state, today)
    .filter(({ doneOn, owes }) => doneOn === undefined && state.forums.has(owes.forum))
    .map((obligation) => {
      const last = reminded.get(obligation.id) ?? '';
      return { obligation, left: occasions(obligation).filter(({ day }) => day > last) };
    });
}
