import type { FactContext, VotingFact } from '../facts.ts';
import { existing, FactOutOfOrder } from '../fact-order.ts';
import { withItemOutcome } from '../meetings/evolve.ts';
import type { Registered } from '../partnership.ts';
import { withBallot, withRecusal } from './vote.ts';
import type { ClosedVote, OpenVote, Vote } from './vote.ts';

export function evolveVoting(state: Registered, fact: VotingFact, { by, at }: FactContext): Registered {
  switch (fact.type) {
    case 'voteOpened': {
      const { vote: id, forum, question, rule, ruleSource, register, meeting, item, deadline } = fact;
      const opened = withVote(state, {
        status: 'open',
        id,
        forum,
        question,
        rule,
        ruleSource,
        register,
        ...(meeting !== undefined && { meeting }),
        ...(item !== undefined && { item }),
        ...(deadline !== undefined && { deadline }),
        openedBy: by,
        openedAt: at,
        ballots: new Map(),
        recusals: [],
      });
      return withItemOutcome(opened, meeting, item, { kind: 'in-vote', vote: id });
    }
    case 'ballotCast':
      return withVote(state, withBallot(openVote(state, fact.vote, fact), by, fact.choice));
    case 'recusalDeclared':
      return withVote(
        state,
        withRecusal(openVote(state, fact.vote, fact), { member: by, reason: fact.reason }),
      );
    case 'voteClosed':
      return closed(state, {
        ...openVote(state, fact.vote, fact),
        status: 'closed',
        closedAt: at,
        closedBy: fact.cause === 'closed-by-member' ? by : null,
        cause: fact.cause,
        result: fact.result,
        decision: fact.decision,
      });
  }
}

const withVote = (state: Registered, vote: Vote): Registered => ({
  ...state,
  votes: new Map(state.votes).set(vote.id, vote),
});

function closed(state: Registered, vote: ClosedVote): Registered {
  const { id, forum, question, closedAt, result, decision, meeting, item } = vote;
  const entry = {
    number: decision,
    forum,
    at: closedAt,
    text: question,
    outcome: result.outcome,
    vote: id,
    ...(meeting !== undefined && { meeting }),
    ...(item !== undefined && { item }),
  };
  const after = { ...withVote(state, vote), decisions: [...state.decisions, entry] };
  return withItemOutcome(after, meeting, item, { kind: 'decided', decision });
}

function openVote(state: Registered, vote: string, fact: VotingFact): OpenVote {
  const found = existing(state.votes.get(vote), fact);
  if (found.status !== 'open') throw new FactOutOfOrder(fact);
  return found;
}
