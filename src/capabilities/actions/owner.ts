import { refuse } from '../../partnership/domain/refusal.ts';
import type { Found } from '../../partnership/domain/refusal.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { RequestContext } from '../../partnership/request-context.ts';

/** Whom a form can give an action: `value` is what the choice sends back. */
export interface OwnerChoice {
  readonly value: string;
  readonly name: string;
}

/** The representatives, and the others in the group's chat. @param now who has it already, if anybody */
export async function ownerChoices(
  { session, state }: RequestContext,
  now?: MemberId,
): Promise<readonly OwnerChoice[]> {
  const known = [...new Set([...representatives(state, session.forum), ...(now === undefined ? [] : [now])])];
  const people = await session.people(known);
  const taken = new Set(known.map((member) => people.person(member)?.aadObjectId));
  const others = (await session.roster()).filter(({ aadObjectId }) => !taken.has(aadObjectId));
  return [
    ...known.map((member) => ({ value: member, name: people.name(member) })),
    ...others.map(({ aadObjectId, name }) => ({ value: aadObjectId, name })),
  ];
}

/**
 * The member that the chosen person is from now on: only representatives, who has it already, and persons in the chat's own
 * roster can be chosen, for the choices come back from outside. Ask only for somebody who may give an action, so that
 * nobody else can fill the people record.
 */
export async function resolveOwner(
  { session, state }: RequestContext,
  chosen: string,
  now?: MemberId,
): Promise<Found<{ member: MemberId }>> {
  if (chosen === '' || chosen === now || representatives(state, session.forum).includes(chosen))
    return { ok: true, member: chosen };
  const found = (await session.roster()).find(({ aadObjectId }) => aadObjectId === chosen);
  return found ? { ok: true, member: await session.join(found) } : refuse({ code: 'person-not-in-chat' });
}
