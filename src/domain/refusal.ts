import type { AgreementRefusal } from './agreement/refusals.ts';
import type { DutyRefusal } from './duties/refusals.ts';
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
  | RegistrationRefusal
  | AgreementRefusal
  | VotingRefusal
  | MeetingRefusal
  | ProblemRefusal
  | ReportRefusal
  | DutyRefusal;

export type RefusalCode = Refusal['code'];

export type Decided<F> = { ok: true; facts: readonly F[] } | { ok: false; refusal: Refusal };

export const accept = <F>(...facts: readonly F[]): Decided<F> => ({ ok: true, facts });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
