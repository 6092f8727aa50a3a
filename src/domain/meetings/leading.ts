import { agreementInForce } from '../agreement-in-force.ts';
import { localDay } from '../calendar.ts';
import { agreementForum, forumOf } from '../partnership.ts';
import type { FoundForum, Partnership, Registered } from '../partnership.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { MemberId } from '../voting/vote.ts';
import { partyOf } from '../who.ts';
import type { Acting } from '../acting.ts';
import { chairOf } from './elected-chair.ts';
import { knownMeeting } from './known.ts';
import { isHeld } from './meeting.ts';
import type { HeldMeeting } from './meeting.ts';

export const isPresent = ({ attendance }: Pick<HeldMeeting, 'attendance'>, member: MemberId): boolean =>
  attendance.some((entry) => entry.member === member && entry.state === 'present');

/**
 * Who may lead: who opened the meeting, the elected chair whenever they come, and anybody present where the agreement
 * lets any representative lead. Where it is the chair who leads, somebody present steps in when neither of the first
 * two is there any more, so that no meeting is ever stuck (B-styrgrupp-62).
 */
export function mayLead(state: Registered, meeting: HeldMeeting, member: MemberId, at: string): boolean {
  const { forum, leader } = meeting;
  if (partyOf(state, forum, member) === undefined) return false;
  const chair = chairOf(state, forum, at);
  if (member === leader || member === chair) return true;
  if (!isPresent(meeting, member)) return false;
  if (agreementForum(agreementInForce(state, localDay(at)), forum)?.leadership.value === 'any-representative')
    return true;
  const isHere = (person: MemberId): boolean =>
    isPresent(meeting, person) && partyOf(state, forum, person) !== undefined;
  return !isHere(leader) && !(chair !== undefined && isHere(chair));
}

interface AboutMeeting {
  readonly forum: string;
  readonly meeting: string;
}

export type AtMeeting =
  | (Extract<FoundForum, { ok: true }> & { readonly meeting: HeldMeeting })
  | { readonly ok: false; readonly refusal: Refusal };

/** The meeting that has been opened, for one of the forum's representatives. */
export function heldMeeting(state: Partnership, about: AboutMeeting, acting: Acting): AtMeeting {
  const found = forumOf(state, about.forum, acting);
  if (!found.ok) return found;
  const known = knownMeeting(found.registered, about);
  if (!known.ok) return known;
  const { meeting } = known;
  if (!isHeld(meeting)) return refuse({ code: 'meeting-not-open', moment: meeting.startsAt });
  return { ...found, meeting };
}

/** The meeting while it goes on, for one of the forum's representatives. */
export function meetingGoingOn(state: Partnership, about: AboutMeeting, acting: Acting): AtMeeting {
  const found = heldMeeting(state, about, acting);
  if (found.ok && found.meeting.status !== 'open') return refuse({ code: 'meeting-closed' });
  return found;
}

/** The meeting while it goes on, for who may lead it. */
export function ledMeeting(state: Partnership, about: AboutMeeting, acting: Acting): AtMeeting {
  const found = meetingGoingOn(state, about, acting);
  if (!found.ok || mayLead(found.registered, found.meeting, acting.by, acting.at)) return found;
  return refuse({ code: 'only-leader', member: found.meeting.leader });
}

/**
 * The meeting while its record may be put right by who may lead it: until the first party has approved the minutes.
 */
export function correctableMeeting(state: Partnership, about: AboutMeeting, acting: Acting): AtMeeting {
  const found = heldMeeting(state, about, acting);
  if (!found.ok || found.meeting.status === 'open') return found;
  if (found.meeting.approvals.length > 0) return refuse({ code: 'minutes-locked' });
  if (mayLead(found.registered, found.meeting, acting.by, acting.at)) return found;
  return refuse({ code: 'only-leader', member: found.meeting.leader });
}
