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
 * Parties that have said what they think of what is decided and have nobody at the meeting any more: they took part in
 * it, and are asked nothing afterwards.
 * @param answered those that have voted, or agreed to the words
 */
export const answeredAndLeft = (
  state: Registered,
  meeting: string,
  answered: readonly string[],
): readonly string[] =>
  notRepresented(state, state.meetings.get(meeting)).filter((party) => answered.includes(party));

/**
 * For whom what the meeting decides now rests: the parties that are not represented and have not taken part in it, and
 * those that have no vote in it because they came when it was open and have not joined it. Nobody at a meeting that was
 * opened when that was not asked, or that does not go on.
 * @param register of the vote that decides it, if it is a vote
 * @param tookPart parties that have answered and left, as the fact that decides it says
 */
export function restsFor(
  state: Registered,
  meeting: string,
  register?: readonly Pick<SeatHolder, 'party'>[],
  tookPart: readonly string[] = [],
): readonly string[] {
  const found = state.meetings.get(meeting);
  const away = notRepresented(state, found).filter((party) => !tookPart.includes(party));
  if (!register || found?.status !== 'open') return away;
  return (found.parties ?? []).filter(
    (party) => away.includes(party) || register.every((elector) => elector.party !== party),
  );
}
