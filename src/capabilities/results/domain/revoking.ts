import type { Label } from '../../../agreement/domain/profile.ts';
import { sameNumber, tookEffect } from '../../../partnership/domain/decision.ts';
import type { Decision, DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { lapsed, validFrom } from '../../amendments/domain/amendment.ts';
import type { VoteEffect } from '../../group-rules/domain/effect.ts';
import { isRetaken } from '../../voting/domain/conditional.ts';
import { isBeingRevoked } from '../../voting/domain/revocation.ts';

/** With the decision that is replaced quoted, the question stays one that fits. */
export const LONGEST_REPLACEMENT = 300;

export type Revoking = Extract<VoteEffect, { kind: 'revoke' }>;

/** The decision a vote in the forum would revoke, as it stands now. */
export const decisionNamed = (state: Registered, number: DecisionNumber): Decision | undefined =>
  state.decisions.find((decision) => sameNumber(decision.number, number));

/**
 * Why the forum cannot revoke the decision, or put another in its place.
 * @param again the vote in which it has been asked, if that is put again
 */
export function notRevocable(
  state: Registered,
  forum: string,
  { decision: number, replacedBy }: Omit<Revoking, 'kind'>,
  again?: string,
): Refusal | undefined {
  const decision = decisionNamed(state, number);
  if (decision?.forum !== forum) return { code: 'decision-of-another-forum' };
  const { revokedBy, elected, vote: id = '' } = decision;
  if (revokedBy) return { code: 'decision-revoked-already', decision: revokedBy.decision };
  // What is conditional needs not wait for what it is subject to.
  if (!tookEffect({ ...decision, provisos: [] }) || isRetaken(state, decision))
    return { code: 'decision-not-in-force' };
  // What these have brought about ends in a way of its own.
  if (elected) return { code: 'election-not-revoked' };
  const effect = state.votes.get(id)?.effect;
  if (effect?.kind === 'set-rule') return { code: 'group-rule-not-revoked' };
  if (effect?.kind === 'revoke' && effect.replacedBy === undefined && tookEffect(decision))
    return { code: 'revocation-not-revoked' };
  const amendment = state.amendments.get(id);
  if (amendment && validFrom(amendment) !== undefined) return { code: 'valid-amendment-not-revoked' };
  const gone = amendment && lapsed(amendment);
  if (gone) return gone;
  if (effect?.kind === 'amend-agreement' && replacedBy !== undefined)
    return { code: 'amendment-not-replaced' };
  return isBeingRevoked(state, number, again) ? { code: 'decision-being-revoked' } : undefined;
}

/** What the forum can revoke, the newest first. */
export const revocable = (state: Registered, forum: string): readonly Decision[] =>
  state.decisions
    .filter(({ number }) => notRevocable(state, forum, { decision: number }) === undefined)
    .toReversed();

/** What a decision says: of several alternatives the one that was chosen, and of one that replaced another, the new words. */
export function saidIn({ votes }: Registered, { text, chosen, vote = '' }: Decision): string {
  const effect = votes.get(vote)?.effect;
  return (effect?.kind === 'revoke' ? effect.replacedBy : chosen) ?? text;
}

/** The decision that this one has revoked or replaced, if it has. */
export const revokedThrough = (state: Registered, { number }: Decision): Decision | undefined =>
  state.decisions.find(({ revokedBy }) => revokedBy && sameNumber(revokedBy.decision, number));

/**
 * The question that is voted on. It is worded here, so that what people vote on and what then holds cannot differ.
 * @param quoted what the earlier decision says, no longer than there is room for
 */
export function revokingQuestion({ decision, replacedBy }: Omit<Revoking, 'kind'>, quoted: string): Label {
  const number = `§ ${String(decision.number)}/${String(decision.year)}`;
  return replacedBy === undefined
    ? {
        sv: `Ska ${number} (”${quoted}”) upphävas?`,
        en: `Shall ${number} (“${quoted}”) be revoked?`,
      }
    : {
        sv: `Ska ${number} (”${quoted}”) ersättas med: ”${replacedBy}”?`,
        en: `Shall ${number} (“${quoted}”) be replaced by: “${replacedBy}”?`,
      };
}
