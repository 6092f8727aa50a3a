import type { Agreement, AgreementForum } from '../../agreement/domain/profile.ts';
import type { NewAgreementDraft } from '../new-agreement/domain/draft.ts';
import { agreementFrom, newAgreementId } from '../new-agreement/domain/new-agreement.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { RegistrationRequest } from './requests.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';

/** Which forum of which agreement a chat is to become. `draft` is that of an agreement that is being added. */
export type Wanted = Omit<Extract<RegistrationRequest, { ask: 'assign-seats' }>, 'ask' | 'seats' | 'began'>;

export interface OfferedForum {
  readonly agreement: Agreement;
  readonly forum: AgreementForum;
  readonly draft?: NewAgreementDraft;
}

/** The agreements a chat can be registered under: the profiles, and the one that somebody is adding. */
export class AgreementsOnOffer {
  readonly #profiles: ReadonlyMap<string, Agreement>;

  constructor(profiles: ReadonlyMap<string, Agreement>) {
    this.#profiles = profiles;
  }

  get profiles(): readonly Agreement[] {
    return [...this.#profiles.values()];
  }

  /** Ids that a new agreement cannot have. */
  get taken(): ReadonlySet<string> {
    return new Set(this.#profiles.keys());
  }

  find({ agreement: id, forum, draft }: Wanted): OfferedForum | { readonly refusal: Refusal } {
    const profile = this.#profiles.get(id);
    const agreement = profile ?? (draft && this.#added(id, draft));
    if (!agreement) return { refusal: { code: 'unknown-agreement' } };
    const found = agreementForum(agreement, forum);
    if (!found) return { refusal: { code: 'unknown-forum' } };
    return { agreement, forum: found, ...(!profile && draft && { draft }) };
  }

  /** Made anew from what was typed, which comes from outside every time. */
  #added(id: string, draft: NewAgreementDraft): Agreement | undefined {
    const made = agreementFrom(draft, newAgreementId(draft.name, this.taken));
    return made.ok && made.agreement.id === id ? made.agreement : undefined;
  }
}
