import { z } from 'zod';
import { responsibleParty } from './responsible-party.ts';
import { entries, ore, slug, sourced, sourceSchema } from './setting.ts';

/** `amount` in öre (N17-32), or null where an annex holds it (B-ersättning). */
const total = z.strictObject({ payer: slug, payee: slug, amount: ore.nullable(), annex: slug.optional() });

/** When money must be paid back, by whom; never more than what was paid (N19-42). */
const repayment = z.strictObject({
  on: z.enum(['rescission', 'termination', 'non-performance']),
  liable: responsibleParty,
  extent: z.literal('part-or-all'),
  /** Letters must have been exchanged first (B-ersättning-96). */
  requires: z.array(z.literal('correspondence')).max(1).default([]),
  source: sourceSchema,
});

const funding = z.strictObject({
  total: sourced(total),
  invoice: sourced(z.strictObject({ issuer: slug, receiver: slug, when: z.literal('at-start') })).optional(),
  /** The receiver gives billing details when the issuer asks (N17-35). */
  billingDetails: sourced(z.strictObject({ from: responsibleParty, askedBy: responsibleParty })).optional(),
  unlistedCosts: sourced(z.literal('not-chargeable')).optional(),
  /** Who may stop payments (B-ersättning-95). */
  paymentHold: sourced(z.strictObject({ by: responsibleParty })).optional(),
});

export const fundingSettings = {
  funding: funding.optional(),
  repayment: entries(repayment),
};
