import { localDay } from '../../domain/calendar.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Choice } from '../../domain/voting/choice.ts';
import { isElector, isRecused, yetToAccept } from '../../domain/voting/vote.ts';
import type { Elector, MemberId, Vote } from '../../domain/voting/vote.ts';
import type { Directory } from '../members.ts';
import { partyName } from '../presenting.ts';
import { roundBefore } from './present-result.ts';
import { MOST_REFRESHED } from './vote-view.ts';
import type { Answer, OwnVote, VoteElector, VoteView } from './vote-view.ts';

/** @param viewer the one person the card is for; absent: everybody in the chat */
export function presentVote(vote: Vote, state: Registered, people: Directory, viewer?: MemberId): VoteView {
  const { alternatives, quorum, castingVote, deadline, written, effect } = vote;
  const earlier = roundBefore(state, vote);
  return {
    view: 'vote',
    vote: vote.id,
    question: vote.question,
    openedBy: people.name(vote.openedBy),
    ...(alternatives && { alternatives }),
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    ...(quorum && { quorum }),
    ...(castingVote && {
      castingVote: { name: people.name(castingVote.member), source: castingVote.source },
    }),
    secret: vote.secret,
    ...(written && { written: yetToAccept(vote).length > 0 ? 'accepting' : 'accepted' }),
    ...(effect && { effect: effect.kind }),
    ...(earlier && { earlier }),
    ...(deadline !== undefined && { lastDay: localDay(deadline) }),
    electors: vote.register.map((elector) => electorOf(vote, elector, state, people)),
    ...(vote.status === 'closed' && {
      closed: { outcome: vote.result.outcome, decision: vote.decision },
    }),
    ...(viewer !== undefined && vote.status === 'open' && { own: ownVote(vote, viewer) }),
    refreshFor:
      vote.status === 'open'
        ? vote.register.flatMap(({ member }) => people.person(member)?.teamsId ?? []).slice(0, MOST_REFRESHED)
        : [],
  };
}

function electorOf(
  vote: Vote,
  { member, party, servesFor }: Elector,
  state: Registered,
  people: Directory,
): VoteElector {
  return {
    name: people.name(member),
    party: partyName(state, party),
    state: stateOf(vote, member),
    ...(servesFor !== undefined && { servesFor: people.name(servesFor) }),
  };
}

function stateOf(vote: Vote, member: MemberId): VoteElector['state'] {
  if (isRecused(vote, member)) return 'recused';
  if (vote.ballots.has(member)) return 'voted';
  return vote.written && vote.acceptedBy.has(member) ? 'accepted' : 'waiting';
}

/** That they have voted, and in an open vote how. In a secret one it is not even shown to themselves: others may look on. */
function ownVote(vote: Vote, viewer: MemberId): OwnVote {
  if (!isElector(vote, viewer)) return { state: 'not-an-elector' };
  if (isRecused(vote, viewer)) return { state: 'recused' };
  const ballot = vote.ballots.get(viewer);
  if (ballot !== undefined) {
    return { state: 'voted', ...(typeof ballot === 'string' && { answer: answerOf(vote, ballot) }) };
  }
  if (!vote.written || yetToAccept(vote).length === 0) return { state: 'waiting' };
  return { state: vote.acceptedBy.has(viewer) ? 'accepted' : 'yet-to-accept' };
}

/** The choice as people know it. */
export function answerOf({ alternatives = [] }: Pick<Vote, 'alternatives'>, choice: Choice): Answer {
  if (choice === 'yes' || choice === 'no' || choice === 'abstain') return { choice };
  return { alternative: alternatives.find(({ id }) => id === choice)?.text ?? '' };
}
