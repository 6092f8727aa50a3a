import { local, localDay } from '../../partnership/domain/calendar.ts';
import { callerOf, mayCall } from '../meetings/domain/calling.ts';
import type { PlannedMeeting } from '../meetings/domain/meeting.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { TypedTime } from './requests.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { CancelMeetingFormView, MeetingFormView, MoveMeetingFormView } from './views.ts';
import { meetingLine } from '../meetings/meeting-line.ts';

type Typed = Pick<MeetingFormView, 'meeting' | 'kind' | 'day' | 'time' | 'place' | 'reason'>;

/** Offers only the kind of meeting that the reader may call. @param member id of the reader */
export function presentMeetingForm(
  presenting: Presenting,
  member: string,
  typed: Typed,
  problem?: Refusal,
): MeetingFormView {
  const { state, forum, people, now } = presenting;
  const { meeting, day, time, place, reason } = typed;
  const at = now.toISOString();
  const rules = agreementForum(agreementNow(presenting), forum);
  const caller = rules && callerOf(state, rules, at);
  const may = mayCall(state, { forum, kind: 'ordinary' }, member, at);
  const onlyExtra = !may && caller?.kind === 'chair' ? caller : undefined;
  return {
    view: 'meeting-form',
    meeting,
    day,
    time,
    place,
    reason,
    kind: onlyExtra ? 'extra' : typed.kind,
    reasonRequired: rules?.extraMeeting.value.reasonRequired ?? true,
    today: localDay(at),
    ...(onlyExtra && { onlyExtra: { chair: people.name(onlyExtra.member), source: onlyExtra.source } }),
    ...(problem && { problem }),
  };
}

/** @param again what was filled in, and what is wrong with it */
export function presentMoveMeetingForm(
  { now }: Pick<Presenting, 'now'>,
  { id, startsAt, place = '', status }: PlannedMeeting,
  again?: TypedTime & { readonly place: string; readonly problem: Refusal },
): MoveMeetingFormView {
  return {
    view: 'move-meeting-form',
    meeting: id,
    status,
    day: localDay(startsAt),
    time: local(startsAt).toFormat('HH:mm'),
    place,
    today: localDay(now.toISOString()),
    ...again,
  };
}

/** @param again what was filled in, and what is wrong with it */
export const presentCancelMeetingForm = (
  meeting: PlannedMeeting,
  again?: { readonly reason: string; readonly problem: Refusal },
): CancelMeetingFormView => ({
  view: 'cancel-meeting-form',
  meeting: meetingLine(meeting),
  reason: '',
  ...again,
});
