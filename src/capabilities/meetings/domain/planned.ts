import { DateTime } from 'luxon';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { FoundForum, Partnership, Registered } from '../../../partnership/domain/state.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { knownMeeting } from './known.ts';
import type { AboutMeeting } from './known.ts';
import { isPlanned } from './meeting.ts';
import type { HeldMeeting, PlannedMeeting } from './meeting.ts';

/** A meeting that has not been opened this long after its time is no longer the one that people mean (choice). */
const LATE_HOURS = 12;

/** A meeting may be opened this long before its time, and any time later (choice). */
const EARLIEST_HOURS = 24;

/** From when it may be opened: UTC, ISO 8601 with milliseconds. */
export const opensFrom = ({ startsAt }: Pick<PlannedMeeting, 'startsAt'>): string =>
  new Date(Date.parse(startsAt) - EARLIEST_HOURS * 60 * 60 * 1000).toISOString();

/** The forum's meetings that have not been opened or cancelled, earliest first. */
export const plannedMeetings = (state: Registered, forum: string): readonly PlannedMeeting[] =>
  [...state.meetings.values()]
    .filter((meeting): meeting is PlannedMeeting => isPlanned(meeting) && meeting.forum === forum)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));

/**
 * The next of the forum's planned meetings; the latest of those forgotten, if there is no other.
 * @param now UTC, ISO 8601
 */
export function nextMeeting(state: Registered, forum: string, now: string): PlannedMeeting | undefined {
  const planned = plannedMeetings(state, forum);
  const from = DateTime.fromISO(now).minus({ hours: LATE_HOURS }).toUTC().toISO() ?? now;
  return planned.find(({ startsAt }) => startsAt >= from) ?? planned.at(-1);
}

/** Members who are to come to the forum's planned meetings in the place of a representative. */
export const comingInstead = (state: Registered, forum: string): readonly MemberId[] =>
  plannedMeetings(state, forum).flatMap(({ answers }) =>
    [...answers.values()].flatMap(({ servedBy }) => servedBy ?? []),
  );

/** The forum's meeting that is going on. */
export const openMeeting = (state: Registered, forum: string): HeldMeeting | undefined =>
  [...state.meetings.values()].find(
    (meeting): meeting is HeldMeeting => meeting.status === 'open' && meeting.forum === forum,
  );

/** A meeting that has not been opened or cancelled, for one of the forum's representatives. */
export function plannedMeeting(
  state: Partnership,
  about: AboutMeeting,
  actor: Actor,
): Found<Extract<FoundForum, { ok: true }> & { meeting: PlannedMeeting }> {
  const found = forumOf(state, about.forum, actor);
  if (!found.ok) return found;
  const known = knownMeeting(found.registered, about);
  if (!known.ok) return known;
  const { meeting } = known;
  if (isPlanned(meeting)) return { ...found, meeting };
  const code = meeting.status === 'cancelled' ? 'meeting-cancelled' : 'meeting-opened-already';
  return refuse({ code, moment: meeting.startsAt });
}
