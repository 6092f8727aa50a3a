import type { Phrase } from '../../chat/phrase.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { SeatHolder } from '../../partnership/domain/seats.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Named } from '../../partnership/presenting.ts';
import { chairOf } from '../meetings/domain/elected-chair.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import { partOfMeeting } from '../meetings/domain/counting.ts';
import type { PartOfMeeting } from '../meetings/domain/counting.ts';
import type { Attendance, HeldMeeting, Meeting, PlannedMeeting } from '../meetings/domain/meeting.ts';
import { LONGEST_SUBSTITUTE_NAME } from '../meetings/domain/substitutes.ts';
import { meetingHead, until } from '../meetings/present.ts';
import { membersAt } from './domain/attendance.ts';
import type { presentCoOptedForm } from './present-co-opted.ts';
import { NOBODY_LISTED, NOT_GIVEN } from './substitute-choice.ts';
import type { FilledSubstitute, GivenAttendance, SubstituteChoices } from './substitute-choice.ts';

export type AttendanceView = ReturnType<
  typeof presentAttendanceForm | typeof presentSubstituteForm | typeof presentCoOptedForm
>;

/** What a form about substitutes offers, and what is wrong with how it was filled in. */
export interface SubstituteForm {
  /** Absent where no rule lets substitutes vote. */
  readonly substitutes?: SubstituteChoices;
  readonly refusal?: Refusal;
  /** What people call those whom the refusal is about, by id. */
  readonly names?: Readonly<Record<string, string>>;
}

type FormEntry = Omit<GivenAttendance, 'state'> & {
  readonly state: GivenAttendance['state'] | typeof NOT_GIVEN;
};

export function presentAttendanceForm(
  presenting: Named,
  meeting: Meeting,
  given: readonly GivenAttendance[],
  about: SubstituteForm,
) {
  const { state } = presenting;
  const attendance = expectedAt(state, meeting).map(
    (member): FormEntry => given.find((entry) => entry.member === member) ?? { member, state: NOT_GIVEN },
  );
  const purpose = isHeld(meeting) ? ('correct' as const) : ('open' as const);
  return {
    view: 'attendance-form' as const,
    ...meetingHead(presenting, meeting),
    purpose,
    ...(purpose === 'open' && { leadership: leadership(presenting, meeting.forum) }),
    /** The parties of which nobody is expected: what is decided without them rests. */
    away: purpose === 'open' ? notExpected(presenting, meeting, attendance) : [],
    people: attendanceLines(presenting, seatsAt(state, meeting), attendance).map(
      ({ substitute = '', ...line }) => ({
        ...line,
        substitute,
        person: chosenAmong(about.substitutes, line.person),
      }),
    ),
    /** Fields for a substitute are shown for those who are said to have one. */
    substituted: attendance.some(({ state }) => state === 'substitute'),
    longest: LONGEST_SUBSTITUTE_NAME,
    /** The minutes are already drafted: the way back leads there. */
    closed: isHeld(meeting) && meeting.status !== 'open',
    ...about,
  };
}

/** The parties of which nobody is said to be there and nobody has said that they come. */
function notExpected(shown: Named, meeting: Meeting, entries: readonly FormEntry[]): readonly string[] {
  const agreement = agreementNow(shown);
  const seats = shown.state.forums.get(meeting.forum)?.seats ?? [];
  const comes = ({ member, state, person }: FormEntry): boolean =>
    state === 'present' ||
    (state === 'substitute' && person !== undefined) ||
    (state === NOT_GIVEN && meeting.answers.get(member)?.answer === 'coming');
  const here = new Set(
    entries.filter(comes).map(({ member }) => seats.find((seat) => seat.member === member)?.party),
  );
  return (agreementForum(agreement, meeting.forum)?.seats ?? [])
    .filter(({ party }) => !here.has(party))
    .map(({ party }) => shortName(agreement, party));
}

/** Whose attendance the form asks for. */
export const expectedAt = (state: Registered, meeting: Meeting): readonly string[] =>
  isHeld(meeting) ? membersAt(state, meeting) : representatives(state, meeting.forum);

