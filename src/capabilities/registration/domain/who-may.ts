import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { holding, holdingOf, lastHolding } from '../../../partnership/domain/seat-register.ts';
import type { Tenure } from '../../../partnership/domain/seat-register.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Forum, Partnership } from '../../../partnership/domain/state.ts';

/** Who may put which seat right. `gone` are those who have left the forum's chat. */

export type OpenForum = Found<{ readonly forum: Forum; readonly rules: AgreementForum }>;

/** As `forumOf`, but also for whoever has no seat: some of it is theirs to put right. */
export function openForumOf(state: Partnership, forum: string, { at }: Pick<Actor, 'at'>): OpenForum {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const found = state.forums.get(forum);
  const rules = agreementForum(agreementInForce(state, localDay(at)), forum);
  return found && rules ? { ok: true, forum: found, rules } : refuse({ code: 'unknown-forum' });
}

/** Those who speak for a party about its seats: its holders, not whoever serves for one for a time, and its contact. */
export const speakersOf = ({ register }: Forum, party: string): readonly MemberId[] => [
  ...holding(register)
    .filter((tenure) => tenure.party === party)
    .map(({ member }) => member),
  ...register.roles
    .filter((one) => one.role === 'contact' && one.party === party)
    .map(({ member }) => member),
];

/** The party for which the person speaks; a seat goes before a role. */
export const speaksFor = ({ register }: Forum, member: MemberId): string | undefined =>
  holding(register).find((tenure) => tenure.member === member)?.party ??
  register.roles.find((one) => one.role === 'contact' && one.member === member)?.party;

/** Whether the person acts in a seat, holds one or speaks for a party. */
export const takesPart = (forum: Forum, member: MemberId): boolean =>
  forum.seats.some((seat) => seat.member === member) || speaksFor(forum, member) !== undefined;

/** Nobody is left in the chat who could put anything right: then anybody there may. */
export const isDeserted = (forum: Forum, gone: readonly MemberId[]): boolean =>
  [
    ...forum.seats.map(({ member }) => member),
    ...forum.register.tenures.filter(({ to }) => to === undefined).map(({ member }) => member),
    ...forum.register.roles.filter(({ role }) => role === 'contact').map(({ member }) => member),
  ].every((member) => gone.includes(member));

/**
 * Whether the person may give the seat to another: for their own party, as long as nobody has confirmed what somebody
 * else than the party has chosen, or where nobody is left.
 */
export function mayReseat(
  forum: Forum,
  { seat, party }: { readonly seat: string; readonly party: string },
  by: MemberId,
  gone: readonly MemberId[],
): boolean {
  if (speakersOf(forum, party).includes(by) || isDeserted(forum, gone)) return true;
  const named = unconfirmedIn(forum, seat);
  return named !== undefined && (named.by === by || (named.open && takesPart(forum, by)));
}

/** Whoever was named and has not confirmed; also one who has said that it is not right, where no party had named them. */
export function unconfirmedIn({ register }: Forum, seat: string): Tenure | undefined {
  const last = holdingOf(register, seat) ?? lastHolding(register, seat);
  if (!last?.awaits || last.appointment) return undefined;
  return last.to === undefined || (last.ended === 'disputed' && last.open) ? last : undefined;
}

/** Whether the person has named somebody who has not confirmed, and so can put it right. */
export const hasNamed = (forum: Forum, member: MemberId): boolean =>
  forum.register.tenures.some(({ seat }) => unconfirmedIn(forum, seat)?.by === member);

/** Those of the party who could change the seat themselves, and are in the chat. */
export const othersOf = (
  forum: Forum,
  { seat, party }: { readonly seat: string; readonly party: string },
  gone: readonly MemberId[],
): readonly MemberId[] => {
  const holder = holdingOf(forum.register, seat)?.member;
  return speakersOf(forum, party).filter((member) => member !== holder && !gone.includes(member));
};
