import { localDay } from '../calendar.ts';
import type { Registered } from '../partnership.ts';
import { waitedFor, yetToAccept } from '../voting/vote.ts';
import type { Vote } from '../voting/vote.ts';
import type { Obligation } from './duty.ts';

/**
 * To vote before a vote's last day, and in a written one first to say whether that form is accepted. A vote without a
 * last day waits for whoever leads it.
 */
export const votingDuties = (state: Registered, today: string): readonly Obligation[] =>
  [...state.votes.values()].flatMap((vote) => ballotDuty(vote, today));

function ballotDuty(vote: Vote, today: string): readonly Obligation[] {
  if (vote.status !== 'open' || vote.deadline === undefined) return [];
  const due = localDay(vote.deadline);
  const members = waitedFor(vote).map(({ member }) => member);
  const accepting = yetToAccept(vote).length > 0;
  if (members.length === 0 || today > due) return [];
  return [
    {
      // One of its own for each step: who has been reminded to accept is reminded to vote all the same.
      id: accepting ? `accept:${vote.id}` : `vote:${vote.id}`,
      matter: { kind: accepting ? 'accept-form' : 'vote', vote: vote.id, question: vote.question },
      due,
      done: false,
      owes: { forum: vote.forum, members },
      markable: false,
      remind: {
        before: [3],
        onTheDay: true,
        overdue: 'never',
        knownSince: localDay(vote.openedAt),
      },
    },
  ];
}
