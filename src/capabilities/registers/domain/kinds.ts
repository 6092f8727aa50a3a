import type { Agreement, Source } from '../../../agreement/domain/profile.ts';
import type { RegisterKind } from './kind.ts';
import { billingDetails } from './kinds/billing-details.ts';
import { conditions } from './kinds/conditions.ts';
import { contributions } from './kinds/contributions.ts';
import { costs } from './kinds/costs.ts';
import { documents } from './kinds/documents.ts';
import { eligibility } from './kinds/eligibility.ts';
import { feedback } from './kinds/feedback.ts';
import { feedbackRoutine } from './kinds/feedback-routine.ts';
import { followUp } from './kinds/follow-up.ts';
import { jointInformation } from './kinds/joint-information.ts';
import { lessons } from './kinds/lessons.ts';
import { money } from './kinds/money.ts';
import { statements } from './kinds/statements.ts';
import { studyVisits } from './kinds/study-visits.ts';

/** The one list of kinds, in the order in which they are shown. */
export const REGISTER_KINDS: readonly RegisterKind[] = [
  studyVisits,
  jointInformation,
  lessons,
  followUp,
  feedback,
  feedbackRoutine,
  documents,
  statements,
  eligibility,
  conditions,
  money,
  costs,
  billingDetails,
  contributions,
];

export const LESSONS = lessons.id;
export const FEEDBACK = feedback.id;
export const MONEY = money.id;

export const kindOf = (register: string): RegisterKind | undefined =>
  REGISTER_KINDS.find(({ id }) => id === register);

export interface Offered {
  readonly kind: RegisterKind;
  readonly source: Source;
}

/** The kinds that the agreement asks for, and those of use to every partnership. */
export const offeredKinds = (agreement: Agreement): readonly Offered[] =>
  REGISTER_KINDS.flatMap((kind) => {
    const source = kind.offeredBy(agreement);
    return source ? [{ kind, source }] : [];
  });
