import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import { given } from '../../../partnership/domain/given.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { RecusalFact, RecusalFactOf } from './facts.ts';

export interface RecusalClaim extends Readonly<
  Omit<RecusalFactOf<'recusalClaimed'>, 'type' | 'v' | 'claim'>
> {
  readonly id: string;
  readonly by: MemberId;
  /** Absent while the person has not answered. */
  readonly accepts?: boolean;
}

export const recusalFolds: FoldsOf<RecusalFact> = {
  recusalClaimed: (state, fact, { by }) => {
    const { claim: id, forum, member, reason, meeting, item, vote } = fact;
    const claimed = { id, by, forum, member, reason, ...given({ meeting, item, vote }) };
    return { ...state, recusalClaims: withEntry(state.recusalClaims, id, claimed) };
  },
  recusalClaimAnswered: (state, fact) => {
    const claim = existing(state.recusalClaims.get(fact.claim), fact);
    const answered = { ...claim, accepts: fact.accepts };
    return { ...state, recusalClaims: withEntry(state.recusalClaims, claim.id, answered) };
  },
};

/** Those about one item of one meeting's agenda, oldest first. */
export const claimsOnItem = (state: Registered, meeting: string, item: string): readonly RecusalClaim[] =>
  [...state.recusalClaims.values()].filter((claim) => claim.meeting === meeting && claim.item === item);

/** Whether the person has said that they are recused in the matter: on the item, or in a vote on it. */
export const isRecusedOn = (state: Registered, meeting: string, item: string, member: string): boolean =>
  claimsOnItem(state, meeting, item).some((claim) => claim.accepts === true && claim.member === member) ||
  [...state.votes.values()].some(
    (vote) =>
      vote.meeting === meeting &&
      vote.item === item &&
      vote.recusals.some((recusal) => recusal.member === member),
  );

export const claimsInVote = (state: Registered, vote: string): readonly RecusalClaim[] =>
  [...state.recusalClaims.values()].filter((claim) => claim.vote === vote);
