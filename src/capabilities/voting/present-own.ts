import type { Choice } from '../../partnership/domain/choice.ts';
import type { MemberId } from '../../partnership/domain/seat-holder.ts';
import { alternativeText, isElector, isRecused, yetToAccept } from './domain/vote.ts';
import type { Vote } from './domain/vote.ts';
import type { Voted } from './messages.ts';

/**
 * How the vote stands for the person who alone sees the card, before a vote in writing begins whether they have
 * accepted that, and whether anything is still to be done. In a secret vote it says only that the person has voted:
 * how is told to nobody, not even to them.
 */
export function presentOwn(vote: Vote, member: MemberId) {
  if (!isElector(vote, member)) return outside('not-an-elector');
  if (isRecused(vote, member)) return outside('recused');
  if (yetToAccept(vote).length > 0)
    return vote.acceptedBy.has(member) ? answered('accepted') : asked('not-accepted');
  const ballot = vote.ballots.get(member);
  if (ballot === undefined) return asked('not-voted');
  if (typeof ballot === 'object') return answered('voted-secretly');
  const voted = votedFor(ballot, vote);
  if (typeof voted === 'object') return { ...answered('voted-for'), choice: voted.text };
  return voted === 'abstain' ? answered('abstained') : { ...answered('voted'), choice: voted };
}

const outside = (said: string) => ({ standing: 'outside' as const, said });
const answered = (said: string) => ({ standing: 'answered' as const, said });
const asked = (said: string) => ({ standing: 'asked' as const, said });

/** The choice as the person made it: for an alternative its text. */
export function votedFor(choice: Choice, vote: Pick<Vote, 'alternatives'>): Voted {
  if (choice === 'yes' || choice === 'no' || choice === 'abstain') return choice;
  return { text: alternativeText(vote, choice) };
}
