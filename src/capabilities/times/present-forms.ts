import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { awayForChoosing } from '../registration/present-away.ts';
import { endedNow } from '../../partnership/presenting.ts';
import type { Named, Presenting } from '../../partnership/presenting.ts';
import { LONGEST_PLACE } from '../convening/domain/convening.ts';
import { lastDayToMeet } from '../duties/domain/last-day-to-meet.ts';
import type { LastDay } from '../duties/domain/last-day-to-meet.ts';
import { plannedMeetings } from '../meetings/domain/planned.ts';
import type { FilledNextMeeting, FilledTimes } from './requests.ts';

/** Two or three times to put to the representatives. */
export function presentTimesForm(shown: Presenting, filled: FilledTimes, refusal?: Refusal) {
  const { proposal, day, time, secondDay, secondTime, thirdDay, thirdTime, place } = filled;
  return {
    view: 'times-form' as const,
    proposal,
    rows: [
      { number: 1, day: 'day', time: 'time', onDay: day, at: time, required: true },
      { number: 2, day: 'secondDay', time: 'secondTime', onDay: secondDay, at: secondTime, required: true },
      { number: 3, day: 'thirdDay', time: 'thirdTime', onDay: thirdDay, at: thirdTime, required: false },
    ],
    place,
    longestPlace: LONGEST_PLACE,
    today: localDay(shown.now.toISOString()),
    away: awayForChoosing(shown, shown.forum),
    ...endedNow(shown),
    refusal,
  };
}

/**
 * When to meet next, asked for at the meeting before.
 * @param wrong what is wrong with what was filled in, or the day that it is too late for
 */
export function presentNextMeetingForm(
  shown: Named,
  forum: string,
  filled: FilledNextMeeting,
  { refusal, tooLateFor }: { readonly refusal?: Refusal; readonly tooLateFor?: LastDay } = {},
) {
  const { state, now } = shown;
  const at = now.toISOString();
  const { meeting, day, time, place } = filled;
  const [planned] = plannedMeetings(state, forum);
  return {
    view: 'next-meeting-form' as const,
    ...{ meeting, day, time, place },
    longestPlace: LONGEST_PLACE,
    today: localDay(at),
    away: awayForChoosing(shown, forum, day),
    ...endedNow(shown),
    /** A meeting that is planned already. */
    planned: planned?.startsAt,
    lastDay: tooLateFor ? undefined : lastDayToMeet(state, forum, at),
    tooLate: tooLateFor && { ...tooLateFor, chosen: filled.day },
    refusal,
  };
}
