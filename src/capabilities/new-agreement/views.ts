import type { Agreement } from '../../agreement/domain/profile.ts';
import type { DraftProblem, NewAgreementDraft } from './domain/draft.ts';

/** The forms in order; after them comes the summary. */
export const FORM_STEPS = ['basics', 'parties', 'rules', 'references'] as const;
export const NEW_AGREEMENT_STEPS = [...FORM_STEPS, 'summary'] as const;

export type FormStep = (typeof FORM_STEPS)[number];
export type NewAgreementStep = (typeof NEW_AGREEMENT_STEPS)[number];

/** One step's form, filled with what has been typed; `problems` are those of this step. */
export type NewAgreementFormView = {
  [Step in FormStep]: {
    view: `new-agreement-${Step}`;
    draft: NewAgreementDraft;
    problems: readonly DraftProblem[];
  };
}[FormStep];

/** The whole agreement as it will be kept, before the seats are filled. */
export interface NewAgreementSummaryView {
  view: 'new-agreement-summary';
  draft: NewAgreementDraft;
  agreement: Agreement;
}

export type NewAgreementView = NewAgreementFormView | NewAgreementSummaryView;

/** A button pressed on a step. Nothing has been stored: `draft` is all there is, and it comes from outside. */
export interface NewAgreementPress {
  step: NewAgreementStep;
  go: 'start' | 'next' | 'back' | 'add-party';
  draft: NewAgreementDraft;
}
