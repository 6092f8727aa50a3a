import { tookEffect } from '../../../partnership/domain/decision.ts';
import type { Decision } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { isRetaken } from '../../voting/domain/conditional.ts';

/** It holds: nobody who was not there has it before them still, and no later decision has taken it away. */
export const isInForce = (state: Registered, decision: Decision): boolean =>
  tookEffect(decision) && !decision.revokedBy && !isRetaken(state, decision);

/** The directives there have been to the forum, the newest first: those in force, and those that are no more. */
export const directivesTo = (state: Registered, forum: string): readonly Decision[] =>
  state.decisions.filter((decision) => decision.directs === forum && tookEffect(decision)).toReversed();

/** B-styrgrupp-68: in force until replaced or revoked by a decision. */
export const directivesInForce = (state: Registered, forum: string): readonly Decision[] =>
  directivesTo(state, forum).filter((decision) => isInForce(state, decision));
