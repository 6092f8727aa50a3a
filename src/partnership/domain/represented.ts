import type { HeldMeeting, Meeting } from '../../capabilities/meetings/domain/meeting.ts';
import type { SeatHolder } from './seats.ts';
import type { Registered } from './state.ts';

type Attended = Pick<HeldMeeting, 'attendance'>;

/**
 * The parties that have somebody at the meeting: a representative, or a substitute who serves for one.
 * @param seats whose party is whose
 */
export const partiesAt = ({ attendance }: Attended, seats: readonly SeatHolder[]): ReadonlySet<string> =>
  new Set(
    attendance
      .filter(
        ({ state, servedBy }) => state === 'present' || (state === 'substitute' && servedBy !== undefined),
      )
      .flatMap(({ member }) => seats.find((seat) => seat.member === member)?.party ?? []),
  );

/** Those of the parties that are to be represented which have nobody there as things stand. */
export function notRepresented(state: Registered, meeting: Meeting | undefined): readonly string[] {
  if (meeting?.status !== 'open' || meeting.parties === undefined) return [];
  const here = partiesAt(meeting, state.forums.get(meeting.forum)?.seats ?? []);
  return meeting.parties.filter((party) => !here.has(party));
}

/**
 * For whom what the meeting decides now rests: the parties that are not represented. Nobody at a meeting that was opened
 * when that was not asked, or that does not go on.
 */
export const restsFor = (state: Registered, meeting: string): readonly string[] =>
  notRepresented(state, state.meetings.get(meeting));
