import type { ActionRefusal } from '../../capabilities/actions/domain/refusals.ts';
import type { AgreementPaperRefusal } from '../../capabilities/agreement/domain/refusals.ts';
import type { AgreementRefusal } from '../../capabilities/new-agreement/domain/refusals.ts';
import type { AgendaRefusal } from '../../capabilities/agenda/domain/refusals.ts';
import type { AmendmentRefusal } from '../../capabilities/amendments/domain/refusals.ts';
import type { AttendanceRefusal } from '../../capabilities/attendance/domain/refusals.ts';
import type { ChangeRefusal } from '../../capabilities/changes/domain/refusals.ts';
import type { ChairRefusal } from '../../capabilities/chair/domain/refusals.ts';
import type { DirectiveRefusal } from '../../capabilities/directives/domain/refusals.ts';
import type { DutyRefusal } from '../../capabilities/duties/domain/refusals.ts';
import type { ConductRefusal } from '../../capabilities/conduct/domain/refusals.ts';
import type { ConveningRefusal } from '../../capabilities/convening/domain/refusals.ts';
import type { InformingRefusal } from '../../capabilities/informing/domain/refusals.ts';
import type { MinutesRefusal } from '../../capabilities/minutes/domain/refusals.ts';
import type { ProblemRefusal } from '../../capabilities/problems/domain/refusals.ts';
import type { RegistrationRefusal } from '../../capabilities/registration/domain/refusals.ts';
import type { RegisterRefusal } from '../../capabilities/registers/domain/refusals.ts';
import type { ReportRefusal } from '../../capabilities/reports/domain/refusals.ts';
import type { RevokingRefusal } from '../../capabilities/results/domain/refusals.ts';
import type { RestingRefusal } from '../../capabilities/resting/domain/refusals.ts';
import type { TimesRefusal } from '../../capabilities/times/domain/refusals.ts';
import type { UrgentRefusal } from '../../capabilities/urgent/domain/refusals.ts';
import type { VotingRefusal } from '../../capabilities/voting/domain/refusals.ts';

/**
 * A refusal is a value, not an exception: the rules say no with a stable code and what a
 * sentence needs. The sentences themselves are in the files of words, under `refusal.` and the code; the
 * sentence asks for each field in the style in which it is said.
 */
export type Refusal =
  | { code: 'not-registered' }
  | { code: 'unknown-group' }
  | { code: 'not-a-member' }
  | { code: 'unknown-forum' }
  | { code: 'form-sent-already' }
  | { code: 'text-missing' }
  | { code: 'text-too-long'; longest: number }
  | { code: 'contains-personal-identity-number' }
  | MomentProblem
  | RegistrationRefusal
  | AgreementRefusal
  | AgreementPaperRefusal
  | VotingRefusal
  | AmendmentRefusal
  | ConveningRefusal
  | AgendaRefusal
  | AttendanceRefusal
  | ChairRefusal
  | ChangeRefusal
  | ConductRefusal
  | RestingRefusal
  | MinutesRefusal
  | ProblemRefusal
  | ActionRefusal
  | ReportRefusal
  | RegisterRefusal
  | RevokingRefusal
  | TimesRefusal
  | UrgentRefusal
  | InformingRefusal
  | DirectiveRefusal
  | DutyRefusal;

/** Why a day or time that somebody gave is none. Days are local, ISO; times local, 'HH:mm'; `typed` is as it was typed. */
export type MomentProblem =
  | { code: 'date-missing' }
  | { code: 'date-unknown'; typed: string }
  | { code: 'date-does-not-exist'; typed: string }
  | { code: 'date-ambiguous'; typed: string; days: readonly [string, string] }
  | { code: 'several-dates' }
  | { code: 'weekday-does-not-fit'; day: string }
  | { code: 'time-missing' }
  | { code: 'time-unknown'; typed: string }
  | { code: 'time-does-not-exist'; typed: string }
  | { code: 'time-skipped'; day: string; time: string }
  | { code: 'ends-before-it-starts'; typed: string }
  | { code: 'day-in-the-past'; day: string }
  /** Typed without a year; `next` is when it comes again. */
  | { code: 'day-lately-passed'; day: string; next: string }
  | { code: 'time-in-the-past'; day: string; time: string };

/** What was looked for, or why there is none for the person who acts. */
export type Found<T> =
  ({ readonly ok: true } & Readonly<T>) | { readonly ok: false; readonly refusal: Refusal };

export type Decided<F> = { ok: true; facts: readonly F[] } | { ok: false; refusal: Refusal };

export const accept = <F>(...facts: readonly F[]): Decided<F> => ({ ok: true, facts });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
