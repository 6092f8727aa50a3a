import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { HeldMeeting, Note } from '../meetings/domain/meeting.ts';
import { partiesOf } from '../meetings/domain/evolve.ts';
import { approversOf } from './domain/minutes.ts';
import { decisionsOf, decisionsOn, reportedOn } from '../meetings/domain/record.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { agreementNow, partyName, shortName } from '../../partnership/presenting.ts';
import { attendanceLines, decidedLine, leaderOf } from '../conduct/present.ts';
import { meetingHead } from '../meetings/meeting-head.ts';
import type { ResultView } from '../results/present.ts';
import { heldMeetings, minutesNumber } from '../meetings/minutes-number.ts';
import { presentResultNow } from '../conduct/present-result.ts';
import type { MinutesDecision, MinutesNote, MinutesView } from './views.ts';

/** Minutes that wait for approval, with the parties they wait for, latest first. */
export const minutesToApprove = (
  state: Registered,
  forum: string,
  now: Date,
): readonly { number: { year: number; number: number }; parties: readonly string[] }[] => {
  const today = localDay(now.toISOString());
  const agreement = agreementInForce(state, today);
  return heldMeetings(state, forum)
    .filter(({ status }) => status === 'closed')
    .map((meeting) => ({
      number: minutesNumber(state, meeting),
      parties: partiesOf(state, forum, today)
        .filter((party) => !meeting.approvals.some((given) => given.party === party))
        .map((party) => shortName(agreement, party)),
    }));
};

/** Everything follows from facts; nothing is left out. */
export function presentMinutes(presenting: Presenting, meeting: HeldMeeting, page = 0): MinutesView {
  const { state, people } = presenting;
  const noted = (note: Note): MinutesNote => ({
    kind: note.kind,
    text: note.text,
    name: people.name(note.by),
  });
  const notesOn = (item: string | undefined): MinutesNote[] =>
    meeting.notes.filter((note) => note.item === item).map(noted);
  const decided = (decision: Decision): MinutesDecision => minutesDecision(presenting, meeting, decision);
  const onItems = new Set(meeting.agenda.flatMap((item) => decisionsOn(state, meeting, item)));
  return {
    view: 'minutes',
    ...meetingHead(presenting, meeting),
    partnership: agreementNow(presenting).name,
    status: meeting.status,
    number: minutesNumber(state, meeting),
    ...(meeting.reason !== undefined && { reason: meeting.reason }),
    openedAt: meeting.openedAt,
    ...(meeting.closedAt !== undefined && { closedAt: meeting.closedAt }),
    leader: leaderOf(presenting, meeting),
    attendance: attendanceLines(presenting, meeting.seats, meeting.attendance),
    items: meeting.agenda.map((item) => {
      const reported = reportedOn(state, item);
      return {
        title: item.title,
        outcome: item.outcome,
        decisions: decisionsOn(state, meeting, item).map(decided),
        ...(reported && { reported: decided(reported) }),
        notes: notesOn(item.id),
      };
    }),
    otherDecisions: decisionsOf(state, meeting)
      .filter((decision) => !onItems.has(decision))
      .map(decided),
    notes: notesOn(undefined),
    approvals: approvals(presenting, meeting),
    correctable: meeting.status === 'closed' && meeting.approvals.length === 0,
    others: heldMeetings(state, meeting.forum)
      .filter(({ id }) => id !== meeting.id)
      .map(({ id, startsAt, kind }) => ({ meeting: id, startsAt, kind })),
    page,
  };
}

function minutesDecision(presenting: Presenting, meeting: HeldMeeting, decision: Decision): MinutesDecision {
  const { state, people } = presenting;
  const vote = decision.vote === undefined ? undefined : state.votes.get(decision.vote);
  return {
    ...decidedLine(presenting, decision),
    ...(vote?.status === 'closed' && {
      vote: asRecorded(presentResultNow(vote, state, people), state, meeting),
    }),
    reservations: meeting.reservations
      .filter((made) => sameNumber(made.decision, decision.number))
      .map(({ by, text }) => ({ name: people.name(by), text })),
  };
}

/** What came after the meeting, and what can be done now, is no part of its minutes. */
function asRecorded(result: ResultView, state: Registered, meeting: HeldMeeting): ResultView {
  const { next, ...recorded } = { ...result, reopenable: false };
  const during = decisionsOf(state, meeting).some(
    ({ number }) => next?.decision && sameNumber(number, next.decision),
  );
  return next && during ? { ...recorded, next } : recorded;
}

/** Those that had to approve and those that have: a party that has left since stays in the record. */
function approvals(presenting: Presenting, meeting: HeldMeeting): MinutesView['approvals'] {
  const { state, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const approved = meeting.approvals.map(({ party }) => party);
  const needed =
    meeting.status === 'approved' ? [] : partiesOf(state, meeting.forum, localDay(now.toISOString()));
  return [...new Set([...approved, ...needed])].map((party) => {
    const approval = meeting.approvals.find((given) => given.party === party);
    return {
      party: partyName(agreement, party),
      ...(approval && { by: people.name(approval.by), day: localDay(approval.at) }),
      approvers: approval ? [] : approversOf(state, meeting, party).map((member) => people.name(member)),
    };
  });
}
