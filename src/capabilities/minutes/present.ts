import { localDay } from '../../partnership/domain/calendar.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { attendanceAt, presence } from '../attendance/present.ts';
import { coOptedName } from '../attendance/present-co-opted.ts';
import { uncountedPhrase } from '../resting/present.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { electionAt } from '../chair/domain/chair.ts';
import { leaderOf } from '../conduct/present.ts';
import { minutesActions } from '../actions/present-minutes.ts';
import { decidedLine, inBrief } from '../conduct/present-decided.ts';
import { decisionsOf } from '../meetings/domain/record.ts';
import { isLocked } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { partOfMeeting } from '../meetings/domain/counting.ts';
import { meetingHead } from '../meetings/present.ts';
import { heldMeetings, minutesNumber } from '../meetings/minutes-number.ts';
import { minutesBlocks } from './blocks.ts';
import { approversIn, openChange } from './domain/approvers.ts';
import type { presentApproversForm, presentCorrectionForm, presentMinutesForm } from './present-forms.ts';
import type { presentNoteForm, presentOwnNotes } from './present-forms.ts';
import { absentParties, answersIn, changesIn, correctionsIn, lockLine } from './present-handling.ts';
import { minutesRecord } from './record.ts';

export type MinutesView = ReturnType<typeof presentMinutes>;

export type MinutesFormView = ReturnType<
  | typeof presentMinutesForm
  | typeof presentApproversForm
  | typeof presentOwnNotes
  | typeof presentNoteForm
  | typeof presentCorrectionForm
>;

const MOST_OTHERS = 30;

/** What whoever is to approve reads first. */
const MOST_DECISIONS = 10;

/**
 * What was decided, with the minutes as a whole behind it.
 * @param page of the whole, which is shown if one is asked for; from 0; more than there are shows the last
 */
export function presentMinutes(presenting: Presenting, meeting: HeldMeeting, page?: number) {
  const { state, people } = presenting;
  const { status, reason, openedAt, closedAt } = meeting;
  const agreement = agreementNow(presenting);
  const approverNames = approversIn(state, meeting).map(({ member }) => people.name(member));
  const decisions = decisionsOf(state, meeting).map((decision) => decidedLine(presenting, decision));
  return {
    view: 'minutes' as const,
    ...meetingHead(presenting, meeting),
    partnership: agreement.name,
    group: forumInText(agreement, meeting.forum),
    status,
    number: minutesNumber(state, meeting),
    reason,
    day: localDay(openedAt),
    openedAt,
    closedAt,
    leader: leaderOf(presenting, meeting),
    // Each with the party of the seat held at the meeting, where one was.
    presence: presence(
      presenting,
      attendanceAt(presenting, meeting).map(({ name, party, ...line }) => ({
        ...line,
        name: party === '' ? name : ({ say: 'attendance-form.person', name, party } as const),
      })),
      { coOpted: meeting.coOpted.map((one) => coOptedName(presenting, one)) },
    ),
    /** Why it is none of the group's meetings, if it is not. */
    uncounted: uncountedPhrase(agreement, meeting),
    actions: minutesActions(presenting, meeting).slice(0, MOST_DECISIONS),
    blocks: minutesBlocks(minutesRecord(presenting, meeting)),
    whole: page !== undefined,
    page: page ?? 0,
    decisions: decisions.slice(0, MOST_DECISIONS).map(inBrief),
    moreDecisions: Math.max(0, decisions.length - MOST_DECISIONS),
    reservations: meeting.reservations.map(({ by, decision }): Phrase => ({
      say: 'minutes.reservation',
      name: people.name(by),
      decision,
    })),
    absent: meeting.attendance
      .filter(({ state, member }) => state === 'absent' && !partOfMeeting(meeting, member))
      .map(({ member }) => people.name(member)),
    approvers: approverNames.length > 0 ? approverNames : ['–'],
    documentedBy: [...new Set(meeting.notes.map(({ by }) => by))].map((member) => people.name(member)),
    answers: answersIn(presenting, meeting),
    changes: changesIn(presenting, meeting),
    lock: lockLine(meeting),
    /** A change has been asked for: nobody approves until the draft has been sent again. */
    reopened: status === 'closed' && openChange(meeting) !== undefined,
    approved: status === 'closed' && meeting.approvals.length > 0,
    /** A party was not there, and has not said that it has read the minutes. */
    unread:
      status !== 'open' &&
      absentParties(presenting, meeting).some((party) =>
        meeting.handling.read.every((read) => read.party !== party),
      ),
    ...correctionsIn(presenting, meeting),
    // Until they are locked, when the draft may be put right.
    correctable: status === 'closed',
    electsChair:
      status === 'closed' && meeting.approvals.length === 0 && electionAt(state, meeting) !== undefined,
    noted: !isLocked(meeting) && meeting.notes.length > 0,
    locked: isLocked(meeting),
    // The forum's other meetings that have minutes, latest first.
    others: heldMeetings(state, meeting.forum)
      .filter(({ id }) => id !== meeting.id)
      .slice(0, MOST_OTHERS)
      .map(({ id, startsAt, kind }) => ({ meeting: id, startsAt, kind })),
  };
}
