import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { WHOLE_MEETING } from '../conduct/requests.ts';
import { LONGEST_MINUTES_NOTE } from '../meetings/domain/meeting.ts';
import type { HeldMeeting, Note } from '../meetings/domain/meeting.ts';
import { minutesNumber } from '../meetings/minutes-number.ts';
import { meetingHead } from '../meetings/present.ts';
import { approverOf, candidatesOf, openChange, partiesAt, partyAt } from './domain/approvers.ts';
import { LONGEST_MINUTES_ANSWER } from './domain/approving.ts';
import { LONGEST_CORRECTION } from './domain/correcting.ts';
import { APPROVER } from './requests.ts';
import type { MinutesForm } from './requests.ts';

/** Of a note that is to be chosen among others. */
const LONGEST_NOTE_LINE = 120;

/** What is asked of the approvers, or told them, in a text. */
export function presentMinutesForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  { form, text }: { readonly form: MinutesForm; readonly text: string },
  refusal?: Refusal,
) {
  const change = openChange(meeting);
  return {
    view: 'minutes-form' as const,
    ...meetingHead(presenting, meeting),
    form,
    asked: form === 'send-minutes' && change ? askedBy(presenting, change) : undefined,
    required: form !== 'send-minutes',
    longest: LONGEST_MINUTES_ANSWER,
    text,
    refusal,
  };
}

const askedBy = ({ people }: Presenting, { by, text }: { readonly by: MemberId; readonly text: string }) => ({
  name: people.name(by),
  text,
});

/** Who is to approve: for every party while the meeting goes on, for the person's own when it has ended. */
export function presentApproversForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  member: MemberId,
  refusal?: Refusal,
) {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  const elects = meeting.status === 'open';
  const own = partyAt(meeting, member);
  return {
    view: 'approvers-form' as const,
    ...meetingHead(presenting, meeting),
    purpose: elects ? ('elect' as const) : ('replace' as const),
    parties: partiesAt(meeting)
      .filter((party) => elects || party === own)
      .map((party) => ({
        input: `${APPROVER}${party}`,
        party: partyName(agreement, party),
        approver: approverOf(state, meeting, party) ?? '',
        people: candidatesOf(state, meeting, party).map((one) => ({ person: one, name: people.name(one) })),
      }))
      .filter((party) => party.people.length > 0),
    refusal,
    names: refusal && 'party' in refusal ? { [refusal.party]: partyName(agreement, refusal.party) } : {},
  };
}

/** What the person has written, each with a button to change it. */
export const presentOwnNotes = (presenting: Presenting, meeting: HeldMeeting, notes: readonly Note[]) => ({
  view: 'own-notes' as const,
  ...meetingHead(presenting, meeting),
  closed: meeting.status !== 'open',
  notes: notes.map(({ number, kind, text, item }) => ({
    note: number,
    kind,
    text: shortened(text, LONGEST_NOTE_LINE),
    about: meeting.agenda.find(({ id }) => id === item)?.title,
  })),
});

interface FilledNote {
  readonly note: number;
  readonly kind: Note['kind'];
  readonly matter: string;
  readonly text: string;
}

export const filledWith = ({ number, kind, item, text }: Note): FilledNote => ({
  note: number,
  kind,
  matter: item ?? WHOLE_MEETING,
  text,
});

export const presentNoteForm = (
  presenting: Presenting,
  meeting: HeldMeeting,
  { note, kind, matter, text }: FilledNote,
  refusal?: Refusal,
) => ({
  view: 'note-form' as const,
  ...meetingHead(presenting, meeting),
  closed: meeting.status !== 'open',
  note,
  noteKind: kind,
  matter,
  text,
  items: meeting.agenda.map(({ id, title }, index) => ({ number: index + 1, item: id, title })),
  longest: LONGEST_MINUTES_NOTE,
  refusal,
});

/** A slip in locked minutes. */
export const presentCorrectionForm = (
  presenting: Presenting,
  meeting: HeldMeeting,
  filled: { readonly correction: string; readonly says: string; readonly shouldSay: string },
  refusal?: Refusal,
) => ({
  view: 'correction-form' as const,
  ...meetingHead(presenting, meeting),
  minutesNumber: minutesNumber(presenting.state, meeting),
  ...filled,
  longest: LONGEST_CORRECTION,
  refusal,
});
