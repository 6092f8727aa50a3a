import { addDays } from '../../../partnership/domain/calendar.ts';
import type { Duty, DutySubject } from './duty.ts';

/**
 * Whether the last day takes something away that lateness does not give back: the vote is closed, the problem has passed
 * on, the day to agree on a continuation is gone, the agreement has ended. What is only late can still be done.
 */
const ENDS_A_RIGHT: Readonly<Record<DutySubject['kind'], boolean>> = {
  vote: true,
  'accept-form': true,
  problem: true,
  'answer-resting': true,
  continuation: true,
  expiry: true,
  'term-meetings': false,
  'next-meeting': false,
  'meet-about': false,
  'call-meeting': false,
  'answer-notice': false,
  'approve-minutes': false,
  'mend-minutes': false,
  'minutes-locked': false,
  report: false,
  'approve-report': false,
  'review-report': false,
  'deliver-report': false,
  invoice: false,
  instalment: false,
  'receive-notice': false,
  'first-meeting': false,
  'chair-term': false,
  'chair-left': false,
  'meet-proviso': false,
  'sign-amendment': false,
  'renew-amendment': true,
  action: false,
};
const NEAR_DAYS = 7;

/**
 * How much it matters to be told of a duty now, the weightiest first: what is about to end a right cannot wait for
 * tomorrow's reminder; somebody waits already for what is late; what is near comes before what has time.
 */
const WEIGHTS = ['ends-a-right', 'late', 'near', 'ahead'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** @param today local ISO day */
export function weightOf({ subject, state, due }: Duty, today: string): Weight {
  if (state === 'overdue') return 'late';
  if (ENDS_A_RIGHT[subject.kind]) return 'ends-a-right';
  return due <= addDays(today, NEAR_DAYS) ? 'near' : 'ahead';
}

/** The duties with their weights, the weightiest first; of one weight, in the order in which they are given. */
export const byWeight = (
  duties: readonly Duty[],
  today: string,
): readonly { readonly duty: Duty; readonly weight: Weight }[] =>
  duties
    .map((duty) => ({ duty, weight: weightOf(duty, today) }))
    .sort((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight));
