import type { Agreement } from '../../agreement/domain/profile.ts';
import { partyName } from '../../partnership/presenting.ts';
import { annexTitle } from './present-commitments.ts';
import { grouped, ifAny, inText, titled } from './setting-line.ts';
import type { SettingLine } from './setting-line.ts';

/** What is paid, how, and when it must be paid back (N17-32…35, N19-42, B-ersättning-95, 96). */
export function moneyInWords(agreement: Agreement): readonly SettingLine[] {
  const { funding, repayment } = agreement;
  const party = (id: string): string => partyName(agreement, id);
  return [
    ...ifAny('funding.total', titled('total'), funding?.total, ({ payer, payee, amount, annex }) => ({
      say: amount === null ? 'agreement.total-elsewhere' : 'agreement.total',
      amount: amount ?? 0,
      payer: party(payer),
      payee: party(payee),
      inAnnex: annex !== undefined,
      annex: annex === undefined ? '' : annexTitle(agreement, annex),
    })),
    ...ifAny('funding.invoice', titled('invoice'), funding?.invoice, ({ issuer, receiver, when }) => ({
      say: `agreement.invoice.${when}`,
      issuer: party(issuer),
      receiver: party(receiver),
    })),
    ...ifAny('funding.billingDetails', titled('billingDetails'), funding?.billingDetails, (value) => ({
      say: 'agreement.billing-details',
      from: inText(agreement, value.from),
      askedBy: inText(agreement, value.askedBy),
    })),
    ...ifAny('funding.unlistedCosts', titled('unlistedCosts'), funding?.unlistedCosts, (value) => ({
      say: `agreement.costs.${value}`,
    })),
    ...ifAny('funding.paymentHold', titled('paymentHold'), funding?.paymentHold, ({ by }) => ({
      say: 'agreement.payment-hold',
      by: inText(agreement, by),
    })),
    ...repayment.map(({ on, liable, requires, source }) => ({
      setting: `repayment.${on}`,
      ...grouped('repayment'),
      ...titled(`repayment.${on}`),
      says: {
        say: 'agreement.repayment',
        liable: inText(agreement, liable),
        corresponded: requires.includes('correspondence'),
      },
      source,
    })),
  ];
}
