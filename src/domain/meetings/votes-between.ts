import type { Decision } from '../decision.ts';
import { sameNumber } from '../decision.ts';
import type { Registered } from '../partnership.ts';
import { closedVotes } from '../voting/vote.ts';
import type { ClosedVote } from '../voting/vote.ts';
import type { AgendaItem } from './meeting.ts';
import { isBetweenMeetings } from './record.ts';

/**
 * Votes by a last day or in writing, closed between meetings: the next meeting is told what came of each, whatever it
 * was. A tie comes up as such, and a first round with its second. One that a meeting had on its agenda and did not reach
 * comes up again.
 * @param dealtWith the items that meetings of the forum have dealt with, by id
 */
export function votesBetween(
  state: Registered,
  forum: string,
  dealtWith: ReadonlyMap<string, unknown>,
): readonly AgendaItem[] {
  return closedVotes(state)
    .filter((vote) => vote.forum === forum && isReported(vote))
    .filter((vote) => {
      const decision = decisionOf(state, vote);
      return decision !== undefined && isBetweenMeetings(state, decision);
    })
    .map(itemOf)
    .filter(({ id }) => !dealtWith.has(id));
}

const isReported = ({ deadline, written, result: { outcome } }: ClosedVote): boolean =>
  (deadline !== undefined || written) && outcome !== 'tied' && outcome !== 'second-round';

const decisionOf = (state: Registered, { decision }: ClosedVote): Decision | undefined =>
  state.decisions.find(({ number }) => sameNumber(number, decision));

const itemOf = ({ id: vote, question, decision }: ClosedVote): AgendaItem => ({
  id: `outside:${vote}`,
  title: { sv: question, en: question },
  origin: { kind: 'vote-between-meetings', vote, decision },
});
