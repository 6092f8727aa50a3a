import type { Source } from '../../../agreement/domain/profile.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { daysBetween, localDay } from '../../../partnership/domain/calendar.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { broughtUp } from './brought-up.ts';
import type { Meeting } from '../../meetings/domain/meeting.ts';

/** The notice that people have had of a meeting, or of a matter at it. */
interface NoticeGiven {
  /** Local days from the day they were told to that of the meeting. */
  readonly days: number;
  /** So many there should be, by what held on the day they were told. */
  readonly least: number;
  readonly source: Source;
}

/**
 * How long before the meeting people were told of the time that it has: since it was called, or last moved to another
 * time (choice: to another hour of the same day too). A draft is counted as if it were called now.
 * @param now UTC, ISO 8601
 */
export function noticeOf(state: Registered, meeting: Meeting, now: string): NoticeGiven | undefined {
  return noticeFrom(state, meeting, timeToldAt(meeting) ?? now);
}

/** Whether the notice was shorter than the agreement or the group asks for: seven days, where neither says. */
export function noticeTooShort(state: Registered, meeting: Meeting, now: string): boolean {
  const notice = noticeOf(state, meeting, now);
  return notice !== undefined && notice.days < notice.least;
}

/** Whether the item stood on the agenda in the notice. Where the record has not kept what did, every item counts. */
export const wasInNotice = ({ calledAbout }: Pick<Meeting, 'calledAbout'>, item: string): boolean =>
  calledAbout?.includes(item) ?? true;

/**
 * Whether people were told of the item in time: in the notice, or by the message that a matter has been added to the
 * agenda, as long before the meeting as a notice must come. Nobody is told of what comes up by itself.
 */
export function toldInTime(state: Registered, meeting: Meeting, item: string): boolean {
  if (wasInNotice(meeting, item)) return true;
  const { calledAt = '' } = meeting;
  const { at = '' } = broughtUp(state, item) ?? {};
  const notice = at > calledAt ? noticeFrom(state, meeting, at) : undefined;
  return notice !== undefined && notice.days >= notice.least;
}

function noticeFrom(
  state: Registered,
  { forum, startsAt }: Pick<Meeting, 'forum' | 'startsAt'>,
  toldAt: string,
): NoticeGiven | undefined {
  const told = localDay(toldAt);
  const least = agreementForum(agreementInForce(state, told), forum)?.meetingNoticeDays;
  return least && { days: daysBetween(told, localDay(startsAt)), least: least.value, source: least.source };
}

/** When the time that the meeting has was told; a move of the place alone leaves it. */
export function timeToldAt({ calledAt, moves, startsAt }: Meeting): string | undefined {
  const move = moves.findLast(
    ({ from }, index) => from.startsAt !== (moves[index + 1]?.from.startsAt ?? startsAt),
  );
  return move?.at ?? calledAt;
}
