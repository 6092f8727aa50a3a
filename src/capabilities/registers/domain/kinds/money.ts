import { maySay, mustName } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** To be paid on the entry's day: whoever pays is reminded of it (`duties/domain/money-duties.ts`). */
export const INSTALMENT = 'instalment';

/** N17-32, N17-33, B-uppföljning-81: what has been granted, invoiced and paid, so that it can be compared. */
export const money: RegisterKind = {
  id: 'money',
  name: { sv: 'Medel och betalningar', en: 'Funds and payments' },
  one: { sv: 'Nytt belopp', en: 'New amount' },
  explanation: {
    sv: 'Här följer ni vad som är beviljat, fakturerat och betalt. Den som ska betala antecknar själv en delbetalning, och blir påmind före dagen. Att anteckna ändrar inte avtalet.',
    en: 'Here you follow what has been granted, invoiced and paid. Whoever is to pay an instalment notes it themselves, and is reminded before its day. Noting changes nothing in the agreement.',
  },
  typed: ['medel', 'pengar', 'betalningar', 'funds', 'payments', 'money'],
  asks: {
    choice: {
      label: { sv: 'Vad är det?', en: 'What is it?' },
      options: [
        { id: 'granted', label: { sv: 'Beviljat', en: 'Granted' } },
        { id: INSTALMENT, label: { sv: 'Delbetalning som ska betalas', en: 'Instalment to be paid' } },
        { id: 'invoiced', label: { sv: 'Fakturerat', en: 'Invoiced' } },
        { id: 'paid', label: { sv: 'Betalt', en: 'Paid' } },
      ],
    },
    amount: { label: { sv: 'Belopp i kronor', en: 'Amount in kronor' }, required: true },
    text: mustName(
      'Vad avser beloppet? (till exempel 2025, verksamhet)',
      'What is it for? (2025, activities, say)',
    ),
    more: maySay(
      'Beslut, fakturanummer eller godkänd rapport (valfritt)',
      'Decision, invoice number or approved report (optional)',
    ),
  },
  offeredBy: ({ funding }) => funding?.total.source,
  /** Nobody gets something to pay because the other party has said so. */
  recordedBy: ({ funding }, { choice }) => (choice === INSTALMENT ? funding?.total.value.payer : undefined),
  tellsOthers: true,
  agreed: ({ funding }) => funding?.total.value.amount ?? undefined,
  ahead: true,
  inReports: true,
};
