import { servingFor } from '../meetings/substitutes.ts';
import type { Forum, Registered } from '../partnership.ts';
import type { Elector } from './vote.ts';

/**
 * Who may vote, as things stand now: whoever holds a seat in the forum. At a meeting, the substitute who serves for a
 * representative votes in their place, if the group lets substitutes serve and it is somebody in the chat.
 * @param day local ISO
 */
export function registerOf(
  state: Registered,
  forum: Forum,
  meeting: string | undefined,
  day: string,
): readonly Elector[] {
  const held = meeting === undefined ? undefined : state.meetings.get(meeting);
  if (!held) return forum.seats;
  return forum.seats.map((seat) => {
    const servedBy = servingFor(state, forum, held, seat.member, day);
    return servedBy === undefined ? seat : { ...seat, member: servedBy, servesFor: seat.member };
  });
}
