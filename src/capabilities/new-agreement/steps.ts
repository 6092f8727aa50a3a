import type { Agreement } from '../../agreement/domain/profile.ts';
import { agreementFrom, newAgreementId } from './domain/new-agreement.ts';
import { isBlank, MOST_PARTIES, stepOf } from './domain/draft.ts';
import type { Finding, NewAgreementDraft } from './domain/draft.ts';
import { FORM_STEPS } from './domain/fields.ts';
import type { FormStep } from './domain/fields.ts';
import { EMPTY_DRAFT, EMPTY_PARTY } from './draft-input.ts';
import { NEW_AGREEMENT_STEPS } from './requests.ts';
import type { NewAgreementPress } from './requests.ts';

/** A step to be shown: a form with what is wrong on it, or the whole agreement as it will be kept. */
export type ShownStep =
  | {
      readonly step: FormStep;
      /** Whose form it is, of the parties', from 1. */
      readonly party?: number;
      readonly draft: NewAgreementDraft;
      readonly findings: readonly Finding[];
    }
  | { readonly step: 'summary'; readonly draft: NewAgreementDraft; readonly agreement: Agreement };

/** What comes after a press. `agreed`: all have agreed to the summary, and the seats are next. */
type NewAgreementOutcome = ShownStep | { readonly step: 'agreed'; readonly agreement: Agreement };

/** @param taken ids of the agreements that there are already */
export function newAgreementStep(press: NewAgreementPress, taken: ReadonlySet<string>): NewAgreementOutcome {
  const { step, go, draft, party = 1 } = press;
  switch (go) {
    case 'start':
      return form('basics', EMPTY_DRAFT);
    case 'back':
      if (step === 'parties' && party > 1) return form('parties', draft, [], party - 1);
      return form(
        FORM_STEPS[NEW_AGREEMENT_STEPS.indexOf(step) - 1] ?? 'basics',
        draft,
        [],
        draft.parties.length,
      );
    case 'add-party':
    case 'next':
      return next(press, taken);
  }
}

/** Whoever presses could have left out a step or changed an earlier one: all up to this one must be right. */
function next(
  { step, go, draft, party }: NewAgreementPress,
  taken: ReadonlySet<string>,
): NewAgreementOutcome {
  const made = agreementFrom(draft, newAgreementId(draft.name, taken));
  const last = draft.parties.length;
  const reached = step === 'parties' ? Math.min(party ?? last, last) : last;
  const findings = made.ok ? [] : made.findings.filter((finding) => isReached(finding, draft, reached));
  const following = NEW_AGREEMENT_STEPS.indexOf(step) + 1;
  for (const done of FORM_STEPS.slice(0, following)) {
    const own = findings.filter((finding) => stepOf(finding) === done);
    if (own.length > 0) return done === 'parties' ? wrongParty(draft, own) : form(done, draft, own);
  }
  if (go === 'add-party') return withAnotherParty(draft);
  if (reached < last) return form('parties', draft, [], reached + 1);
  if (!made.ok || following < FORM_STEPS.length) return form(FORM_STEPS[following] ?? 'basics', draft);
  const { agreement } = made;
  return step === 'summary' ? { step: 'agreed', agreement } : { step: 'summary', draft, agreement };
}

/**
 * Whether it is about a party whose form has been filled in. There are too few parties when none is to come, or as soon
 * as one that is needed has been left empty.
 */
function isReached(finding: Finding, { parties }: NewAgreementDraft, reached: number): boolean {
  if ('party' in finding) return finding.party < reached;
  return finding.field !== 'parties' || reached === parties.length || parties.slice(0, reached).some(isBlank);
}

/** The first party with something wrong, or else the one that is still to be filled in. */
function wrongParty(draft: NewAgreementDraft, findings: readonly Finding[]): NewAgreementOutcome {
  const [wrong = draft.parties.findIndex(isBlank)] = findings.flatMap((finding) =>
    'party' in finding ? finding.party : [],
  );
  const own = findings.filter((finding) => !('party' in finding) || finding.party === wrong);
  return form('parties', draft, own, wrong + 1);
}

/** @param party whose form it is, of the parties' */
const form = (
  step: FormStep,
  draft: NewAgreementDraft,
  findings: readonly Finding[] = [],
  party = 1,
): NewAgreementOutcome => ({
  step,
  draft,
  findings,
  ...(step === 'parties' && { party: Math.min(party, draft.parties.length) }),
});

function withAnotherParty(draft: NewAgreementDraft): NewAgreementOutcome {
  const parties = [...draft.parties, EMPTY_PARTY].slice(0, MOST_PARTIES);
  return form('parties', { ...draft, parties }, [], parties.length);
}
