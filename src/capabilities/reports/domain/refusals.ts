import type { Label } from '../../../agreement/domain/profile.ts';

/** What is wrong with what was filled in, each with the field it is about. */
export type ReportValueRefusal =
  | { code: 'answer-missing'; field: Label }
  | { code: 'field-too-long'; field: Label; longest: number }
  | { code: 'field-personal-identity-number'; field: Label }
  | { code: 'amount-not-understood'; field: Label }
  | { code: 'number-not-understood'; field: Label }
  | { code: 'count-not-understood'; field: Label }
  | { code: 'percent-out-of-range'; field: Label }
  | { code: 'choice-unknown'; field: Label }
  | { code: 'report-too-long'; longest: number };

export type ReportRefusal =
  | ReportValueRefusal
  | { code: 'unknown-report' }
  | { code: 'not-preparer' }
  | { code: 'not-recipient' }
  | { code: 'own-report' }
  | { code: 'report-submitted-already' }
  | { code: 'report-approved-already' }
  | { code: 'report-not-submitted' }
  | { code: 'report-changed' };
