import type { Acting } from '../../partnership/domain/acting.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import { membersAt, MOST_ITEMS } from './domain/conduct.ts';
import { chairOf } from '../meetings/domain/elected-chair.ts';
import { CLOSING_ITEM, isHeld } from '../meetings/domain/meeting.ts';
import type { HeldMeeting, Meeting } from '../meetings/domain/meeting.ts';
import { openToReservation } from '../meetings/domain/record.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { SeatHolder } from '../../partnership/domain/seat-holder.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import type { AsOf, Named, Presenting } from '../../partnership/presenting.ts';
import type { BallotFields } from '../voting/requests.ts';
import { attendanceLines, decidedLine } from './present.ts';
import type { AttendanceFormView, CloseMeetingView, ItemForm, ItemFormView } from './views.ts';
import { meetingHead } from '../meetings/meeting-head.ts';
import type { GivenAttendance } from '../attendance/substitute-choice.ts';

/** What a form has in it: nothing yet, or what somebody wrote. */
export interface FilledForm {
  readonly form: ItemForm;
  readonly meeting: string;
  readonly item?: string;
  readonly makes?: string;
  readonly text: string;
  readonly ballot?: BallotFields;
  readonly noteKind?: 'note' | 'lesson';
  readonly decision?: DecisionNumber;
}

export function presentItemForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  filled: FilledForm & { readonly makes: string },
  problem?: Refusal,
): ItemFormView {
  const { form, makes, text, ballot, noteKind = 'note', decision } = filled;
  const { state } = presenting;
  const item = meeting.agenda.find(({ id }) => id === filled.item);
  return {
    view: 'item-form',
    ...meetingHead(presenting, meeting),
    form,
    ...(item && { item: { item: item.id, title: item.title } }),
    makes,
    text,
    ...(form === 'put-to-vote' && { ballot: { alternatives: [], secret: false, ...ballot } }),
    items: form === 'note' ? meeting.agenda.map(({ id, title }) => ({ item: id, title })) : [],
    decisions:
      form === 'reserve'
        ? openToReservation(state, meeting).map((decided) => decidedLine(presenting, decided))
        : [],
    noteKind,
    ...(decision && { decision }),
    reasonRequired: form === 'refer-back' || (form === 'table' && item?.origin.kind === 'first-meeting'),
    closed: meeting.status !== 'open',
    ...(problem && { problem }),
  };
}

interface FilledAttendance extends Pick<AttendanceFormView, 'substitutes' | 'problem' | 'names'> {
  readonly given: readonly GivenAttendance[];
  /** Whose form it is. */
  readonly reader: Acting;
}

export function presentAttendanceForm(
  presenting: Named,
  meeting: Meeting,
  { given, reader, ...about }: FilledAttendance,
): AttendanceFormView {
  const { state, people, now } = presenting;
  const attendance = expectedAt(state, meeting).map(
    (member): GivenAttendance =>
      given.find((entry) => entry.member === member) ?? { member, state: 'absent' },
  );
  const found = forumOf(state, meeting.forum, reader);
  const chair = chairOf(state, meeting.forum, now.toISOString());
  const leadership = found.ok ? found.rules.leadership : undefined;
  return {
    view: 'attendance-form',
    ...meetingHead(presenting, meeting),
    purpose: isHeld(meeting) ? 'correct' : 'open',
    leadership: {
      by: leadership?.value ?? 'any-representative',
      ...(chair !== undefined && { chair: people.name(chair) }),
      source: leadership?.source ?? { kind: 'default' },
    },
    people: attendanceLines(presenting, seatsAt(state, meeting), attendance),
    closed: isHeld(meeting) && meeting.status !== 'open',
    ...about,
  };
}

/** Whose attendance the form asks for. */
export const expectedAt = (state: Registered, meeting: Meeting): readonly string[] =>
  isHeld(meeting) ? membersAt(state, meeting) : representatives(state, meeting.forum);

/** The seats as they are now, and as they were at the meeting for those who have left since. */
const seatsAt = (state: Registered, meeting: Meeting): readonly SeatHolder[] => [
  ...(isHeld(meeting) ? meeting.seats : []),
  ...(state.forums.get(meeting.forum)?.seats ?? []),
];

export const presentCloseMeeting = (shown: AsOf, meeting: HeldMeeting): CloseMeetingView => ({
  view: 'close-meeting',
  ...meetingHead(shown, meeting),
  left: meeting.agenda
    .filter(({ id: item, outcome }) => outcome.kind === 'waiting' && item !== CLOSING_ITEM)
    .slice(0, MOST_ITEMS)
    .map(({ id: item, title }) => ({ item, title })),
});
