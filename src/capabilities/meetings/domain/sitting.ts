import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Forum, Registered } from '../../../partnership/domain/state.ts';
import type { Sitting } from '../../voting/domain/sitting.ts';
import type { Elector } from '../../voting/domain/vote.ts';
import { chairOf } from './elected-chair.ts';
import { isAttending, mayLead } from './leading.ts';
import { openMeeting } from './planned.ts';
import { servingFor } from './substitutes.ts';

/** What votes are told of the forum: its chair, and the meeting that goes on. */
export function sittingOf(state: Registered, forum: string, { by, at }: Pick<Actor, 'by' | 'at'>): Sitting {
  const chair = chairOf(state, forum, at);
  const meeting = openMeeting(state, forum);
  return {
    ...(chair !== undefined && { chair }),
    ...(meeting && {
      meeting: { id: meeting.id, leader: meeting.leader, mayLead: mayLead(state, meeting, by, at) },
    }),
  };
}

/**
 * Whoever may vote as things stand now: between meetings each who holds a seat in the forum; at a meeting those of them
 * who attend, and the substitute who serves for a representative, if the group lets substitutes serve and it is somebody
 * in the chat.
 * @param day local ISO
 */
export function registerOf(state: Registered, forum: Forum, day: string): readonly Elector[] {
  const meeting = openMeeting(state, forum.id);
  if (!meeting) return forum.seats;
  return forum.seats.flatMap((seat) => {
    if (isAttending(meeting, seat.member)) return [seat];
    const servedBy = servingFor(state, forum, meeting, seat.member, day);
    return servedBy === undefined ? [] : [{ ...seat, member: servedBy, servesFor: seat.member }];
  });
}
