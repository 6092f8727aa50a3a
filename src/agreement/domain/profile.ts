/**
 * The agreement profile: what two or more parties have agreed on, as settings that rules can apply, each with
 * the clause it comes from. Rows in comments and tests (N11-15, B-styrgrupp-70) are those of the requirements
 * the two first agreements gave rise to: N for Norma, B for Brukarskolan, section, row.
 */
import { z } from 'zod';
import { referenceProblems } from './checks.ts';
import { commitmentSettings } from './commitment.ts';
import { endingSettings } from './ending.ts';
import { formalitiesSettings } from './formalities.ts';
import { agreementForum } from './forum.ts';
import { fundingSettings } from './funding.ts';
import { informationSettings } from './information.ts';
import { agreementParty, agreementRole } from './party.ts';
import { purposeSettings } from './purpose.ts';
import { reportSettings } from './report.ts';
import { entries, fault, line, slug } from './setting.ts';

export { sourceSchema } from './setting.ts';
export type { Label, Source } from './setting.ts';
export { formality, formalityOf } from './agenda.ts';
export type { Formality, StandingItem } from './agenda.ts';
export type { AgreementForum, Cadence, ForumPower, SeatRule } from './forum.ts';
export type { AgreementParty, AgreementRole } from './party.ts';

/**
 * Lists may be left out of a profile and are then empty; settings that have a product default may be left out
 * and then say `default` as their source. Keys that nobody knows are refused.
 */
export const agreementSchema = z
  .strictObject({
    id: slug,
    name: line,
    parties: z.array(agreementParty).min(2).max(20),
    roles: entries(agreementRole),
    forums: z.array(agreementForum).min(1).max(10),
    ...purposeSettings,
    ...commitmentSettings,
    ...reportSettings,
    ...informationSettings,
    ...fundingSettings,
    ...endingSettings,
    ...formalitiesSettings,
  })
  .superRefine((agreement, context) => {
    const { continuation, validity } = agreement;
    for (const problem of referenceProblems(agreement)) {
      fault(context, problem.path, problem.message);
    }
    if (continuation && continuation.value.decideBy > validity.value.to) {
      fault(context, ['continuation', 'value', 'decideBy'], 'must not be after the last day of validity');
    }
  });

export type Agreement = z.infer<typeof agreementSchema>;

/**
 * The profile as a file for the folder `agreements/`: UTF-8, two spaces, a line feed at the end. The file must be
 * called as the profile's id, followed by `.json`.
 */
export const profileJson = (agreement: Agreement): string => `${JSON.stringify(agreement, null, 2)}\n`;
