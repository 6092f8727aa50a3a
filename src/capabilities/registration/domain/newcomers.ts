import type { RegistrationFact } from './facts.ts';
import { latestChanges, seatChange } from '../../../partnership/domain/seats.ts';
import type { SeatHolder } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';

/** Facts that change who acts in the seats. */
const RESEATING = [
  'seatsAssigned',
  'seatDisputed',
  'seatLeft',
  'appointmentTookEffect',
  'temporaryBegan',
  'temporaryEnded',
] as const;
type Reseating = Extract<RegistrationFact, { type: (typeof RESEATING)[number] }>;

export const reseats = (fact: RegistrationFact): fact is Reseating =>
  RESEATING.some((type) => type === fact.type);

/** Who has come to act in a seat with what has just changed the seats. */
export function newcomersBy(fact: RegistrationFact, after: Registered): readonly SeatHolder[] {
  const forum = reseats(fact) ? after.forums.get(fact.forum) : undefined;
  return forum ? latestChanges(forum).flatMap((index) => seatChange(forum, index).came) : [];
}
