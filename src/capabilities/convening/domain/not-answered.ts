import { representatives } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';

/**
 * The representatives whose answer to the notice is awaited: of a meeting that has been called, nobody's else.
 * @param but whoever asks, and needs no reminding
 */
export function notAnswered(state: Registered, meeting: string, but?: MemberId): readonly MemberId[] {
  const called = state.meetings.get(meeting);
  if (called?.status !== 'called') return [];
  return representatives(state, called.forum).filter(
    (member) => member !== but && !called.answers.has(member),
  );
}
