import { agreementInForce } from '../agreement-in-force.ts';
import type { AgreementForum, Source } from '../agreement.ts';
import { localDay } from '../calendar.ts';
import { agreementForum } from '../partnership.ts';
import type { Registered } from '../partnership.ts';
import { partyOf } from '../who.ts';
import type { MemberId } from '../voting/vote.ts';
import type { Chair, Meeting } from './meeting.ts';

/** Why nobody chairs: nobody has been elected, the term has run out, or who was elected has no seat any more. */
export type NoChair = 'none-elected' | 'term-over' | 'seat-lost';

/** Who chairs the forum on a local day (B-styrgrupp-60). */
export function chairOn(
  state: Registered,
  forum: string,
  day: string,
): { readonly chair: Chair } | { readonly missing: NoChair } {
  const chair = state.chairs.get(forum);
  if (!chair) return { missing: 'none-elected' };
  if (chair.until < day) return { missing: 'term-over' };
  return partyOf(state, forum, chair.member) === undefined ? { missing: 'seat-lost' } : { chair };
}

/** Who may call a forum's ordinary meetings. `anyone` is any of its representatives. */
export type Caller =
  | { readonly kind: 'chair'; readonly member: MemberId; readonly source: Source }
  | { readonly kind: 'anyone'; readonly source: Source; readonly missing?: NoChair };

/**
 * Where the agreement leaves it to the chair (B-styrgrupp-62) and nobody chairs, any representative may: otherwise the
 * meeting that elects the chair could never be called.
 * @param at UTC, ISO 8601
 */
export function callerOf(state: Registered, { id, meetingNoticeBy }: AgreementForum, at: string): Caller {
  const { value, source } = meetingNoticeBy;
  if (value === 'any-representative') return { kind: 'anyone', source };
  const found = chairOn(state, id, localDay(at));
  return 'chair' in found
    ? { kind: 'chair', member: found.chair.member, source }
    : { kind: 'anyone', source, missing: found.missing };
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
