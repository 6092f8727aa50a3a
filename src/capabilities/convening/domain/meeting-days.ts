import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import { lastWorkingDay, nextWorkingDay } from '../../../partnership/domain/working-days.ts';
import { firstMomentAtWork, MORNING } from '../../../partnership/domain/working-hours.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { MeetingFactOf } from '../../meetings/domain/facts.ts';
import type { DayTold, Meeting } from '../../meetings/domain/meeting.ts';
import { timeToldAt } from '../../agenda/domain/notice.ts';

const HOUR_MS = 60 * 60 * 1000;
/** On its day the card comes in the morning, but this long before a meeting that begins early (choice). */
const BEFORE_AN_EARLY_START_MS = HOUR_MS;
/** A meeting that has not been opened this long after its time is asked about (choice). */
const NOT_OPENED_MS = 2 * HOUR_MS;
/** What nobody opened so long ago is not asked about any more (choice). */
const FORGOTTEN_DAYS = 14;
/** What comes later than this has been delayed by a standstill. */
const DELAYED_MS = HOUR_MS;

/** Something to be told of a meeting, from one moment on and before another: both UTC, ISO 8601 with milliseconds. */
interface Occasion extends DayTold {
  readonly meeting: string;
  readonly from: string;
  readonly before: string;
}

const EVER = '9999-12-31T00:00:00.000Z';

/** What the clock tells of a meeting as things stand, whether it has or not. */
function occasionsOf(meeting: Meeting): readonly Occasion[] {
  const { id, status } = meeting;
  const about = (stage: DayTold['stage'], of: string, from: string, before: string): Occasion => ({
    meeting: id,
    stage,
    of,
    from,
    before,
  });
  if (status === 'open') {
    const { openedAt } = meeting;
    const next = nextWorkingDay(addDays(localDay(openedAt), 1));
    return [about('not-closed', openedAt, momentOf(next, MORNING), EVER)];
  }
  if (status !== 'called') return [];
  const { startsAt: starts } = meeting;
  const day = localDay(starts);
  const dayBefore = momentOf(lastWorkingDay(addDays(day, -1)), MORNING);
  const morning = [momentOf(day, MORNING), later(starts, -BEFORE_AN_EARLY_START_MS)].sort()[0] ?? starts;
  const overdue = later(starts, NOT_OPENED_MS);
  const asOf = new Date(starts).toISOString();
  return [
    // Whoever has been told the time since then needs no reminder of it.
    ...((timeToldAt(meeting) ?? '') < dayBefore
      ? [about('day-before', asOf, dayBefore, momentOf(day, 0))]
      : []),
    about('on-the-day', asOf, morning, overdue),
    about('not-opened', asOf, overdue, momentOf(addDays(day, FORGOTTEN_DAYS), MORNING)),
  ];
}

/** What has not been told, and still can be. */
const left = (state: Registered, now: string): readonly Occasion[] =>
  [...state.meetings.values()].flatMap((meeting) =>
    occasionsOf(meeting).filter(
      ({ stage, of, before }) =>
        before > now && !meeting.told.some((told) => told.stage === stage && told.of === of),
    ),
  );

/** When it is told: what a standstill has delayed, while people are at work. */
function momentOfTelling({ stage, from }: Occasion, now: string): string {
  const mayWait = stage === 'not-opened' || stage === 'not-closed';
  return mayWait && later(from, DELAYED_MS) < now ? firstMomentAtWork(now) : from;
}

/** What is to be told of meetings now. @param now UTC, ISO 8601 */
export const meetingDays = (state: Registered, now: string): readonly MeetingFactOf<'meetingDayTold'>[] =>
  left(state, now)
    .filter((occasion) => momentOfTelling(occasion, now) <= now)
    .map(({ meeting, stage, of }) => ({ type: 'meetingDayTold', v: 1, meeting, stage, of }));

/** The first moment at which there is something to tell, in the past if it should have been told already. */
export const nextMeetingDay = (state: Registered, now: string): string | undefined =>
  left(state, now)
    .map((occasion) => momentOfTelling(occasion, now))
    .sort()[0];

const later = (moment: string, ms: number): string => new Date(Date.parse(moment) + ms).toISOString();
