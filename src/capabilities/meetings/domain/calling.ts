import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { actingOn } from './acting-chair.ts';
import { chairOn } from './elected-chair.ts';
import type { Meeting } from './meeting.ts';
import { anyMayCallFrom, askedToCallSince } from './not-called.ts';

/**
 * Those who may call a forum's ordinary meetings. `anyone` is any of its representatives. Where the agreement leaves it
 * to the chair (B-styrgrupp-62) it is whoever chairs or acts as chair. Any representative may when nobody does, otherwise
 * the meeting that elects the chair could never be called; and when five working days have gone since the chair was
 * asked, or reminded that the group has to meet.
 * @param at UTC, ISO 8601
 */
export function callerOf(state: Registered, { id, meetingNoticeBy }: AgreementForum, at: string) {
  const { value, source } = meetingNoticeBy;
  if (value === 'any-representative') return { kind: 'anyone', source } as const;
  const day = localDay(at);
  const found = chairOn(state, id, day);
  const acting = actingOn(state, id, day);
  const member = 'chair' in found ? found.chair.member : acting?.member;
  if (member === undefined)
    return { kind: 'anyone', source, missing: 'chair' in found ? undefined : found.missing } as const;
  const since = askedToCallSince(state, id, at);
  const from = anyMayCallFrom(since === undefined ? day : localDay(since));
  if (since !== undefined && day >= from) return { kind: 'anyone', source, missing: 'not-called' } as const;
  return {
    kind: 'chair',
    /** The chair, or whoever acts where there is none. */
    member,
    /** Whoever may beside the chair. */
    acting: acting?.member,
    source,
    /** Whether they have been asked to call, and the local day from which any representative may if they do not. */
    asked: since !== undefined,
    from,
  } as const;
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
  return caller.kind === 'anyone' || caller.member === member || caller.acting === member;
}
