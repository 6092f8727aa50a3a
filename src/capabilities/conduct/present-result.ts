import { isResting, sameNumber } from '../../partnership/domain/decision.ts';
import { openMeeting } from '../meetings/domain/planned.ts';
import { decisionsOf } from '../meetings/domain/record.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';
import type { Directory } from '../../partnership/members.ts';
import { restingPhrase } from '../resting/present.ts';
import { presentResult } from '../results/present.ts';
import type { ResultView } from '../results/present.ts';

/** The result, with the meeting at which a reservation against it can be made now. */
export function presentResultNow(vote: ClosedVote, state: Registered, people: Directory): ResultView {
  const reservableAt = meetingThatDecided(vote, state);
  const decision = state.decisions.find(({ number }) => sameNumber(number, vote.decision));
  const resting = decision && restingPhrase({ state, people, now: new Date(vote.closedAt) }, decision);
  return {
    ...presentResult(vote, state, people),
    ...(reservableAt !== undefined && { reservableAt }),
    ...(resting && { resting }),
    // It has come out well only when it is in effect.
    ...(decision && isResting(decision) && { style: 'warning' as const }),
  };
}

/** The forum's meeting that goes on, if the decision is one of those it has taken. */
function meetingThatDecided({ forum, decision }: ClosedVote, state: Registered): string | undefined {
  const meeting = openMeeting(state, forum);
  if (!meeting) return undefined;
  const taken = decisionsOf(state, meeting).some(({ number }) => sameNumber(number, decision));
  return taken ? meeting.id : undefined;
}
