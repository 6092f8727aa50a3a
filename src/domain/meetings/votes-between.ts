import type { Registered } from '../partnership.ts';
import { closedVotes } from '../voting/vote.ts';
import type { ClosedVote } from '../voting/vote.ts';
import type { AgendaItem, HeldMeeting } from './meeting.ts';

/**
 * Votes by a last day or in writing, held between meetings: the next meeting is told what came of each, whatever it was.
 * A tie comes up as such, and a first round with its second. One that a meeting had on its agenda and did not reach
 * comes up again.
 * @param held the forum's meetings that have ended, the latest last
 */
export function votesBetween(
  state: Registered,
  forum: string,
  held: readonly HeldMeeting[],
): readonly AgendaItem[] {
  const latest = held.at(-1);
  return closedVotes(state)
    .filter((vote) => vote.forum === forum && isHeldBetween(vote))
    .flatMap((vote): AgendaItem[] => {
      const item = itemOf(vote);
      const unreached = latest?.agenda.some(
        ({ id, outcome }) => id === item.id && outcome.kind === 'waiting',
      );
      return latest === undefined || vote.closedAt > latest.openedAt || unreached ? [item] : [];
    });
}

const isHeldBetween = ({ meeting, deadline, written, result: { outcome } }: ClosedVote): boolean =>
  meeting === undefined &&
  (deadline !== undefined || written) &&
  outcome !== 'tied' &&
  outcome !== 'second-round';

const itemOf = ({ id: vote, question, decision }: ClosedVote): AgendaItem => ({
  id: `outside:${vote}`,
  title: { sv: question, en: question },
  origin: { kind: 'vote-between-meetings', vote, decision },
});