/** The seats as they are now, and as they were at the meeting for those who have left since. */
const seatsAt = (state: Registered, meeting: Meeting): readonly SeatHolder[] => [
  ...(isHeld(meeting) ? meeting.seats : []),
  ...(state.forums.get(meeting.forum)?.seats ?? []),
];

/** @param seats whose party is whose */
export function attendanceLines<Entry extends { readonly member: string }>(
  shown: Named,
  seats: readonly SeatHolder[],
  attendance: readonly Entry[],
) {
  const agreement = agreementNow(shown);
  return attendance.map(({ member, ...entry }) => ({
    member,
    name: shown.people.name(member),
    /** Short name of the party. */
    party: shortName(agreement, seats.find((seat) => seat.member === member)?.party),
    ...entry,
  }));
}

type Attending = Omit<Attendance, 'member'> & {
  readonly name: string | Phrase;
  /** They were there for a part of the meeting. */
  readonly part?: PartOfMeeting | undefined;
};

function partPhrase(name: string | Phrase, { from, until }: PartOfMeeting): Phrase {
  const which = from === undefined ? 'until' : until === undefined ? 'from' : 'from-until';
  return { say: `held.${which}`, name, from, until };
}

/** The attendance with when somebody came late or left. */
export const attendanceAt = (shown: Named, meeting: HeldMeeting) =>
  attendanceLines(shown, meeting.seats, meeting.attendance).map((line) => ({
    ...line,
    part: meeting.parties === undefined ? undefined : partOfMeeting(meeting, line.member),
  }));

/**
 * Those who are there, those who sent somebody, those who take part without a vote, and those who are not there.
 * @param unmarked of whom nobody has said anything yet
 */
export function presence(
  { people }: Pick<Named, 'people'>,
  lines: readonly Attending[],
  { coOpted = [], unmarked = [] }: Partial<Record<'coOpted' | 'unmarked', readonly (string | Phrase)[]>> = {},
) {
  const stateOf = ({ state, part }: Attending): Attendance['state'] =>
    state === 'absent' && part ? 'present' : state;
  const inState = (state: Attendance['state']) => lines.filter((line) => stateOf(line) === state);
  const names = (state: Attendance['state']) =>
    inState(state).map(({ name, part }): string | Phrase => (part ? partPhrase(name, part) : name));
  const substitutes = inState('substitute').map(({ name, substitute, servedBy }): Phrase => ({
    say: servedBy === undefined ? 'held.substitute' : 'held.substitute-serves',
    substitute: substitute ?? (servedBy === undefined ? '' : people.name(servedBy)),
    name,
  }));
  return [
    { title: 'held.present', people: names('present') },
    { title: 'held.substitutes', people: substitutes },
    { title: 'held.co-opted-people', people: coOpted },
    { title: 'held.unmarked', people: unmarked },
    { title: 'held.absent', people: names('absent').filter((name) => !unmarked.includes(name)) },
  ].filter(({ title, people }) => title === 'held.present' || people.length > 0);
}

/** The person who is to lead the meeting, as the agreement has it. */
function leadership(shown: Named, forum: string): Phrase {
  const { source = { kind: 'default' }, value } =
    agreementForum(agreementNow(shown), forum)?.leadership ?? {};
  if (value !== 'chair') return { say: 'attendance-form.led-by.any', source };
  const chair = chairOf(shown.state, forum, shown.now.toISOString());
  return chair === undefined
    ? { say: 'attendance-form.led-by.no-chair', source }
    : { say: 'attendance-form.led-by.chair', chair: shown.people.name(chair), source };
}

/** Says what rule lets substitutes vote, and that none does where there is none (never invented). */
export const presentSubstituteForm = (
  { id, kind, startsAt, endsAt }: PlannedMeeting,
  { name, person }: FilledSubstitute,
  about: SubstituteForm,
) => ({
  view: 'substitute-form' as const,
  meeting: id,
  kind,
  startsAt,
  until: until(endsAt),
  name,
  person: chosenAmong(about.substitutes, person),
  longest: LONGEST_SUBSTITUTE_NAME,
  ...about,
});

/** Somebody who can no longer be chosen is not. */
const chosenAmong = (choices: SubstituteChoices | undefined, person: string | undefined): string =>
  choices?.people.find((one) => one.person === person)?.person ?? NOBODY_LISTED;
