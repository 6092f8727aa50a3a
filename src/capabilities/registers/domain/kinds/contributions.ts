import { FOR_ALL, maySay, mustName } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** What a party puts in beside money. No clause lists it; when parties follow up what each has done, it counts. */
export const contributions: RegisterKind = {
  id: 'contributions',
  name: { sv: 'Insatser utan pengar', en: 'Contributions in kind' },
  one: { sv: 'Ny insats utan pengar', en: 'New contribution in kind' },
  explanation: {
    sv: 'Till exempel arbetstid, lokaler och material som en part bidrar med utan att ta betalt.',
    en: 'Working hours, premises and material, for instance, that a party puts in without being paid.',
  },
  typed: ['insats', 'insatser', 'contribution', 'in kind'],
  asks: {
    concerns: { label: { sv: 'Vilken part bidrog?', en: 'Which party contributed?' } },
    text: mustName('Vad bidrog den med?', 'What did it contribute?'),
    amount: {
      label: { sv: 'Uppskattat värde i kronor (valfritt)', en: 'Estimated value in kronor (optional)' },
      required: false,
    },
    more: maySay('Hur har värdet räknats? (valfritt)', 'How was the value estimated? (optional)'),
  },
  offeredBy: () => FOR_ALL,
  inReports: true,
};
