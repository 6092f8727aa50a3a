import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { addDays, daysBetween, endOfDay, localDay, localYear } from '../../../partnership/domain/calendar.ts';
import { nextDecisionNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Fact } from '../../index.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { given } from '../../../partnership/domain/given.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import { NO_BALLOT_BOX } from '../../../partnership/domain/choice.ts';
import { countVote } from './count.ts';
import type { AboutVote, WithOpenVote } from './finding.ts';
import { recusalsOf } from './opening.ts';
import type { Sitting } from './sitting.ts';
import { everyoneHasVoted, isElector, yetToAccept } from './vote.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { VoteResult } from './result.ts';
import type { ClosingCause, OpenVote, Vote } from './vote.ts';

export interface CloseVote extends AboutVote {
  readonly type: 'closeVote';
}

/** Closing is for the person who leads; nobody else can end a vote while others have still to vote. */
export function endVote({ registered, vote }: WithOpenVote, actor: Actor, sitting: Sitting): Decided<Fact> {
  if (mayClose(registered, vote, actor.by, sitting))
    return closing(registered, vote, 'closed-by-member', actor);
  if (!isElector(vote, actor.by)) return refuse({ code: 'not-an-elector' });
  return refuse({ code: 'only-who-leads-closes', member: leaderOf(registered, vote, sitting) });
}

/**
 * While a meeting goes on, anyone who may lead it can close a vote. Otherwise the person who opened it can, and so can the
 * elected chair. When that person has left the forum and there is no chair, any elector can, so that no vote stays open
 * for ever.
 */
export function mayClose(state: Registered, vote: Vote, by: MemberId, sitting: Sitting): boolean {
  const { chair, meeting } = sitting;
  if (meeting) return meeting.mayLead;
  const leader = leaderOf(state, vote, sitting);
  if (by === vote.openedBy || by === chair) return isInForum(state, vote, by);
  // A substitute votes, and does nothing else that representatives do.
  const own = vote.electoralRegister.find(
    ({ member, servesFor }) => member === by && servesFor === undefined,
  );
  return !isInForum(state, vote, leader) && own !== undefined;
}

const isInForum = (state: Registered, { forum }: Vote, member: MemberId): boolean =>
  partyOf(state, forum, member) !== undefined;

/** Whom to ask to close the vote. */
const leaderOf = (state: Registered, vote: Vote, { chair, meeting }: Sitting): MemberId => {
  if (meeting) return meeting.leader;
  return isInForum(state, vote, vote.openedBy) ? vote.openedBy : (chair ?? vote.openedBy);
};

export const closeWhenComplete = (state: Registered, vote: OpenVote, actor: Actor): Decided<Fact> =>
  yetToAccept(vote).length === 0 && everyoneHasVoted(vote)
    ? closing(state, vote, 'everyone-voted', actor)
    : accept();

/**
 * What closes the vote, with its result, its number in the decision log, and what follows from it. Refused only where
 * the sealed ballots cannot be opened.
 */
export function closing(state: Registered, vote: OpenVote, cause: ClosingCause, actor: Actor): Decided<Fact> {
  const result = countIfReadable(vote, actor);
  if (!result) return refuse({ code: 'ballots-unreadable' });
  const decision = nextDecisionNumber(state.decisions, localYear(actor.at));
  return accept(
    { type: 'voteClosed', v: 1, vote: vote.id, cause, result, decision },
    ...effects(state, vote, result, decision, actor),
    ...secondRound(vote, result, actor),
  );
}

function countIfReadable(vote: OpenVote, { ballotBox = NO_BALLOT_BOX }: Actor): VoteResult | undefined {
  try {
    return countVote(vote, ballotBox);
  } catch {
    return undefined;
  }
}

export function effects(
  state: Registered,
  { id, forum, question, effect }: OpenVote,
  { outcome }: VoteResult,
  decision: DecisionNumber,
  { at }: Actor,
): Fact[] {
  if (!effect || outcome !== 'adopted') return [];
  switch (effect.kind) {
    case 'amend-agreement': {
      const parties = agreementInForce(state, localDay(at)).parties.map((party) => party.id);
      return [{ type: 'amendmentAdopted', v: 1, amendment: id, forum, text: question, decision, parties }];
    }
    case 'set-rule':
      return [{ type: 'groupRuleSet', v: 1, vote: id, forum, rule: effect.rule, decision }];
  }
}

/** The second round has the register of the first, and as many days. */
function secondRound(vote: OpenVote, result: VoteResult, { at }: Actor): Fact[] {
  if (result.outcome !== 'second-round' || 'tally' in result) return [];
  const { alternatives = [], castingVote, quorum, deadline, meeting, item, electoralRegister } = vote;
  const days = deadline === undefined ? 0 : daysBetween(localDay(vote.openedAt), localDay(deadline));
  return [
    {
      type: 'voteOpened',
      v: 1,
      vote: `${vote.id}.2`,
      forum: vote.forum,
      question: vote.question,
      alternatives: alternatives.filter(({ id }) => result.leading.includes(id)),
      rule: vote.rule,
      ruleSource: vote.ruleSource,
      register: electoralRegister,
      ...recusalsOf(vote, electoralRegister),
      ...(vote.secret && { secret: true }),
      ...(vote.written && { written: true, acceptedBy: [...vote.acceptedBy] }),
      earlier: { vote: vote.id },
      ...given({ quorum, castingVote, meeting, item }),
      ...(deadline !== undefined && { deadline: endOfDay(addDays(localDay(at), Math.max(1, days))) }),
    },
  ];
}
