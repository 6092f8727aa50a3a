import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { nextWorkingDay } from '../../../partnership/domain/working-days.ts';
import { firstMomentAtWork, MORNING } from '../../../partnership/domain/working-hours.ts';
import type { DutySubject } from './duty.ts';
import type { DutyFactOf } from './facts.ts';

/** What the agreement asks only as long as it holds. What has been done stays owed: reports, minutes, actions, money. */
const ENDS_WITH_THE_AGREEMENT: Readonly<Record<DutySubject['kind'], boolean>> = {
  'term-meetings': true,
  'next-meeting': true,
  'meet-about': true,
  'answer-resting': false,
  continuation: true,
  'first-meeting': true,
  'chair-term': true,
  'chair-left': true,
  expiry: false,
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
  vote: false,
  'accept-form': false,
  problem: false,
  'receive-notice': false,
  'meet-proviso': false,
  'sign-amendment': false,
  'renew-amendment': false,
  action: false,
};

export const endsWithTheAgreement = ({ kind }: DutySubject): boolean => ENDS_WITH_THE_AGREEMENT[kind];

/**
 * When the group is told that the partnership has ended: the first working morning after its last day. Once for each
 * last day, for an agreement may be extended; never a group that has come to Samverka since.
 * @param now UTC, ISO 8601
 */
export function endToTell(
  state: Registered,
  now: string,
): { readonly lastDay: string; readonly at: string } | undefined {
  const { to: lastDay } = agreementInForce(state, localDay(now)).validity.value;
  const [began] = [...state.forums.values()].map(({ openedAt }) => openedAt).sort();
  if (began === undefined || localDay(began) > lastDay || state.endsTold.includes(lastDay)) return undefined;
  const morning = momentOf(nextWorkingDay(addDays(lastDay, 1)), MORNING);
  return { lastDay, at: morning < now ? firstMomentAtWork(now) : morning };
}

/** What is to be told now. @param now UTC, ISO 8601 */
export function endTold(state: Registered, now: string): readonly DutyFactOf<'partnershipEnded'>[] {
  const due = endToTell(state, now);
  return due && due.at <= now ? [{ type: 'partnershipEnded', v: 1, lastDay: due.lastDay }] : [];
}
