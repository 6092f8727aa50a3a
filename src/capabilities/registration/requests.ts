import type { NewAgreementDraft } from '../new-agreement/domain/draft.ts';
import type { Language } from '../../partnership/domain/state.ts';
import type { NewAgreementPress } from '../new-agreement/views.ts';

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
