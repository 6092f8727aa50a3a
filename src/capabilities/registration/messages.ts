import type { Language } from '../../partnership/domain/state.ts';

/** What a person is told about what they did. */
export type RegistrationMessage =
  | { message: 'language-set'; language: Language }
  | { message: 'registered'; partnership: string }
  | { message: 'seats-changed'; partnership: string };
