import { local, localDay } from '../../partnership/domain/calendar.ts';
import { callerOf, mayCall } from '../meetings/domain/calling.ts';
import type { PlannedMeeting } from '../meetings/domain/meeting.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { FilledMeeting } from './requests.ts';
import { awayForChoosing } from '../registration/present-away.ts';
import { agreementNow, endedNow } from '../../partnership/presenting.ts';
import { LONGEST_MEETING_REASON, LONGEST_PLACE } from './domain/convening.ts';
import { meetingLine } from '../meetings/present.ts';

/** Offers only the kind of meeting that the reader may call. @param member id of the reader */
export function presentMeetingForm(
  presenting: Presenting,
  member: string,
  filled: FilledMeeting,
  refusal?: Refusal,
) {
  const { state, forum, people, now } = presenting;
  const at = now.toISOString();
  const rules = agreementForum(agreementNow(presenting), forum);
  const caller = rules && callerOf(state, rules, at);
  const may = mayCall(state, { forum, kind: 'ordinary' }, member, at);
  const onlyExtra = !may && caller?.kind === 'chair' ? caller : undefined;
  return {
    view: 'meeting-form' as const,
    ...filled,
    ...(onlyExtra && { kind: 'extra' as const }),
    longestPlace: LONGEST_PLACE,
    reasonRequired: rules?.extraMeeting.value.reasonRequired ?? true,
    longestReason: LONGEST_MEETING_REASON,
    // The local day from which a date can be chosen, ISO.
    today: localDay(at),
    away: awayForChoosing(presenting, forum, filled.day),
    ...endedNow(presenting),
    // The chair alone may call an ordinary meeting, and is somebody else than the reader; by what.
    ...(onlyExtra && {
      onlyExtra: {
        chair: people.name(onlyExtra.member),
        source: onlyExtra.source,
        from: onlyExtra.from,
        asked: onlyExtra.asked,
      },
    }),
    ...(refusal && { refusal }),
  };
}

/** @param again what was filled in, and what is wrong with it */
export const presentMoveMeetingForm = (
  presenting: Presenting,
  { id, startsAt, endsAt, place = '', status }: PlannedMeeting,
  again?: Pick<FilledMeeting, 'day' | 'time' | 'ends' | 'place'> & { readonly refusal: Refusal },
) => ({
  view: 'move-meeting-form' as const,
  meeting: id,
  status,
  day: localDay(startsAt),
  time: local(startsAt).toFormat('HH:mm'),
  ends: endsAt === undefined ? '' : local(endsAt).toFormat('HH:mm'),
  place,
  longestPlace: LONGEST_PLACE,
  today: localDay(presenting.now.toISOString()),
  away: awayForChoosing(presenting, presenting.forum, again?.day ?? localDay(startsAt)),
  ...again,
});

/** @param again what was filled in, and what is wrong with it */
export const presentCancelMeetingForm = (
  meeting: PlannedMeeting,
  again?: { readonly reason: string; readonly refusal: Refusal },
) => ({
  view: 'cancel-meeting-form' as const,
  ...meetingLine(meeting),
  reason: '',
  longest: LONGEST_MEETING_REASON,
  ...again,
});
