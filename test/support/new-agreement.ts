import type { NewAgreementDraft } from '../../src/capabilities/new-agreement/domain/draft.ts';

/** A draft in which everything is given and nothing is wrong. */
export const completeDraft: NewAgreementDraft = {
  name: 'Mötesplatsen',
  purpose: 'Unga som varken studerar eller arbetar ska hitta en väg vidare.',
  registryNumber: 'SLK-2026-00147',
  from: '2026-01-01',
  to: '2027-12-31',
  parties: [
    {
      partyName: 'Arbetsmarknadsnämnden, Göteborgs stad',
      organisationNumber: '212000-1355',
      kind: 'public',
      least: '1',
      most: '2',
    },
    {
      partyName: 'Föreningen Väg Vidare',
      organisationNumber: '8024485149',
      kind: 'civil',
      least: '1',
      most: '2',
    },
  ],
  cadence: 'per-term',
  cadenceNumber: '2',
  decisionRule: 'qualified',
  share: '2/3',
  noticeMonths: '4',
  continuation: '2027-06-30',
  references: {
    purpose: { section: '4 Syfte', quote: '' },
    validity: { section: '18 Giltighetstid', quote: 'Avtalet gäller från och med den 1 januari 2026.' },
    seats: { section: '11 Styrgrupp', quote: 'en till två företrädare per part' },
    cadence: { section: '11 Styrgrupp', quote: 'minst två gånger per termin' },
    termination: { section: '20 Uppsägning', quote: '' },
    dispute: { section: '19 Tvist', quote: 'Tvister löses genom dialog.' },
  },
};

/** A draft with as little as an agreement can say. */
export const leastDraft: NewAgreementDraft = {
  ...completeDraft,
  registryNumber: '',
  parties: [
    { partyName: 'Socialförvaltningen', organisationNumber: '', kind: 'public', least: '1', most: '1' },
    {
      partyName: 'Studieförbundet',
      organisationNumber: '802005-9641',
      kind: 'civil',
      least: '1',
      most: '1',
    },
  ],
  cadence: 'not-given',
  cadenceNumber: '',
  decisionRule: 'not-given',
  share: '',
  noticeMonths: '',
  continuation: '',
  references: {},
};
