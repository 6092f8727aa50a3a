import type { Source } from '../../../agreement/domain/profile.ts';
import type { Findings } from './findings.ts';
import { FIELDS, INTERVAL_MONTHS } from './fields.ts';
import type { NewAgreementDraft } from './draft.ts';

const FIELD = FIELDS.rules;

/** How often the group meets (N11-17, B-styrgrupp-64). Left out when the agreement says nothing. */
export function cadenceIn(draft: NewAgreementDraft, findings: Findings, source: Source): object {
  const number = ({ read }: typeof INTERVAL_MONTHS): number | undefined =>
    findings.read({ field: 'cadenceNumber' }, read(draft.cadenceNumber));
  const kind = findings.read({ field: 'cadence' }, FIELD.cadence.read(draft.cadence));
  switch (kind) {
    case 'per-term':
      return { cadence: { value: { kind, least: number(FIELD.cadenceNumber) }, source } };
    case 'longest-interval':
      return { cadence: { value: { kind, months: number(INTERVAL_MONTHS) }, source } };
    case 'by-decision':
      return { cadence: { value: { kind }, source } };
    case 'not-given':
    case undefined:
      return {};
  }
}

/** How decisions are made (B-styrgrupp-70). An agreement without a rule gets the product's, as Norma's has. */
export function decisionRuleIn(draft: NewAgreementDraft, findings: Findings, source: Source): object {
  const kind = findings.read({ field: 'decisionRule' }, FIELD.decisionRule.read(draft.decisionRule));
  if (kind === 'not-given') return { value: { kind: 'simple' }, source: { kind: 'default' } };
  const share = kind === 'qualified' && findings.read({ field: 'share' }, FIELD.share.read(draft.share));
  return { value: { kind, ...share }, source };
}
