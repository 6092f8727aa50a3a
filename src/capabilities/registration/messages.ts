import type { Language } from '../../partnership/domain/state.ts';
import type { SeatForm } from './seat-requests.ts';

/** What a person is told about what they did. */
export type RegistrationMessage =
  | { message: 'language-set'; language: Language }
  | { message: 'registered'; partnership: string }
  | { message: 'seats-changed'; partnership: string }
  | SeatDone;

type SeatDone = { [F in SeatForm]: { message: `seat-${F}` } }[SeatForm];
