import type { Choice } from '../../partnership/domain/choice.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import { alternativeText, isElector, isRecused, yetToAccept } from './domain/vote.ts';
import type { Vote } from './domain/vote.ts';
import type { Voted } from './messages.ts';

/**
 * How the vote stands for the one person who sees this card, and whether anything is left for them to do; before a vote
 * in writing begins, whether they have accepted that form. In a secret vote it says only that the person has voted: how
 * they voted is told to nobody, not even to them.
 */
export function presentOwn(vote: Vote, member: MemberId) {
  if (!isElector(vote, member)) return told('outside', 'not-an-elector');
  if (isRecused(vote, member)) return told('outside', 'recused');
  if (yetToAccept(vote).length > 0)
    return vote.acceptedBy.has(member) ? told('answered', 'accepted') : told('asked', 'not-accepted');
  const ballot = vote.ballots.get(member);
  if (ballot === undefined) return told('asked', 'not-voted');
  if (typeof ballot === 'object') return told('answered', 'voted-secretly');
  const proviso = vote.provisos.get(member);
  if (proviso !== undefined) return { ...told('answered', 'voted-with-proviso'), proviso };
  const voted = votedFor(ballot, vote);
  if (typeof voted === 'object') return { ...told('answered', 'voted-for'), choice: voted.text };
  return voted === 'abstain'
    ? told('answered', 'abstained')
    : { ...told('answered', 'voted'), choice: voted };
}

const told = (standing: 'outside' | 'answered' | 'asked', said: string) => ({ standing, said });

/** The choice as the person made it: for an alternative its text. */
export function votedFor(
  choice: Choice,
  vote: Pick<Vote, 'alternatives'>,
): Exclude<Voted, { readonly proviso: string }> {
  if (choice === 'yes' || choice === 'no' || choice === 'abstain') return choice;
  return { text: alternativeText(vote, choice) };
}
