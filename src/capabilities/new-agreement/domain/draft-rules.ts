import type { Source } from '../../../agreement/domain/profile.ts';
import type { Findings } from './findings.ts';
import { CADENCES, DECISION_RULES, NUMBERS } from './draft.ts';
import type { NewAgreementDraft } from './draft.ts';
import { readChoice, readNumber, readShare } from '../../../partnership/domain/typed-value.ts';

/** How often the group meets (N11-17, B-styrgrupp-64). Left out when the agreement says nothing. */
export function cadenceIn(draft: NewAgreementDraft, findings: Findings, source: Source): object {
  const number = (bounds: { readonly least: number; readonly most: number }): number | undefined =>
    findings.read({ field: 'cadenceNumber' }, readNumber(bounds)(draft.cadenceNumber));
  const kind = findings.read({ field: 'cadence' }, readChoice(CADENCES)(draft.cadence));
  switch (kind) {
    case 'per-term':
      return { cadence: { value: { kind, least: number(NUMBERS.perTerm) }, source } };
    case 'longest-interval':
      return { cadence: { value: { kind, months: number(NUMBERS.intervalMonths) }, source } };
    case 'by-decision':
      return { cadence: { value: { kind }, source } };
    case 'not-given':
    case undefined:
      return {};
  }
}

/** How decisions are made (B-styrgrupp-70). An agreement without a rule gets the product's, as Norma's has. */
export function decisionRuleIn(draft: NewAgreementDraft, findings: Findings, source: Source): object {
  const kind = findings.read({ field: 'decisionRule' }, readChoice(DECISION_RULES)(draft.decisionRule));
  switch (kind) {
    case 'qualified':
      return { value: { kind, ...findings.read({ field: 'share' }, readShare(draft.share)) }, source };
    case 'not-given':
      return { value: { kind: 'simple' }, source: { kind: 'default' } };
    case 'simple':
    case 'absolute':
    case 'unanimous':
    case undefined:
      return { value: { kind }, source };
  }
}
