import type { AcclaimedLine } from './audit.ts';
import type { ClosedVoteLine } from './domain/audit-recount.ts';
import { onOneLine } from './on-one-line.ts';
import { countsOf } from '../capabilities/voting/domain/result.ts';
import type { VoteResult } from '../capabilities/voting/domain/result.ts';
import type { Phrase } from '../chat/phrase.ts';
import type { Say } from '../chat/words.ts';

/** A line for each decision, in the order of their numbers: votes with what explains their outcome. */
export const decisionLines = (
  say: Say,
  votes: readonly ClosedVoteLine[],
  acclaimed: readonly AcclaimedLine[],
): readonly string[] =>
  [
    ...votes.map((vote) => ({ ...vote.decision, line: voteLine(say, vote) })),
    ...acclaimed.map(({ decision, text }) => ({
      ...decision,
      line: say('verify.acclaimed', { decision, text: onOneLine(text) }),
    })),
  ]
    .sort((one, other) => one.year - other.year || one.number - other.number)
    .map(({ line }) => line);

function voteLine(say: Say, vote: ClosedVoteLine): string {
  const { decision, question, result, secret } = vote;
  const parts = [
    say('verify.vote', { decision, question: onOneLine(question), outcome: outcome(result) }),
    ...explained(vote).map((phrase) => say.phrase(phrase)),
    ...(secret ? [say('verify.secret')] : []),
  ];
  return parts.join(' · ');
}

/** The numbers, and what else settled it: who must have taken part, and a casting vote. */
function explained({ result, alternatives, quorum, procedure }: ClosedVoteLine): readonly Phrase[] {
  const { electors, absent } = countsOf(result);
  const answered = electors - absent;
  const { outcome: came } = result;
  if (came === 'undecided' || came === 'withdrawn' || came === 'form-declined')
    return [{ say: `verify.uncounted.${came}`, answered, electors, atMeeting: procedure === 'at-meeting' }];
  return [
    numbers(result, alternatives),
    ...(quorum === undefined ? [] : [{ say: 'verify.quorum', answered, quorum }]),
    ...castingVote(result, alternatives),
  ];
}

function castingVote(result: VoteResult, alternatives: ClosedVoteLine['alternatives'] = []): Phrase[] {
  const { castingVote: choice } = result;
  if (choice === undefined) return [];
  const chosen = alternatives.find(({ id }) => id === choice)?.text ?? '';
  return [{ say: 'verify.casting-vote', choice, chosen: onOneLine(chosen) }];
}

export const outcome = (result: VoteResult): Phrase => ({ say: `outcome.${result.outcome}` });

/** @param alternatives absent: they are told apart by their number */
export function numbers(result: VoteResult, alternatives: ClosedVoteLine['alternatives'] = []): Phrase {
  const { denominator } = result;
  if ('tally' in result) return { say: `verify.numbers.${denominator.of}`, ...result.tally, ...denominator };
  const votes = result.alternatives.votes.map(
    (one, index) => `${onOneLine(alternatives[index]?.text ?? String(index + 1))}: ${one.votes}`,
  );
  return {
    say: 'verify.numbers.alternatives',
    ...result.alternatives,
    ...denominator,
    votes: votes.join(', '),
  };
}
