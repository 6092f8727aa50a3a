import type { AgreementRefusal } from './agreement/refusals.ts';
import type { AmendmentRefusal } from './amendments/refusals.ts';
import type { DutyRefusal } from './duties/refusals.ts';
import type { ConductRefusal } from './meetings/conduct-refusals.ts';
import type { ConveningRefusal } from './meetings/convening-refusals.ts';
import type { MeetingRefusal } from './meetings/refusals.ts';
import type { ProblemRefusal } from './problems/refusals.ts';
import type { RegistrationRefusal } from './registration/refusals.ts';
import type { ReportRefusal } from './reports/refusals.ts';
import type { VotingRefusal } from './voting/refusals.ts';

/**
 * A refusal is a value, not an exception: the rules say no with a stable code and the particulars a
 * sentence needs. The sentences themselves are in `src/cards/texts`, under `refusal.` and the code; a field's name
 * says how it is put into words (`src/cards/particulars.ts`).
 */
export type Refusal =
  | { code: 'not-registered' }
  | { code: 'unknown-group' }
  | { code: 'not-a-member' }
  | { code: 'unknown-forum' }
  | { code: 'text-missing' }
  | { code: 'text-too-long'; longest: number }
  | { code: 'contains-personal-identity-number' }
  | MomentProblem
  | RegistrationRefusal
  | AgreementRefusal
  | VotingRefusal
  | AmendmentRefusal
  | MeetingRefusal
  | ConveningRefusal
  | ConductRefusal
  | ProblemRefusal
  | ReportRefusal
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
  | { code: 'time-in-the-past'; day: string; time: string };

export type RefusalCode = Refusal['code'];

export type Decided<F> = { ok: true; facts: readonly F[] } | { ok: false; refusal: Refusal };

export const accept = <F>(...facts: readonly F[]): Decided<F> => ({ ok: true, facts });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
