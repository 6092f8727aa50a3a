import type { AgreementForum } from '../../agreement/domain/profile.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { seatsOf } from './domain/seat-choice.ts';
import { hasNamed, isDeserted, takesPart } from './domain/who-may.ts';
import { heldIn } from './present.ts';

/** Whoever has a seat or has named somebody who has not confirmed; anybody, where nobody else is left in the chat. */
export async function mayChange(
  { session, state }: RequestContext,
  gone: readonly string[],
): Promise<boolean> {
  const forum = state.forums.get(session.forum);
  const you = await session.member();
  return forum !== undefined && (takesPart(forum, you) || hasNamed(forum, you) || isDeserted(forum, gone));
}

/** Seats that nobody holds, for a form that is not to ask for them. */
export const vacantIn = (state: Registered, { id, seats }: AgreementForum): readonly string[] => {
  const held = new Set(heldIn(state, id).map(({ seat }) => seat));
  return seatsOf(seats).flatMap((seat) => (held.has(seat.id) ? [] : [seat.id]));
};
