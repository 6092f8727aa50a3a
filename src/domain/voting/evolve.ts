import { withChangedAgreement } from '../agreement-in-force.ts';
import { localDay } from '../calendar.ts';
import type { FactContext, FactOf, VotingFact } from '../facts.ts';
import { existing, FactOutOfOrder } from '../fact-order.ts';
import { withItemOutcome } from '../meetings/evolve.ts';
import type { Registered } from '../partnership.ts';
import { withGroupRule } from './group-rules.ts';
import { chosenText, withAcceptance, withBallot, withoutAcceptance, withRecusal } from './vote.ts';
import type { ClosedVote, OpenVote, Vote } from './vote.ts';

export function evolveVoting(state: Registered, fact: VotingFact, context: FactContext): Registered {
  const { by, at } = context;
  switch (fact.type) {
    case 'voteOpened': {
      const { vote: id, meeting, item } = fact;
      const opened = withVote(state, openedVote(fact, context));
      return withItemOutcome(opened, meeting, item, { kind: 'in-vote', vote: id });
    }
    case 'formAccepted':
      return withVote(state, withAcceptance(openVote(state, fact), by));
    case 'formDeclined':
      return withVote(state, withoutAcceptance(openVote(state, fact), by));
    case 'ballotCast':
      return withVote(state, withBallot(openVote(state, fact), by, fact.choice));
    case 'ballotSealed':
      return withVote(state, withBallot(openVote(state, fact), by, { sealed: fact.sealed }));
    case 'recusalDeclared':
      return withVote(state, withRecusal(openVote(state, fact), { member: by, reason: fact.reason }));
    case 'voteClosed':
      return closed(state, {
        ...openVote(state, fact),
        status: 'closed',
        closedAt: at,
        closedBy: fact.cause === 'closed-by-member' ? by : null,
        cause: fact.cause,
        result: fact.result,
        decision: fact.decision,
      });
    case 'groupRuleSet':
      return withChangedAgreement(state, localDay(at), (agreement) => withGroupRule(agreement, fact));
  }
}

/** The vote as it begins, with what it takes over from an earlier round. */
export function openedVote(fact: FactOf<'voteOpened'>, { by, at }: FactContext): OpenVote {
  const { vote: id, forum, question, rule, ruleSource, register, recusals, secret, written } = fact;
  const { alternatives, quorum, castingVote, effect, earlier, meeting, item, deadline } = fact;
  return {
    status: 'open',
    id,
    forum,
    question,
    ...(alternatives && { alternatives }),
    rule,
    ruleSource,
    ...(quorum && { quorum }),
    ...(castingVote && { castingVote }),
    register,
    ...(effect && { effect }),
    ...(earlier && { earlier }),
    ...(meeting !== undefined && { meeting }),
    ...(item !== undefined && { item }),
    ...(deadline !== undefined && { deadline }),
    secret: secret ?? false,
    written: written ?? false,
    acceptedBy: new Set(fact.acceptedBy),
    openedBy: by,
    openedAt: at,
    ballots: new Map(),
    recusals: recusals ?? [],
  };
}

const withVote = (state: Registered, vote: Vote): Registered => ({
  ...state,
  votes: new Map(state.votes).set(vote.id, vote),
});

function closed(state: Registered, vote: ClosedVote): Registered {
  const { id, forum, question, closedAt, result, decision, meeting, item } = vote;
  const chosen = chosenText(vote);
  const entry = {
    number: decision,
    forum,
    at: closedAt,
    text: question,
    outcome: result.outcome,
    vote: id,
    ...(chosen !== undefined && { chosen }),
    ...(meeting !== undefined && { meeting }),
    ...(item !== undefined && { item }),
  };
  const after = { ...withVote(state, vote), decisions: [...state.decisions, entry] };
  return withItemOutcome(after, meeting, item, { kind: 'decided', decision });
}

type AboutVote = Extract<VotingFact, { vote: string }>;

function openVote(state: Registered, fact: AboutVote): OpenVote {
  const found = existing(state.votes.get(fact.vote), fact);
  if (found.status !== 'open') throw new FactOutOfOrder(fact);
  return found;
}
