import type { Agreement } from '../../agreement/domain/profile.ts';
import { agreementFrom, newAgreementId } from './domain/new-agreement.ts';
import { EMPTY_DRAFT, EMPTY_PARTY, MOST_PARTIES } from './domain/draft.ts';
import type { DraftProblem, NewAgreementDraft } from './domain/draft.ts';
import { FORM_STEPS, NEW_AGREEMENT_STEPS } from './views.ts';
import type { FormStep, NewAgreementPress, NewAgreementStep, NewAgreementView } from './views.ts';

/** What comes after a press: a card, or the finished agreement when the summary has been agreed to. */
export type NewAgreementOutcome = { readonly view: NewAgreementView } | { readonly agreement: Agreement };

/** @param taken ids of the agreements that there are already */
export function newAgreementStep(
  { step, go, draft }: NewAgreementPress,
  taken: ReadonlySet<string>,
): NewAgreementOutcome {
  switch (go) {
    case 'start':
      return form('basics', EMPTY_DRAFT);
    case 'back':
      return form(before(step), draft);
    case 'add-party':
      return form('parties', withAnotherParty(draft));
    case 'next':
      return next(step, draft, taken);
  }
}

/** Whoever presses could have left out a step or changed an earlier one: all up to this one must be right. */
function next(
  step: NewAgreementStep,
  draft: NewAgreementDraft,
  taken: ReadonlySet<string>,
): NewAgreementOutcome {
  const made = agreementFrom(draft, newAgreementId(draft.name, taken));
  const problems = made.ok ? [] : made.problems;
  const following = NEW_AGREEMENT_STEPS.indexOf(step) + 1;
  for (const done of FORM_STEPS.slice(0, following)) {
    const own = problems.filter((problem) => stepOf(problem) === done);
    if (own.length > 0) return { view: formView(done, draft, own) };
  }
  if (!made.ok || following < FORM_STEPS.length) return form(FORM_STEPS[following] ?? 'basics', draft);
  const { agreement } = made;
  return step === 'summary' ? { agreement } : { view: { view: 'new-agreement-summary', draft, agreement } };
}

const form = (step: FormStep, draft: NewAgreementDraft): NewAgreementOutcome => ({
  view: formView(step, draft, []),
});

const formView = (
  step: FormStep,
  draft: NewAgreementDraft,
  problems: readonly DraftProblem[],
): NewAgreementView => ({ view: `new-agreement-${step}`, draft, problems });

function before(step: NewAgreementStep): FormStep {
  switch (step) {
    case 'basics':
    case 'parties':
      return 'basics';
    case 'rules':
      return 'parties';
    case 'references':
      return 'rules';
    case 'summary':
      return 'references';
  }
}

const withAnotherParty = (draft: NewAgreementDraft): NewAgreementDraft => ({
  ...draft,
  parties: [...draft.parties, EMPTY_PARTY].slice(0, MOST_PARTIES),
});

/** The form on which the field stands. */
function stepOf({ field }: DraftProblem): FormStep {
  switch (field) {
    case 'name':
    case 'purpose':
    case 'registryNumber':
    case 'from':
    case 'to':
      return 'basics';
    case 'parties':
    case 'partyName':
    case 'organisationNumber':
    case 'kind':
    case 'least':
    case 'most':
      return 'parties';
    case 'cadence':
    case 'cadenceNumber':
    case 'decisionRule':
    case 'share':
    case 'noticeMonths':
    case 'continuation':
      return 'rules';
    case 'section':
    case 'quote':
      return 'references';
  }
}
