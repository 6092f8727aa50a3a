import type { NewAgreementDraft } from '../../domain/agreement/new-agreement-draft.ts';
import type { Language } from '../../domain/partnership.ts';
import type { NewAgreementPress } from './new-agreement-view.ts';

export type RegistrationRequest =
  | { ask: 'register' }
  | ({ ask: 'new-agreement' } & NewAgreementPress)
  | { ask: 'choose-agreement'; agreement: string; forum: string }
  | {
      ask: 'assign-seats';
      agreement: string;
      forum: string;
      seats: Readonly<Record<string, string>>;
      /** Of an agreement that is being added, which nothing has stored yet. */
      draft?: NewAgreementDraft;
    }
  | { ask: 'show-profile' }
  | { ask: 'set-language'; language: Language | undefined };
