import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { holderOfRole } from '../../../partnership/domain/roles.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Forum, Partnership } from '../../../partnership/domain/state.ts';
import type { Fact } from '../../index.ts';
import { speaksFor } from './who-may.ts';

/** In a form the agreement's roles stand beside those without a vote, whose names an agreement could have too. */
const NAMED = 'agreement:';
export const namedRole = (role: string): string => `${NAMED}${role}`;
export const namedIn = (choice: string): string | undefined =>
  choice.startsWith(NAMED) ? choice.slice(NAMED.length) : undefined;

/** N12-23: a party says who in it has the function; with a seat or without. Whoever had it before has it no more. */
export function giveNamedRole(
  state: Partnership,
  forum: Forum,
  role: string,
  member: MemberId,
  actor: Actor,
): Decided<Fact> {
  const own = ownRole(state, forum, role, actor);
  if (!own.ok) return own;
  if (member === '') return refuse({ code: 'person-missing' });
  const held = state.status === 'registered' ? holderOfRole(state, role) : undefined;
  return held?.member === member && held.forum === forum.id
    ? accept()
    : accept({ type: 'agreementRoleGiven', v: 1, forum: forum.id, role, member });
}

/** The party takes it back, or whoever has it gives it up. */
export function endNamedRole(
  state: Partnership,
  forum: Forum,
  role: string,
  member: MemberId,
  actor: Actor,
): Decided<Fact> {
  const held = forum.register.named.some((one) => one.role === role && one.member === member);
  if (!held) return accept();
  const own = actor.by === member ? undefined : ownRole(state, forum, role, actor);
  return own?.ok === false
    ? own
    : accept({ type: 'agreementRoleEnded', v: 1, forum: forum.id, role, member });
}

function ownRole(state: Partnership, forum: Forum, role: string, { by, at }: Actor): Decided<never> {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const found = agreementInForce(state, localDay(at)).roles.find(({ id }) => id === role);
  if (!found) return refuse({ code: 'unknown-role' });
  const own = partyOf(state, forum.id, by) ?? speaksFor(forum, by);
  if (own === undefined) return refuse({ code: 'not-a-member' });
  return own === found.party ? accept() : refuse({ code: 'role-of-another-party', party: found.party });
}
