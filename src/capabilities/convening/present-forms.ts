import { local, localDay } from '../../partnership/domain/calendar.ts';
import { callerOf, mayCall } from '../meetings/domain/calling.ts';
import type { Meeting, PlannedMeeting } from '../meetings/domain/meeting.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Asked } from '../../partnership/asked.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { namesIn } from '../../partnership/refused-here.ts';
import type { TypedTime } from './requests.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { LONGEST_MEETING_REASON, LONGEST_PLACE } from './domain/convening.ts';
import type { SubstituteFormView } from './views.ts';
import { meetingLine } from '../meetings/meeting-line.ts';
import { substituteChoices } from '../attendance/substitute-choice.ts';

interface TypedMeeting extends TypedTime {
  /** The meeting that will be drafted: pressing the form's button again drafts no other. */
  readonly meeting: string;
  readonly kind: Meeting['kind'];
  readonly place: string;
  readonly reason: string;
}

/** Offers only the kind of meeting that the reader may call. @param member id of the reader */
export function presentMeetingForm(
  presenting: Presenting,
  member: string,
  { meeting, kind, day, time, place, reason }: TypedMeeting,
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
    meeting,
    kind: onlyExtra ? ('extra' as const) : kind,
    day,
    time,
    place,
    longestPlace: LONGEST_PLACE,
    reason,
    reasonRequired: rules?.extraMeeting.value.reasonRequired ?? true,
    longestReason: LONGEST_MEETING_REASON,
    // The local day from which a date can be chosen, ISO.
    today: localDay(at),
    // The chair alone may call an ordinary meeting, and is somebody else than the reader; by what.
    ...(onlyExtra && { onlyExtra: { chair: people.name(onlyExtra.member), source: onlyExtra.source } }),
    ...(refusal && { refusal }),
  };
}

/** @param again what was filled in, and what is wrong with it */
export const presentMoveMeetingForm = (
  { now }: Pick<Presenting, 'now'>,
  { id, startsAt, place = '', status }: PlannedMeeting,
  again?: TypedTime & { readonly place: string; readonly refusal: Refusal },
) => ({
  view: 'move-meeting-form' as const,
  meeting: id,
  status,
  day: localDay(startsAt),
  time: local(startsAt).toFormat('HH:mm'),
  place,
  longestPlace: LONGEST_PLACE,
  today: localDay(now.toISOString()),
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

export async function substituteForm(
  asked: Asked,
  meeting: PlannedMeeting,
  filled: FilledSubstitute,
  problem?: Refusal,
): Promise<SubstituteFormView> {
  const substitutes = await substituteChoices(asked, meeting);
  return presentSubstituteForm(meeting, filled, {
    ...(substitutes && { substitutes }),
    ...(problem && { problem, names: await namesIn(asked, problem) }),
  });
}

interface FilledSubstitute {
  readonly name: string;
  readonly person: string;
}

/** @param about whom the form can choose, and what is wrong with what was filled in */
export const presentSubstituteForm = (
  meeting: PlannedMeeting,
  filled: FilledSubstitute,
  about: Pick<SubstituteFormView, 'substitutes' | 'problem' | 'names'>,
): SubstituteFormView => ({
  view: 'substitute-form',
  meeting: meetingLine(meeting),
  ...filled,
  ...about,
});

/** What the person has answered before: who is to serve is chosen, anybody else is written. */
export async function substituteBefore(
  { scene }: Asked,
  { answers }: PlannedMeeting,
): Promise<FilledSubstitute> {
  const { substitute = '', servedBy } = answers.get(await scene.member()) ?? {};
  const known = servedBy === undefined ? undefined : (await scene.people([servedBy])).person(servedBy);
  return known ? { name: '', person: known.aadObjectId } : { name: substitute, person: '' };
}
