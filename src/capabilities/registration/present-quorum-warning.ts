import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { holding, servingIn } from '../../partnership/domain/seat-register.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Forum } from '../../partnership/domain/state.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { SeatForm } from './seat-requests.ts';

/**
 * What the form would do to the number that has to take part, said before it is done. An empty seat brings the number
 * down to the seats that are filled; a seat whose holder is away does not.
 * @param you whoever fills in the form
 */
export function quorumWarning(
  form: SeatForm,
  forum: Forum,
  presenting: Presenting,
  you: string,
): Phrase | undefined {
  const quorum = agreementForum(agreementNow(presenting), forum.id)?.quorum;
  const held = holding(forum.register).find(({ member }) => member === you);
  if (!quorum || !held) return undefined;
  const { least } = quorum.value;
  const { source } = quorum;
  const filled = forum.seats.length;
  if (form === 'leave' || form === 'dispute')
    return least > filled - 1
      ? { say: 'seat-form.quorum.vacant', least, source, filled: filled - 1 }
      : undefined;
  if (form !== 'away' || servingIn(forum.register, held.seat)) return undefined;
  const needed = Math.min(least, filled);
  const others = filled > needed ? alsoAway(forum, presenting, you) : [];
  return filled - 1 - others.length < needed
    ? { say: 'seat-form.quorum.away', least: needed, source, count: others.length, others }
    : undefined;
}

/** Those who act in a seat and are away now or later. */
function alsoAway({ seats, register }: Forum, { people, now }: Presenting, you: string): readonly string[] {
  const today = localDay(now.toISOString());
  return register.away
    .filter(({ member, to }) => member !== you && to >= today && seats.some((seat) => seat.member === member))
    .map(({ member }) => people.name(member));
}
