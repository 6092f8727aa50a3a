import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { agreementForum, forumOf } from '../../../partnership/domain/state.ts';
import type { FoundForum, Partnership, Registered } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { actingChairOf } from './acting-chair.ts';
import { chairOf } from './elected-chair.ts';
import { knownMeeting } from './known.ts';
import type { AboutMeeting } from './known.ts';
import { isHeld, isLocked } from './meeting.ts';
import type { HeldMeeting } from './meeting.ts';

export const isAttending = ({ attendance }: Pick<HeldMeeting, 'attendance'>, member: MemberId): boolean =>
  attendance.some((entry) => entry.member === member && entry.state === 'present');

/** A representative who is there, or a substitute who serves for one. */
export const takesPart = (meeting: Pick<HeldMeeting, 'attendance'>, member: MemberId): boolean =>
  isAttending(meeting, member) || meeting.attendance.some(({ servedBy }) => servedBy === member);

/**
 * Those who may lead: whoever opened the meeting, the elected chair or whoever acts as chair whenever they come, and anybody present where the agreement
 * lets any representative lead. Where it is the chair who leads, somebody present steps in when neither of the first
 * two is there any more, so that no meeting is ever stuck (B-styrgrupp-62).
 */
export function mayLead(state: Registered, meeting: HeldMeeting, member: MemberId, at: string): boolean {
  const { forum, leader } = meeting;
  if (partyOf(state, forum, member) === undefined) return false;
  const chair = chairOf(state, forum, at);
  const acting = actingChairOf(state, forum, at);
  if (member === leader || member === chair || member === acting) return true;
  if (!isAttending(meeting, member)) return false;
  if (agreementForum(agreementInForce(state, localDay(at)), forum)?.leadership.value === 'any-representative')
    return true;
  const isHere = (person: MemberId): boolean =>
    isAttending(meeting, person) && partyOf(state, forum, person) !== undefined;
  return ![leader, chair, acting].some((person) => person !== undefined && isHere(person));
}

export type AtMeeting = Found<Extract<FoundForum, { ok: true }> & { meeting: HeldMeeting }>;

/** The meeting that has been opened, for one of the forum's representatives. */
export function heldMeeting(state: Partnership, about: AboutMeeting, actor: Actor): AtMeeting {
  const found = forumOf(state, about.forum, actor);
  if (!found.ok) return found;
  const known = knownMeeting(found.registered, about);
  if (!known.ok) return known;
  const { meeting } = known;
  if (!isHeld(meeting)) return refuse({ code: 'meeting-not-open', moment: meeting.startsAt });
  return { ...found, meeting };
}

/** The meeting while it goes on, for one of the forum's representatives. */
export function meetingGoingOn(state: Partnership, about: AboutMeeting, actor: Actor): AtMeeting {
  const found = heldMeeting(state, about, actor);
  if (found.ok && found.meeting.status !== 'open') return refuse({ code: 'meeting-closed' });
  return found;
}

/** The meeting while it goes on, for those who may lead it. */
export function ledMeeting(state: Partnership, about: AboutMeeting, actor: Actor): AtMeeting {
  const found = meetingGoingOn(state, about, actor);
  return found.ok ? ledBy(actor, found) : found;
}

const ledBy = ({ by, at }: Actor, found: Extract<AtMeeting, { ok: true }>): AtMeeting =>
  mayLead(found.registered, found.meeting, by, at)
    ? found
    : refuse({ code: 'only-leader', member: found.meeting.leader });

/** The meeting while its record may be put right by those who may lead it: until the minutes are locked. */
export function correctableMeeting(state: Partnership, about: AboutMeeting, actor: Actor): AtMeeting {
  const found = heldMeeting(state, about, actor);
  if (!found.ok || found.meeting.status === 'open') return found;
  if (isLocked(found.meeting)) return refuse({ code: 'minutes-locked' });
  return ledBy(actor, found);
}

/** The meeting while those who may lead it can put its record right, also while it goes on. */
export function ledOrCorrectable(state: Partnership, about: AboutMeeting, actor: Actor): AtMeeting {
  const found = correctableMeeting(state, about, actor);
  return found.ok && found.meeting.status === 'open' ? ledBy(actor, found) : found;
}

/**
 * The meeting while it goes on, for somebody who takes part in it: a representative who is there, or a substitute who
 * serves for one. Also when the group has decided at the meeting that substitutes no longer serve: they took part in that.
 */
export function meetingTakenPartIn(
  state: Partnership,
  about: AboutMeeting,
  actor: Actor,
): Found<{ registered: Registered; meeting: HeldMeeting }> {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const { by } = actor;
  const known = knownMeeting(state, about);
  const found = forumOf(state, about.forum, actor);
  const serves =
    known.ok && isHeld(known.meeting) && known.meeting.attendance.some(({ servedBy }) => servedBy === by);
  if (!found.ok && !serves) return found;
  if (!known.ok) return known;
  const { meeting } = known;
  if (!isHeld(meeting)) return refuse({ code: 'meeting-not-open', moment: meeting.startsAt });
  if (meeting.status !== 'open') return refuse({ code: 'meeting-closed' });
  if (!serves && !isAttending(meeting, by)) return refuse({ code: 'not-present' });
  return { ok: true, registered: state, meeting };
}
