import { maySay, mustName } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

const UNLISTED = 'unlisted';

/** N17-34: "Kostnader som inte anges i detta partnerskap får inte debiteras": one that the agreement does not list is flagged. */
export const costs: RegisterKind = {
  id: 'costs',
  name: { sv: 'Kostnader som debiteras', en: 'Costs charged' },
  one: { sv: 'Ny kostnad', en: 'New cost' },
  explanation: {
    sv: 'Enligt avtalet får bara kostnader som står i det debiteras. Den andra parten får veta vad som antecknas här.',
    en: 'Under the agreement only costs that it lists may be charged. The other party is told of what is noted here.',
  },
  typed: ['kostnad', 'kostnader', 'cost'],
  asks: {
    concerns: { label: { sv: 'Vem vill ha betalt?', en: 'Who wants to be paid?' } },
    text: mustName('Vad gäller kostnaden?', 'What is the cost for?'),
    amount: { label: { sv: 'Belopp i kronor', en: 'Amount in kronor' }, required: true },
    choice: {
      label: { sv: 'Står kostnaden i avtalet?', en: 'Does the agreement list the cost?' },
      options: [
        { id: 'listed', label: { sv: 'Den står i avtalet', en: 'The agreement lists it' } },
        { id: UNLISTED, label: { sv: 'Den står inte i avtalet', en: 'The agreement does not list it' } },
      ],
    },
    more: maySay('Kommentar (valfri)', 'Comment (optional)'),
  },
  offeredBy: ({ funding }) => funding?.unlistedCosts?.source,
  flag: ({ choice }) =>
    choice === UNLISTED
      ? {
          sv: 'Enligt den som antecknade står kostnaden inte i avtalet. Sådana kostnader får inte debiteras.',
          en: 'Whoever noted it says that the agreement does not list the cost. Such costs may not be charged.',
        }
      : undefined,
  tellsOthers: true,
};
