import type { Language } from '../../domain/partnership.ts';

export type RegistrationRequest =
  | { ask: 'register' }
  | { ask: 'choose-agreement'; agreement: string; forum: string }
  | { ask: 'assign-seats'; agreement: string; forum: string; seats: Readonly<Record<string, string>> }
  | { ask: 'set-language'; language: Language | undefined };
