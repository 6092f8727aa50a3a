import type { Agreement, AgreementRole } from '../../agreement/domain/profile.ts';
import type { MemberId } from './seats.ts';
import type { Forum, Registered } from './state.ts';

/** Those who have something to do with a partnership without a seat: functions that the agreement names, and contacts. */

/** Who has a role that the agreement names, and in which forum's chat they are; undefined while nobody has it. */
export function holderOfRole(
  { forums }: Pick<Registered, 'forums'>,
  role: string,
): { readonly member: MemberId; readonly forum: string } | undefined {
  for (const { id: forum, register } of forums.values()) {
    const held = register.named.find((one) => one.role === role);
    if (held) return { member: held.member, forum };
  }
  return undefined;
}

/** The contact persons of a party in a forum's chat, where the agreement names one for it (N2-2). */
export const contactsOf = (
  { parties }: Pick<Agreement, 'parties'>,
  { register }: Forum,
  party: string,
): readonly MemberId[] =>
  parties.some(({ id, contactPerson }) => id === party && contactPerson !== undefined)
    ? register.roles
        .filter((one) => one.role === 'contact' && one.party === party)
        .map(({ member }) => member)
    : [];

/** The roles that the agreement names and the person has in the forum's chat. */
export const rolesHeld = (
  { roles }: Pick<Agreement, 'roles'>,
  { register }: Forum,
  member: MemberId,
): readonly AgreementRole[] =>
  roles.filter(({ id }) => register.named.some((one) => one.role === id && one.member === member));

/**
 * The party that the person acts for in what goes by roles: whose seat or role they have, or whose contact they are where
 * the agreement names one.
 */
export const actsFor = (agreement: Agreement, forum: Forum, member: MemberId): string | undefined =>
  forum.seats.find((seat) => seat.member === member)?.party ??
  rolesHeld(agreement, forum, member)[0]?.party ??
  agreement.parties.find(({ id }) => contactsOf(agreement, forum, id).includes(member))?.id;

/** Whether the person has a role in the forum's chat by which problems can come to them. */
export const hasPartByRole = (
  { forums }: Pick<Registered, 'forums'>,
  forum: string,
  member: MemberId,
): boolean => {
  const { named = [], roles = [] } = forums.get(forum)?.register ?? {};
  return (
    named.some((one) => one.member === member) ||
    roles.some((one) => one.role === 'contact' && one.member === member)
  );
};
