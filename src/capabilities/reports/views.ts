import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { FormField, Typed } from './domain/form.ts';
import type { ReportEvent, ReportValue } from './domain/report.ts';
import type { Standing } from './domain/standing.ts';

export type ReportView = ReportsView | ReportFormView | SubmittedReportView | SendBackReportView;

/** Who hands a report in or receives it: somebody with a name, or parties by their part in it. */
export type Whose =
  { kind: 'named'; name: Label } | { kind: 'any-party' | 'all-parties' | 'counterpart' | 'party-in-breach' };

/** Which report it is. `due`: local calendar day, ISO; one without is told from the others by its number. */
export interface ReportLine {
  report: string;
  name: Label;
  ordinal: number;
  due?: string;
  standing: Standing;
}

export interface ReportDetails extends ReportLine {
  preparedBy: Whose;
  recipient: Whose;
  /** Where the agreement makes it due. */
  source: Source;
}

export interface ReportsView {
  view: 'reports';
  partnership: string;
  /** What the person may hand in or complete, soonest first. */
  mine: readonly ReportDetails[];
  others: readonly ReportDetails[];
}

export interface ReportFormView extends ReportDetails {
  view: 'report-form';
  fields: readonly FormField[];
  /** What was typed before a refusal. */
  typed: Typed;
  /** What was submitted before the report was sent back: what the form starts from. */
  submitted: readonly ReportValue[];
  /** Texts of earlier reports, to start from (B-årlig-82). */
  draft: readonly DraftText[];
  sentBack?: { name: string; at: string; reason: string };
  /** Each names the field it is about. */
  problems: readonly Refusal[];
}

/** A text from an earlier report that belongs in the field `into`. */
export interface DraftText {
  into: string;
  from: Pick<ReportLine, 'name' | 'ordinal' | 'due'>;
  label: Label;
  text: string;
}

export interface SubmittedReportView extends ReportDetails {
  view: 'report';
  /** Which submission this is, from 1. */
  round: number;
  submittedBy: string;
  /** UTC, ISO 8601. */
  submittedAt: string;
  /** Submitted for the first time after its last day. */
  late: boolean;
  /** Somebody in the partnership can approve it: it does not go to somebody outside. */
  decided: boolean;
  fields: readonly { field: FormField; value?: ReportValue; deviates: boolean }[];
  /** Oldest first. */
  history: readonly (Pick<ReportEvent, 'what' | 'at' | 'reason'> & { name: string })[];
}

export interface SendBackReportView extends ReportLine {
  view: 'send-back-report';
  round: number;
  /** What was typed before a refusal. */
  reason: string;
  problem?: Refusal;
}

export type ReportMessage =
  { message: 'report-submitted' } | { message: 'report-approved' } | { message: 'report-sent-back' };
