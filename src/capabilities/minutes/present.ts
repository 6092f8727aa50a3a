import { localDay } from '../../partnership/domain/calendar.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import { attendanceAt, presence } from '../attendance/present.ts';
import { coOptedName } from '../attendance/present-co-opted.ts';
import { uncountedPhrase } from '../resting/present.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { leaderOf } from '../conduct/present.ts';
import { decidedLine, inBrief } from '../conduct/present-decided.ts';
import { decisionsOf } from '../meetings/domain/record.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { partOfMeeting } from '../meetings/domain/counting.ts';
import { partiesOf } from '../meetings/domain/evolve.ts';
import { meetingHead } from '../meetings/present.ts';
import { heldMeetings, minutesNumber } from '../meetings/minutes-number.ts';
import { minutesBlocks } from './blocks.ts';
import { approversOf } from './domain/approvers.ts';
import { minutesRecord } from './record.ts';

export type MinutesView = ReturnType<typeof presentMinutes>;

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
      : { say: 'minutes.waiting-for', party: name, approvers: { either: approvers } };
  });
}
