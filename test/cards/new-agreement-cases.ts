import type { View } from '../../src/application/views.ts';
import { agreementFrom } from '../../src/domain/agreement/new-agreement.ts';
import { EMPTY_DRAFT, EMPTY_PARTY } from '../../src/domain/agreement/new-agreement-draft.ts';
import type { DraftProblem, NewAgreementDraft } from '../../src/domain/agreement/new-agreement-draft.ts';
import { completeDraft, leastDraft } from '../support/new-agreement.ts';

type Form = Extract<View, { problems: readonly DraftProblem[] }>;

const form = (view: Form['view'], draft: NewAgreementDraft, ...problems: readonly DraftProblem[]): Form => ({
  view,
  draft,
  problems,
});

function summary(draft: NewAgreementDraft): View {
  const made = agreementFrom(draft, 'nytt');
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { view: 'new-agreement-summary', draft, agreement: made.agreement };
}

const [city, association] = completeDraft.parties;
if (!city || !association) throw new Error('the draft has two parties');

/** Every step of adding an agreement: empty, filled, and refused with what was typed still there. */
export const newAgreementCases = (hostile: string): Readonly<Record<string, View>> => ({
  'new-agreement-basics.empty': form('new-agreement-basics', EMPTY_DRAFT),
  'new-agreement-basics.filled': form('new-agreement-basics', completeDraft),
  'new-agreement-basics.problems': form(
    'new-agreement-basics',
    { ...completeDraft, purpose: 'Stödja 19890201-3286', from: '2026-02-30', to: '2025-12-31' },
    { field: 'purpose', refusal: { code: 'contains-personal-identity-number' } },
    { field: 'from', refusal: { code: 'day-unknown' } },
    { field: 'to', refusal: { code: 'ends-before-it-begins' } },
  ),
  'new-agreement-basics.hostile': form('new-agreement-basics', {
    ...completeDraft,
    name: hostile,
    purpose: hostile,
  }),

  'new-agreement-parties.empty': form('new-agreement-parties', {
    ...completeDraft,
    parties: EMPTY_DRAFT.parties,
  }),
  'new-agreement-parties.three': form('new-agreement-parties', {
    ...completeDraft,
    parties: [city, association, EMPTY_PARTY],
  }),
  'new-agreement-parties.six': form('new-agreement-parties', {
    ...completeDraft,
    parties: Array.from({ length: 6 }, (_, index) => ({ ...association, partyName: `Part ${index + 1}` })),
  }),
  'new-agreement-parties.problems': form(
    'new-agreement-parties',
    {
      ...completeDraft,
      parties: [
        { ...city, organisationNumber: '212000-1356', least: '3' },
        { ...association, organisationNumber: '', kind: 'civil', most: 'många' },
      ],
    },
    {
      field: 'organisationNumber',
      party: 0,
      refusal: { code: 'organisation-number-check-digit', expected: 5, found: 6 },
    },
    { field: 'least', party: 0, refusal: { code: 'seats-least-above-most' } },
    { field: 'organisationNumber', party: 1, refusal: { code: 'organisation-number-missing' } },
    { field: 'most', party: 1, refusal: { code: 'number-out-of-range', least: 1, most: 10 } },
  ),

  'new-agreement-rules.empty': form('new-agreement-rules', {
    ...leastDraft,
    cadence: '',
    decisionRule: '',
  }),
  'new-agreement-rules.filled': form('new-agreement-rules', completeDraft),
  'new-agreement-rules.problems': form(
    'new-agreement-rules',
    { ...completeDraft, cadenceNumber: '', share: '1/2', continuation: '2028-01-31' },
    { field: 'cadenceNumber', refusal: { code: 'field-missing' } },
    { field: 'share', refusal: { code: 'share-not-a-majority' } },
    { field: 'continuation', refusal: { code: 'continuation-after-the-end', day: '2027-12-31' } },
  ),

  'new-agreement-references.empty': form('new-agreement-references', leastDraft),
  'new-agreement-references.filled': form('new-agreement-references', completeDraft),
  'new-agreement-references.problems': form(
    'new-agreement-references',
    { ...completeDraft, references: { cadence: { section: '', quote: 'minst två gånger per termin' } } },
    { field: 'section', setting: 'cadence', refusal: { code: 'quote-without-section' } },
  ),

  'new-agreement-summary.complete': summary(completeDraft),
  'new-agreement-summary.least': summary(leastDraft),
  'new-agreement-summary.hostile': summary({ ...leastDraft, name: hostile.slice(0, 80) }),
});
