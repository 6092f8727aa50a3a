import { local, localDay } from '../../domain/calendar.ts';
import { callerOf, mayCall } from '../../domain/meetings/calling.ts';
import type { PlannedMeeting } from '../../domain/meetings/meeting.ts';
import { agreementForum } from '../../domain/partnership.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Asked } from '../asked.ts';
import type {
  CancelMeetingFormView,
  MeetingFormView,
  MoveMeetingFormView,
  SubstituteFormView,
} from './convening-views.ts';
import { meetingLine } from './meeting-line.ts';

type Typed = Pick<MeetingFormView, 'meeting' | 'kind' | 'day' | 'time' | 'place' | 'reason'>;

/** Offers only the kind of meeting that the reader may call. */
export async function meetingForm(asked: Asked, typed: Typed, problem?: Refusal): Promise<MeetingFormView> {
  const { scene, state, now } = asked;
  const { forum } = scene;
  const { meeting, day, time, place, reason } = typed;
  const at = now.toISOString();
  const rules = agreementForum(state.agreement, forum);
  const caller = rules && callerOf(state, rules, at);
  const may = mayCall(state, { forum, kind: 'ordinary' }, await scene.member(), at);
  const onlyExtra = !may && caller?.kind === 'chair' ? caller : undefined;
  const people = onlyExtra && (await scene.people([onlyExtra.member]));
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
    ...(onlyExtra &&
      people && { onlyExtra: { chair: people.name(onlyExtra.member), source: onlyExtra.source } }),
    ...(problem && { problem }),
  };
}

export function moveMeetingForm({ now }: Asked, meeting: PlannedMeeting): MoveMeetingFormView {
  const { id, startsAt, place = '', status } = meeting;
  return {
    view: 'move-meeting-form',
    meeting: id,
    status,
    day: localDay(startsAt),
    time: local(startsAt).toFormat('HH:mm'),
    place,
    today: localDay(now.toISOString()),
  };
}

export const cancelMeetingForm = (meeting: PlannedMeeting): CancelMeetingFormView => ({
  view: 'cancel-meeting-form',
  meeting: meetingLine(meeting),
  reason: '',
});

export function substituteForm(
  { state }: Pick<Asked, 'state'>,
  meeting: PlannedMeeting,
  name = '',
): SubstituteFormView {
  const rule = agreementForum(state.agreement, meeting.forum)?.substitutes;
  const substitutes = rule && { mostPerParty: rule.value.mostPerParty, source: rule.source };
  return {
    view: 'substitute-form',
    meeting: meetingLine(meeting),
    name,
    ...(substitutes && { substitutes }),
  };
}
