import { localDay } from '../calendar.ts';
import type { Registered } from '../partnership.ts';
import { entitled } from '../voting/vote.ts';
import type { Vote } from '../voting/vote.ts';
import type { Obligation } from './duty.ts';

/** To vote before a vote's last day. A vote without one waits for whoever leads it. */
export const votingDuties = (state: Registered, today: string): readonly Obligation[] =>
  [...state.votes.values()].flatMap((vote) => ballotDuty(vote, today));

function ballotDuty(vote: Vote, today: string): readonly Obligation[] {
  if (vote.status !== 'open' || vote.deadline === undefined) return [];
  const due = localDay(vote.deadline);
  const members = entitled(vote)
    .map(({ member }) => member)
    .filter((member) => !vote.ballots.has(member));
  if (members.length === 0 || today > due) return [];
  return [
    {
      id: `vote:${vote.id}`,
      matter: { kind: 'vote', vote: vote.id, question: vote.question },
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
