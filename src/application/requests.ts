import type { Choice } from '../domain/majority.ts';
import type { Language } from '../domain/partnership.ts';
import type { NewAgreementPress } from './new-agreement-view.ts';
import type { CommandName } from './views.ts';

/** What a person asked for, typed or pressed, after parsing. Nothing in it says who the person is. */
export type Request =
  | { ask: 'help'; unknown?: { typed: string; nearest?: CommandName } }
  | { ask: 'register' }
  | { ask: 'status' }
  | { ask: 'vote-form' }
  | { ask: 'open-vote'; question: string; vote?: string }
  | { ask: 'close' }
  | { ask: 'decisions'; search: string }
  | { ask: 'set-language'; language: Language | undefined }
  | { ask: 'choose-agreement'; agreement: string; forum: string }
  | ({ ask: 'new-agreement' } & NewAgreementPress)
  | { ask: 'assign-seats'; agreement: string; forum: string; seats: Readonly<Record<string, string>> }
  | { ask: 'cast-ballot'; vote: string; choice: Choice }
  | { ask: 'recusal-form'; vote: string }
  | { ask: 'declare-recusal'; vote: string; reason: string }
  | { ask: 'show-vote'; vote: string }
  | { ask: 'close-vote'; vote: string };
