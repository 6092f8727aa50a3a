import type { Fact } from '../../index.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { holding } from '../../../partnership/domain/seat-register.ts';
import { assignSeats, seatsOf } from './seat-choice.ts';
import type { ChosenSeat } from './seat-choice.ts';
import { hasNamed, isDeserted, mayReseat, openForumOf, othersOf, takesPart } from './who-may.ts';

/** Gives the forum's seats to other persons; a vote that is open keeps its own electoral register. */
interface ChangeSeats {
  readonly type: 'changeSeats';
  readonly forum: string;
  readonly seats: readonly ChosenSeat[];
  /** Members who are no longer in the forum's chat. */
  readonly gone: readonly string[];
}

/**
 * Each party names its own representatives (B-struktur-55). What somebody else has chosen can be put right until it is
 * confirmed; after that, where nobody of the party is left to do it, by entering its written appointment.
 */
export function changeSeats(state: Partnership, command: ChangeSeats, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum, rules } = found;
  const { gone } = command;
  const { by } = actor;
  const before = holding(forum.register);
  // Whoever nobody knows has no member id.
  const known = by !== '' && isDeserted(forum, gone);
  if (!takesPart(forum, by) && !hasNamed(forum, by) && !known) return refuse({ code: 'not-a-member' });
  const assigned = assignSeats(rules.seats, command.seats, before);
  if (!assigned.ok) return assigned;
  const holderOf = (held: readonly ChosenSeat[], seat: string): string | undefined =>
    held.find((one) => one.seat === seat)?.member;
  const changed = seatsOf(rules.seats).filter(
    ({ id }) => holderOf(before, id) !== holderOf(assigned.facts, id),
  );
  for (const { id: seat, party } of changed) {
    if (mayReseat(forum, { seat, party }, by, gone)) continue;
    const holder = holderOf(before, seat);
    const asked =
      othersOf(forum, { seat, party }, gone).length > 0 || (holder !== undefined && !gone.includes(holder));
    const code = asked ? 'seat-of-another-party' : 'appointment-needed';
    return refuse({ code, party });
  }
  const ids = changed.map(({ id }) => id);
  const serves = forum.register.temporaries.find(
    (one) =>
      one.serves && !ids.includes(one.seat) && assigned.facts.some(({ member }) => member === one.member),
  );
  if (serves) return refuse({ code: 'person-holds-two-seats', member: serves.member });
  if (changed.length === 0) return accept();
  const filled = ids.filter((seat) => holderOf(assigned.facts, seat) !== undefined);
  return accept<Fact>(
    { type: 'seatsAssigned', v: 1, forum: forum.id, seats: [...assigned.facts] },
    ...(filled.length > 0
      ? [{ type: 'seatsToBeConfirmed', v: 1, forum: forum.id, seats: filled } as const]
      : []),
  );
}
