import { newAgreementStep } from '../../../src/capabilities/new-agreement/steps.ts';
import { presentNewAgreement } from '../../../src/capabilities/new-agreement/present.ts';
import type { NewAgreementView } from '../../../src/capabilities/new-agreement/present.ts';
import type { NewAgreementPress } from '../../../src/capabilities/new-agreement/requests.ts';
import { EMPTY_DRAFT, EMPTY_PARTY } from '../../../src/capabilities/new-agreement/draft-input.ts';
import type { NewAgreementDraft } from '../../../src/capabilities/new-agreement/domain/draft.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { completeDraft, leastDraft } from '../../support/new-agreement.ts';

/** The card after a press on a step, with what had been typed by then. */
function after(
  step: NewAgreementPress['step'],
  go: NewAgreementPress['go'],
  draft: NewAgreementDraft,
): NewAgreementView {
  const outcome = newAgreementStep({ step, go, draft }, new Set());
  if (outcome.step === 'agreed') throw new Error('the agreement has been agreed to');
  return presentNewAgreement(outcome);
}

const [city, association] = completeDraft.parties;
if (!city || !association) throw new Error('the draft has two parties');

/** Every step of adding an agreement: empty, filled, and refused with what was typed still there. */
export const newAgreementCases: Readonly<Record<string, NewAgreementView>> = {
  'new-agreement-basics.empty': after('basics', 'start', EMPTY_DRAFT),
  'new-agreement-basics.filled': after('parties', 'back', completeDraft),
  'new-agreement-basics.problems': after('basics', 'next', {
    ...completeDraft,
    purpose: 'Stödja 19890201-3286',
    from: '2026-02-30',
    to: '2025-12-31',
  }),
  'new-agreement-basics.ends-before-it-begins': after('basics', 'next', {
    ...completeDraft,
    to: '2025-12-31',
  }),
  'new-agreement-basics.hostile': after('parties', 'back', {
    ...completeDraft,
    name: HOSTILE,
    purpose: HOSTILE,
  }),

  'new-agreement-parties.empty': after('basics', 'next', { ...completeDraft, parties: EMPTY_DRAFT.parties }),
  'new-agreement-parties.three': after('parties', 'add-party', completeDraft),
  'new-agreement-parties.six': after('rules', 'back', {
    ...completeDraft,
    parties: Array.from({ length: 6 }, (_, index) => ({ ...association, partyName: `Part ${index + 1}` })),
  }),
  'new-agreement-parties.problems': after('parties', 'next', {
    ...completeDraft,
    parties: [
      { ...city, organisationNumber: '212000-1356', least: '3' },
      { ...association, organisationNumber: '', kind: 'civil', most: 'många' },
    ],
  }),
  'new-agreement-parties.one': after('parties', 'next', { ...completeDraft, parties: [city, EMPTY_PARTY] }),

  'new-agreement-rules.empty': after('parties', 'next', { ...leastDraft, cadence: '', decisionRule: '' }),
  'new-agreement-rules.filled': after('references', 'back', completeDraft),
  'new-agreement-rules.problems': after('rules', 'next', {
    ...completeDraft,
    cadenceNumber: '',
    share: '1/2',
    continuation: '2028-01-31',
  }),

  'new-agreement-references.empty': after('rules', 'next', leastDraft),
  'new-agreement-references.filled': after('summary', 'back', completeDraft),
  'new-agreement-references.problems': after('references', 'next', {
    ...completeDraft,
    references: { cadence: { section: '', quote: 'minst två gånger per termin' } },
  }),

  'new-agreement-summary.complete': after('references', 'next', completeDraft),
  'new-agreement-summary.least': after('references', 'next', leastDraft),
  'new-agreement-summary.interval': after('references', 'next', {
    ...leastDraft,
    cadence: 'longest-interval',
    cadenceNumber: '2',
    decisionRule: 'absolute',
  }),
  'new-agreement-summary.by-decision': after('references', 'next', {
    ...leastDraft,
    cadence: 'by-decision',
    decisionRule: 'unanimous',
  }),
  'new-agreement-summary.hostile': after('references', 'next', { ...leastDraft, name: HOSTILE.slice(0, 80) }),
};
