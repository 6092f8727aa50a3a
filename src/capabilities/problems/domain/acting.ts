import type { Agreement } from '../../../agreement/domain/profile.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { actsFor, rolesHeld } from '../../../partnership/domain/roles.ts';
import type { Forum, Partnership, Registered } from '../../../partnership/domain/state.ts';

export type Acting = Found<{
  registered: Registered;
  agreement: Agreement;
  forum: Forum;
  /** For which the person acts. */
  party: string;
  /** The agreement's roles that they act in; none for a representative, who speaks for the whole party. */
  roles: readonly string[];
}>;

/**
 * As `forumOf`, but also for those whom the agreement names beside the representatives: who has a role of its, and a
 * party's contact person (N12-23, N2-2).
 */
export function actingIn(state: Partnership, id: string, { by, at }: Pick<Actor, 'by' | 'at'>): Acting {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const forum = state.forums.get(id);
  const agreement = agreementInForce(state, localDay(at));
  if (!forum || !agreement.forums.some((one) => one.id === id)) return refuse({ code: 'unknown-forum' });
  const party = actsFor(agreement, forum, by);
  if (party === undefined) return refuse({ code: 'not-a-member' });
  const represents = forum.seats.some(({ member }) => member === by);
  const roles = represents ? [] : rolesHeld(agreement, forum, by).map((role) => role.id);
  return { ok: true, registered: state, agreement, forum, party, roles };
}
