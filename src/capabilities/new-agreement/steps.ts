import type { Agreement } from '../../agreement/domain/profile.ts';
import { agreementFrom, newAgreementId } from './domain/new-agreement.ts';
import { MOST_PARTIES, stepOf } from './domain/draft.ts';
import type { Finding, NewAgreementDraft } from './domain/draft.ts';
import { FORM_STEPS } from './domain/fields.ts';
import type { FormStep } from './domain/fields.ts';
import { EMPTY_DRAFT, EMPTY_PARTY } from './draft-input.ts';
import { NEW_AGREEMENT_STEPS } from './requests.ts';
import type { NewAgreementPress } from './requests.ts';

/** A step to be shown: a form with what is wrong on it, or the whole agreement as it will be kept. */
export type ShownStep =
  | { readonly step: FormStep; readonly draft: NewAgreementDraft; readonly findings: readonly Finding[] }
  | { readonly step: 'summary'; readonly draft: NewAgreementDraft; readonly agreement: Agreement };

/** What comes after a press. `agreed`: all have agreed to the summary, and the seats are next. */
type NewAgreementOutcome = ShownStep | { readonly step: 'agreed'; readonly agreement: Agreement };

/** @param taken ids of the agreements that there are already */
export function newAgreementStep(
  { step, go, draft }: NewAgreementPress,
  taken: ReadonlySet<string>,
): NewAgreementOutcome {
  switch (go) {
    case 'start':
      return form('basics', EMPTY_DRAFT);
    case 'back':
      return form(FORM_STEPS[NEW_AGREEMENT_STEPS.indexOf(step) - 1] ?? 'basics', draft);
    case 'add-party':
      return form('parties', withAnotherParty(draft));
    case 'next':
      return next(step, draft, taken);
  }
}

/** Whoever presses could have left out a step or changed an earlier one: all up to this one must be right. */
function next(
  step: NewAgreementPress['step'],
  draft: NewAgreementDraft,
  taken: ReadonlySet<string>,
): NewAgreementOutcome {
  const made = agreementFrom(draft, newAgreementId(draft.name, taken));
  const findings = made.ok ? [] : made.findings;
  const following = NEW_AGREEMENT_STEPS.indexOf(step) + 1;
  for (const done of FORM_STEPS.slice(0, following)) {
    const own = findings.filter((finding) => stepOf(finding) === done);
    if (own.length > 0) return form(done, draft, own);
  }
  if (!made.ok || following < FORM_STEPS.length) return form(FORM_STEPS[following] ?? 'basics', draft);
  const { agreement } = made;
  return step === 'summary' ? { step: 'agreed', agreement } : { step: 'summary', draft, agreement };
}

const form = (
  step: FormStep,
  draft: NewAgreementDraft,
  findings: readonly Finding[] = [],
): NewAgreementOutcome => ({ step, draft, findings });

const withAnotherParty = (draft: NewAgreementDraft): NewAgreementDraft => ({
  ...draft,
  parties: [...draft.parties, EMPTY_PARTY].slice(0, MOST_PARTIES),
});
