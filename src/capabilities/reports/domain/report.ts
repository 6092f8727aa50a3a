import type { z } from 'zod';
import type { reportValueSchema } from './facts.ts';
import type { FactContext } from '../../../partnership/domain/folding.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';

/** What was filled in for one field of the report's form. */
export type ReportValue = Readonly<z.infer<typeof reportValueSchema>>;

/** What happened to a report, oldest first. */
export interface ReportEvent extends FactContext {
  readonly what: 'submitted' | 'approved' | 'sent-back';
  readonly reason?: string;
}

/** A report that has been submitted. One that is only due is no more than a date: see `due.ts`. */
export interface Report {
  /** The definition's id and which occasion, such as `halvarsrapport:2`. */
  readonly id: string;
  /** The id of its definition in the agreement. */
  readonly definition: string;
  /** Where it was submitted the first time. */
  readonly forum: string;
  readonly status: ReportEvent['what'];
  readonly values: readonly ReportValue[];
  readonly submittedBy: MemberId;
  readonly submittedAt: string;
  readonly history: readonly ReportEvent[];
}

/** How many times the report has been submitted. */
export const roundOf = ({ history }: Report): number =>
  history.filter(({ what }) => what === 'submitted').length;
