import { localDay } from '../../partnership/domain/calendar.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import { attendanceLines, presence } from '../attendance/present.ts';
import { leaderOf } from '../conduct/present.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { partiesOf } from '../meetings/domain/evolve.ts';
import { meetingHead } from '../meetings/present.ts';
import { heldMeetings, minutesNumber } from '../meetings/minutes-number.ts';
import { minutesBlocks } from './blocks.ts';
import { approversOf } from './domain/minutes.ts';
import { minutesRecord } from './record.ts';

export type MinutesView = ReturnType<typeof presentMinutes>;

const MOST_OTHERS = 30;

/** @param page from 0; more than there are shows the last */
export function presentMinutes(presenting: Presenting, meeting: HeldMeeting, page = 0) {
  const { state } = presenting;
  const { status, reason, openedAt, closedAt } = meeting;
  return {
    view: 'minutes' as const,
    ...meetingHead(presenting, meeting),
    partnership: agreementNow(presenting).name,
    status,
    number: minutesNumber(state, meeting),
    reason,
    day: localDay(openedAt),
    openedAt,
    closedAt,
    leader: leaderOf(presenting, meeting),
    // Each with the party of the seat held at the meeting, where one was.
    presence: presence(
      attendanceLines(presenting, meeting.seats, meeting.attendance).map(({ name, party, ...line }) => ({
        ...line,
        name: party === '' ? name : ({ say: 'attendance-form.person', name, party } as const),
      })),
    ),
    blocks: minutesBlocks(minutesRecord(presenting, meeting)),
    page,
    approvals: status === 'open' ? [] : approvals(presenting, meeting),
    // Before the first approval, when the draft may be put right.
    correctable: status === 'closed' && meeting.approvals.length === 0,
    // The forum's other meetings that have minutes, latest first.
    others: heldMeetings(state, meeting.forum)
      .filter(({ id }) => id !== meeting.id)
      .slice(0, MOST_OTHERS)
      .map(({ id, startsAt, kind }) => ({ meeting: id, startsAt, kind })),
  };
}

/** Those that had to approve and those that have: a party that has left since stays in the record. */
function approvals(presenting: Presenting, meeting: HeldMeeting) {
  const { state, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const approved = meeting.approvals.map(({ party }) => party);
  const needed =
    meeting.status === 'approved' ? [] : partiesOf(state, meeting.forum, localDay(now.toISOString()));
  return [...new Set([...approved, ...needed])].map((party) => {
    const name = partyName(agreement, party);
    const approval = meeting.approvals.find((given) => given.party === party);
    if (approval) {
      const by = people.name(approval.by);
      return { say: 'minutes.approved-by', party: name, by, day: localDay(approval.at) };
    }
    const approvers = approversOf(state, meeting, party).map((member) => people.name(member));
    return approvers.length === 0
      ? { say: 'minutes.waiting-for-nobody', party: name }
      : { say: 'minutes.waiting-for', party: name, approvers, count: approvers.length };
  });
}
