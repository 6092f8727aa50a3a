import type { Agreement } from '../../agreement/domain/profile.ts';
import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { AlternativeId, Choice } from '../../partnership/domain/choice.ts';
import { isElector, isRecused, yetToAccept } from './domain/vote.ts';
import type { MemberId } from '../../partnership/domain/seat-holder.ts';
import type { Elector, Vote } from './domain/vote.ts';
import type { Directory } from '../../partnership/members.ts';
import { partyName } from '../../partnership/presenting.ts';
import type { ElectorLine, OwnVote, Voted, VoteView } from './vote-view.ts';

/** Teams shows no more than so many people a card of their own. */
const MOST_OWN_CARDS = 60;

/** Everybody whom the vote's card names. */
export const namedIn = ({ register, castingVote, openedBy }: Vote): readonly MemberId[] => [
  openedBy,
  ...register.flatMap(({ member, servesFor }) => (servesFor === undefined ? [member] : [member, servesFor])),
  ...(castingVote ? [castingVote.member] : []),
];

/** @param own the person who alone sees it; without: the card that everybody shares */
export function presentVote(vote: Vote, state: Registered, people: Directory, own?: MemberId): VoteView {
  const { quorum, castingVote } = vote;
  const accepting = yetToAccept(vote).length > 0;
  const agreement = agreementInForce(state, localDay(vote.openedAt));
  return {
    view: 'vote',
    vote: vote.id,
    question: vote.question,
    openedBy: people.name(vote.openedBy),
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    ...(vote.alternatives && { alternatives: vote.alternatives }),
    ...(quorum && { quorum }),
    ...(castingVote && {
      castingVote: { name: people.name(castingVote.member), source: castingVote.source },
    }),
    secret: vote.secret,
    ...(vote.effect && { effect: vote.effect.kind }),
    ...(vote.written && { written: accepting ? 'accepting' : 'accepted' }),
    ...earlierRound(vote, state),
    ...(vote.deadline !== undefined && { lastDay: localDay(vote.deadline) }),
    electors: vote.register.map((elector) => electorLine(vote, elector, agreement, people)),
    ...(own !== undefined && vote.status === 'open' && { own: ownVote(vote, own) }),
    ownFor: vote.status === 'open' ? ownFor(vote, people) : [],
    ...(vote.status === 'closed' && {
      closed: { outcome: vote.result.outcome, decision: vote.decision },
    }),
  };
}

const ownFor = ({ register }: Vote, people: Directory): readonly string[] =>
  register.flatMap(({ member }) => people.person(member)?.teamsId ?? []).slice(0, MOST_OWN_CARDS);

function earlierRound({ earlier }: Vote, state: Registered): Pick<VoteView, 'earlier'> {
  const before = earlier && state.votes.get(earlier.vote);
  if (!earlier || before?.status !== 'closed') return {};
  const { reason } = earlier;
  return { earlier: { decision: before.decision, ...(reason !== undefined && { reason }) } };
}

const electorLine = (
  vote: Vote,
  { member, party, servesFor }: Elector,
  agreement: Agreement,
  people: Directory,
): ElectorLine => ({
  name: people.name(member),
  party: partyName(agreement, party),
  ...(servesFor !== undefined && { servesFor: people.name(servesFor) }),
  state: standing(vote, member),
});

function standing(vote: Vote, member: MemberId): ElectorLine['state'] {
  if (isRecused(vote, member)) return 'recused';
  if (yetToAccept(vote).length === 0) return vote.ballots.has(member) ? 'voted' : 'waiting';
  if (vote.declinedBy === member) return 'declined';
  return vote.acceptedBy.has(member) ? 'accepted' : 'waiting';
}

/** In a secret vote only that the person has voted: how is told to nobody, not even to them. */
function ownVote(vote: Vote, member: MemberId): OwnVote {
  if (!isElector(vote, member)) return { state: 'not-an-elector' };
  if (isRecused(vote, member)) return { state: 'recused' };
  if (yetToAccept(vote).length > 0) {
    return { state: vote.acceptedBy.has(member) ? 'accepted' : 'not-accepted' };
  }
  const ballot = vote.ballots.get(member);
  if (ballot === undefined) return { state: 'not-voted' };
  return typeof ballot === 'object'
    ? { state: 'voted' }
    : { state: 'voted', choice: votedFor(ballot, vote.alternatives) };
}

/** The choice as the person made it: for an alternative its text. */
export function votedFor(choice: Choice, alternatives: Vote['alternatives'] = []): Voted {
  if (choice === 'yes' || choice === 'no' || choice === 'abstain') return choice;
  return { text: textOf(choice, alternatives) };
}

const textOf = (wanted: AlternativeId, alternatives: NonNullable<Vote['alternatives']>): string =>
  alternatives.find(({ id }) => id === wanted)?.text ?? '';
