import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { chairOn } from './elected-chair.ts';
import type { Meeting } from './meeting.ts';

/**
 * Those who may call a forum's ordinary meetings. `anyone` is any of its representatives. Where the agreement leaves it
 * to the chair (B-styrgrupp-62) and nobody chairs, any representative may: otherwise the meeting that elects the chair
 * could never be called.
 * @param at UTC, ISO 8601
 */
export function callerOf(state: Registered, { id, meetingNoticeBy }: AgreementForum, at: string) {
  const { value, source } = meetingNoticeBy;
  if (value === 'any-representative') return { kind: 'anyone', source } as const;
  const found = chairOn(state, id, localDay(at));
  return 'chair' in found
    ? ({ kind: 'chair', member: found.chair.member, source } as const)
    : ({ kind: 'anyone', source, missing: found.missing } as const);
}

/** Every party may always call an extra meeting (N13-25). @param at UTC, ISO 8601 */
export function mayCall(
  state: Registered,
  { forum, kind }: Pick<Meeting, 'forum' | 'kind'>,
  member: MemberId,
  at: string,
): boolean {
  const rules = agreementForum(agreementInForce(state, localDay(at)), forum);
  if (partyOf(state, forum, member) === undefined || !rules) return false;
  if (kind === 'extra') return true;
  const caller = callerOf(state, rules, at);
  return caller.kind === 'anyone' || caller.member === member;
}
