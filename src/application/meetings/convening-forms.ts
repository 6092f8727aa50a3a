import { local, localDay } from '../../domain/calendar.ts';
import { callerOf, mayCall } from '../../domain/meetings/calling.ts';
import type { PlannedMeeting } from '../../domain/meetings/meeting.ts';
import { agreementForum } from '../../domain/partnership.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Asked } from '../asked.ts';
import { agreementNow } from '../presenting.ts';
import { namesIn } from './convening-scene.ts';
import type {
  CancelMeetingFormView,
  MeetingFormView,
  MoveMeetingFormView,
  SubstituteFormView,
} from './convening-views.ts';
import { meetingLine } from './meeting-line.ts';
import { substituteChoices } from './substitute-choice.ts';

type Typed = Pick<MeetingFormView, 'meeting' | 'kind' | 'day' | 'time' | 'place' | 'reason'>;

/** Offers only the kind of meeting that the reader may call. */
export async function meetingForm(asked: Asked, typed: Typed, problem?: Refusal): Promise<MeetingFormView> {
  const { scene, state, now } = asked;
  const { forum } = scene;
  const { meeting, day, time, place, reason } = typed;
  const at = now.toISOString();
  const rules = agreementForum(agreementNow(asked), forum);
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

export async function substituteForm(
  asked: Asked,
  meeting: PlannedMeeting,
  filled: { readonly name: string; readonly person: string },
  problem?: Refusal,
): Promise<SubstituteFormView> {
  const substitutes = await substituteChoices(asked, meeting);
  return {
    view: 'substitute-form',
    meeting: meetingLine(meeting),
    ...filled,
    ...(substitutes && { substitutes }),
    ...(problem && { problem, names: await namesIn(asked, problem) }),
  };
}

/** What the person has answered before: who is to serve is chosen, anybody else is written. */
export async function substituteBefore(
  { scene }: Asked,
  { answers }: PlannedMeeting,
): Promise<{ name: string; person: string }> {
  const { substitute = '', servedBy } = answers.get(await scene.member()) ?? {};
  const known = servedBy === undefined ? undefined : (await scene.people([servedBy])).person(servedBy);
  return known ? { name: '', person: known.aadObjectId } : { name: substitute, person: '' };
}
