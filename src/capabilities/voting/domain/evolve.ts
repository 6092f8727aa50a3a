import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { FactContext, FoldsOf } from '../../../partnership/domain/folding.ts';
import type { VotingFact, VotingFactOf } from './facts.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import { existing, FactOutOfOrder } from '../../../partnership/domain/fact-order.ts';
import { given } from '../../../partnership/domain/given.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import {
  answered,
  chosenText,
  provisosIn,
  withAcceptance,
  withBallot,
  withoutAcceptance,
  withoutBallot,
  withRecusal,
} from './vote.ts';
import type { ClosedVote, OpenVote, Vote } from './vote.ts';

export const votingFolds: FoldsOf<AboutVote | VotingFactOf<'decisionRevoked'>> = {
  voteOpened: (state, fact, context) => withVote(state, toOpenVote(fact, context)),
  formAccepted: (state, fact, { by }) => withVote(state, withAcceptance(openVote(state, fact), by)),
  formDeclined: (state, fact, { by }) => withVote(state, withoutAcceptance(openVote(state, fact), by)),
  ballotCast: (state, fact, { by, at }) =>
    withVote(state, answered(withBallot(openVote(state, fact), by, fact.choice, fact.proviso), at)),
  ballotSealed: (state, fact, { by, at }) =>
    withVote(state, answered(withBallot(openVote(state, fact), by, { sealed: fact.sealed }), at)),
  ballotWithdrawn: (state, fact, { by, at }) =>
    withVote(state, answered(withoutBallot(openVote(state, fact), by), at)),
  recusalDeclared: (state, fact, { by, at }) =>
    withVote(state, answered(withRecusal(openVote(state, fact), { member: by, reason: fact.reason }), at)),
  electorJoined: (state, fact, { at }) => {
    const vote = openVote(state, fact);
    const electoralRegister = [...vote.electoralRegister, fact.elector];
    return withVote(state, answered({ ...vote, electoralRegister }, at));
  },
  missingCalled: (state, fact, { at }) => withVote(state, { ...openVote(state, fact), calledAt: at }),
  voteClosed: (state, fact, { by, at }) =>
    withDecision(state, {
      ...openVote(state, fact),
      status: 'closed',
      closedAt: at,
      closedBy: fact.cause === 'closed-by-member' || fact.cause === 'withdrawn' ? by : null,
      cause: fact.cause,
      result: fact.result,
      decision: fact.decision,
    }),
  provisoMet: (state, fact, { by }) => withProvisoMet(state, fact, by),
  decisionRevoked: (state, fact) => withRevoked(state, fact),
};

function withRevoked(
  state: Registered,
  { revoked, decision, replacedBy }: VotingFactOf<'decisionRevoked'>,
): Registered {
  const revokedBy = { decision, replaced: replacedBy !== undefined };
  const decisions = state.decisions.map((one) =>
    sameNumber(one.number, revoked) ? { ...one, revokedBy } : one,
  );
  return { ...state, decisions };
}

function withProvisoMet(
  state: Registered,
  { vote, member, reference, decidedOn }: VotingFactOf<'provisoMet'>,
  by: MemberId,
): Registered {
  const decisions = state.decisions.map((one) =>
    one.vote === vote && one.provisos
      ? {
          ...one,
          provisos: one.provisos.map((proviso) =>
            proviso.member === member ? { ...proviso, met: { reference, decidedOn, by } } : proviso,
          ),
        }
      : one,
  );
  return { ...state, decisions };
}

/** The vote as it begins, with what it takes over from an earlier round. */
function toOpenVote(fact: VotingFactOf<'voteOpened'>, { by, at }: FactContext): OpenVote {
  const { vote: id, forum, question, rule, ruleSource, register, recusals = [], secret = false } = fact;
  const { alternatives, quorum, castingVote, effect, earlier, meeting, item, deadline } = fact;
  const { procedure, grace, unannounced = false, eachParty = false } = fact.v === 1 ? {} : fact;
  const { written = false, acceptedBy } = fact.v === 1 ? fact : {};
  return {
    ...given({ alternatives, quorum, castingVote, effect, earlier, meeting, item, deadline }),
    ...given({ procedure, grace }),
    unannounced,
    eachParty,
    status: 'open',
    id,
    forum,
    question,
    rule,
    ruleSource,
    electoralRegister: register,
    recusals,
    secret,
    written,
    acceptedBy: new Set(acceptedBy),
    openedBy: by,
    openedAt: at,
    ballots: new Map(),
    provisos: new Map(),
  };
}

const withVote = (state: Registered, vote: Vote): Registered => ({
  ...state,
  votes: withEntry(state.votes, vote.id, vote),
});

function withDecision(state: Registered, vote: ClosedVote): Registered {
  const { id, forum, question, closedAt, result, decision, meeting, item } = vote;
  const entry = {
    number: decision,
    forum,
    at: closedAt,
    text: question,
    outcome: result.outcome,
    vote: id,
    ...given({
      chosen: chosenText(vote),
      meeting,
      item,
      provisos: provisosIn(vote),
      directs: directedBy(state, vote),
    }),
  };
  return { ...withVote(state, vote), decisions: [...state.decisions, entry] };
}

/** What replaces a directive is one to the same forum. */
function directedBy({ decisions }: Registered, { effect }: ClosedVote): string | undefined {
  if (effect?.kind === 'set-directive') return effect.forum;
  if (effect?.kind !== 'revoke' || effect.replacedBy === undefined) return undefined;
  return decisions.find(({ number }) => sameNumber(number, effect.decision))?.directs;
}

/** What happens to a vote; what an adopted one sets is folded beside. */
type AboutVote = Exclude<VotingFact, { type: 'groupRuleSet' | 'decisionRevoked' }>;

function openVote(state: Registered, fact: AboutVote): OpenVote {
  const found = existing(state.votes.get(fact.vote), fact);
  if (found.status !== 'open') throw new FactOutOfOrder(fact);
  return found;
}
