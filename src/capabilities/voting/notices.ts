import { z } from 'zod';
import type { VotingFact } from './domain/facts.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice } from '../../partnership/notices.ts';
import { presentVote } from './present-vote.ts';

const vote = z.string().min(1).max(256);

export const votingSubjects = [
  subject(
    z.strictObject({ subject: z.literal('vote'), vote }),
    ({ vote: id }, { state, people }) => {
      const found = state.votes.get(id);
      return found && presentVote(found, state, people);
    },
    { as: 'card' },
  ),
] as const;

/** Of the message that tells a group's chat what the vote came to. */
export const resultSlot = (vote: string): string => `result:${vote}`;

/** Brings the message that shows a closed vote's result up to date. */
export const resultNotice = (forum: string, vote: string): Notice => ({
  forum,
  slot: resultSlot(vote),
  show: { subject: 'result', vote },
});

/**
 * The vote's card is kept up to date; the result comes as a message of its own. The result of the round before says that
 * the question has been put again, and what came of it.
 * @param agenda that of the meeting that goes on, which shows that something is voted on, and what came of it
 */
export function votingNotices(
  { type, vote }: VotingFact,
  after: Registered,
  agenda: readonly Notice[],
): readonly Notice[] {
  const { forum, earlier } = after.votes.get(vote) ?? {};
  if (forum === undefined) return [];
  const card: Notice = { forum, slot: `vote:${vote}`, show: { subject: 'vote', vote } };
  const before = earlier ? [resultNotice(forum, earlier.vote)] : [];
  if (type === 'voteOpened') return [...before, ...agenda, card];
  if (type !== 'voteClosed') return [card];
  return [...before, ...agenda, card, resultNotice(forum, vote)];
}
