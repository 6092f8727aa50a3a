import type { Fact } from '../../index.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { isRoleWithoutVote } from '../../../partnership/domain/seat-register.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import { isNothing } from '../../../partnership/domain/typed-value.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import { LONGEST_APPOINTMENT } from './own-seat.ts';
import { seatsOf } from './seat-choice.ts';
import { endNamedRole, giveNamedRole, namedIn } from './named-roles.ts';
import { openForumOf, speaksFor } from './who-may.ts';

/** What a party says of what whoever has its seat may decide. `amount` is as typed, in kronor; empty for no limit. */
interface EnterMandate {
  readonly type: 'enterMandate';
  readonly forum: string;
  readonly seat: string;
  readonly text: string;
  readonly amount: string;
  readonly reference: string;
}

interface GiveRole {
  readonly type: 'giveRole';
  readonly forum: string;
  /** `registrar`, `contact`, or a role that the agreement names, as `namedRole` has it. */
  readonly role: string;
  readonly member: string;
}

interface EndRole {
  readonly type: 'endRole';
  readonly forum: string;
  readonly role: string;
  readonly member: string;
}

export const LONGEST_MANDATE = 500;
/** Above anything that an agreement between a city and an association moves. */
const MOST_KRONOR = 10_000_000_000;

export function enterMandate(state: Partnership, command: EnterMandate, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum, rules } = found;
  const seat = seatsOf(rules.seats).find(({ id }) => id === command.seat);
  if (!seat) return refuse({ code: 'unknown-seat' });
  const own = speaksFor(forum, actor.by);
  if (own === undefined) return refuse({ code: 'not-a-member' });
  if (own !== seat.party) return refuse({ code: 'seat-of-another-party', party: seat.party });
  const text = recordable(command.text, LONGEST_MANDATE);
  if (!text.ok) return text;
  const amount = readAmount(command.amount);
  if (!amount.ok) return amount;
  const reference = recordableIfAny(command.reference, LONGEST_APPOINTMENT);
  if (!reference.ok) return reference;
  return accept({
    type: 'mandateEntered',
    v: 1,
    forum: forum.id,
    seat: seat.id,
    text: text.text,
    ...(amount.ore !== undefined && { ore: amount.ore }),
    ...(reference.text !== '' && { reference: reference.text }),
  });
}

/** "50 000", "50.000 kr". */
function readAmount(typed: string): Found<{ ore: number | undefined }> {
  if (isNothing(typed)) return { ok: true, ore: undefined };
  const digits = typed
    .trim()
    .replace(/\s*(?:kr|kronor|SEK)\.?$/i, '')
    .replace(/(?<=\d)[\s.](?=\d{3}(?!\d))/g, '');
  const kronor = /^\d{1,11}$/.test(digits) ? Number(digits) : Number.NaN;
  return kronor <= MOST_KRONOR ? { ok: true, ore: kronor * 100 } : refuse({ code: 'amount-unknown' });
}

/** Any representative gives them, to people without a seat; a contact is of the giver's own party. */
export function giveRole(state: Partnership, command: GiveRole, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok || state.status !== 'registered') return found.ok ? accept() : found;
  const { id: forum, seats, register } = found.forum;
  const { role, member } = command;
  const named = namedIn(role);
  if (named !== undefined) return giveNamedRole(state, found.forum, named, member, actor);
  if (!isRoleWithoutVote(role)) return refuse({ code: 'unknown-role' });
  const party = partyOf(state, forum, actor.by) ?? speaksFor(found.forum, actor.by);
  if (party === undefined) return refuse({ code: 'not-a-member' });
  if (member === '') return refuse({ code: 'person-missing' });
  if (seats.some((seat) => seat.member === member)) return refuse({ code: 'role-needs-no-seat', member });
  const has = register.roles.some((one) => one.role === role && one.member === member);
  return has ? accept() : accept({ type: 'roleGiven', v: 1, forum, role, member, party });
}

/** A contact's is the party's own to end; whoever has a role can give it up. */
export function endRole(state: Partnership, command: EndRole, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum } = found;
  const { role, member } = command;
  const named = namedIn(role);
  if (named !== undefined) return endNamedRole(state, forum, named, member, actor);
  if (!isRoleWithoutVote(role)) return refuse({ code: 'unknown-role' });
  const given = forum.register.roles.find((one) => one.role === role && one.member === member);
  if (!given) return accept();
  const { by } = actor;
  const own = forum.seats.find((seat) => seat.member === by)?.party ?? speaksFor(forum, by);
  if (own === undefined && by !== member) return refuse({ code: 'not-a-member' });
  if (role === 'contact' && by !== member && own !== given.party)
    return refuse({ code: 'seat-of-another-party', party: given.party });
  return accept({ type: 'roleEnded', v: 1, forum: forum.id, role, member });
}
