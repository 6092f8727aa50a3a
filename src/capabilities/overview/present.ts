import { amendmentsInOrder } from '../amendments/domain/amendment.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { waitingItems } from '../agenda/domain/agenda.ts';
import { nextMeeting, openMeeting } from '../meetings/domain/planned.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { openProblems } from '../problems/domain/problem.ts';
import { unexpectedComposition } from '../registration/domain/rules.ts';
import { openVotes } from '../voting/domain/vote.ts';
import { amendmentLine } from '../amendments/present.ts';
import { meetingLine } from '../meetings/meeting-line.ts';
import { presentNext } from '../duties/present.ts';
import { minutesToApprove } from '../minutes/present.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { problemLine } from '../problems/present.ts';
import { owedReports } from '../reports/present.ts';
import { decisionLine, voteLine } from '../voting/present.ts';
import type { StatusView } from './views.ts';

const LATEST = 5;

/** @param representative whether to offer what only representatives may do */
export function presentStatus(presenting: Presenting, representative: boolean): StatusView {
  const { state, forum, people, now } = presenting;
  const seats = state.forums.get(forum)?.seats ?? [];
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, forum)?.seats ?? [];
  const decided = state.decisions.toReversed();
  const problems = openProblems(state, forum);
  const waiting = new Set(waitingItems(state, forum, now.toISOString()).map(({ id }) => id));
  const meeting = openMeeting(state, forum) ?? nextMeeting(state, forum, now.toISOString());
  return {
    view: 'status',
    agreement,
    forum,
    representative,
    seats: seats.map(({ seat, party, member }) => ({ seat, party, name: people.name(member) })),
    unexpected: unexpectedComposition(rules, seats).flatMap(({ party, expected }) =>
      expected
        ? {
            party,
            filled: seats.filter((seat) => seat.party === party).length,
            expected: expected.value,
            source: expected.source,
          }
        : [],
    ),
    today: localDay(now.toISOString()),
    ...(meeting && { nextMeeting: meetingLine(meeting) }),
    next: presentNext(presenting),
    minutesToApprove: minutesToApprove(state, forum, now).slice(0, LATEST),
    openVotes: openVotes(state, forum).map(voteLine),
    openProblems: problems.slice(0, LATEST).map((problem) => problemLine(agreement, problem)),
    moreProblems: Math.max(0, problems.length - LATEST),
    carriedOver: decided
      .filter(({ vote, outcome }) => outcome === 'tied' && waiting.has(`vote:${vote ?? ''}`))
      .map(decisionLine(people)),
    latestDecisions: decided.slice(0, LATEST).map(decisionLine(people)),
    amendments: amendmentsInOrder(state).map((amendment) => amendmentLine(amendment, agreement, forum)),
    owedReports: owedReports(state, forum, now),
  };
}
