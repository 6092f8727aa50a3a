import { DateTime } from 'luxon';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { agreementInForce, heldSince } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { fulfilledOn } from '../../../partnership/domain/fulfilled.ts';
import { metOn, recordedSince } from '../../../partnership/domain/recorded-since.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { counts } from './counting.ts';
import { isHeld, isPlanned } from './meeting.ts';

/** By when a forum is to meet. Days are local, ISO. */
interface OccasionToMeet {
  /** Of the duty that it is. */
  readonly id: string;
  readonly months: number;
  /** The day of the meeting before, or the first day when there has been none. */
  readonly after: string;
  readonly first: boolean;
  readonly due: string;
  readonly doneOn: string | undefined;
}

/**
 * B-styrgrupp-64: so many months after the meeting before, or after the beginning, at the latest. There was a time when
 * somebody could say that a meeting had been held elsewhere: the next one follows from that day, as from any meeting.
 * None where the agreement names no longest time between meetings, or ends before.
 */
export function occasionsToMeet(
  state: Registered,
  { id: forum, cadence }: AgreementForum,
  today: string,
): readonly OccasionToMeet[] {
  if (cadence.value.kind !== 'longest-interval') return [];
  const { months } = cadence.value;
  const { from, to } = agreementInForce(state, today).validity.value;
  const since = recordedSince(state, forum, today);
  const latest = heldDays(state, forum).at(-1);
  const found: OccasionToMeet[] = [];
  const before = metOn(state, forum);
  const begun = latest ?? begunFrom(before, since > from ? since : from, months);
  for (let after = sinceItHolds(state, { id: forum, begun, months }, today); ;) {
    const due = DateTime.fromISO(after).plus({ months }).toISODate() ?? after;
    if (today > to || due > to) return found;
    const id = `next-meeting:${forum}:${after}`;
    const doneOn = fulfilledOn(state, id);
    found.push({
      id,
      months,
      after,
      first: latest === undefined && before === undefined && found.length === 0,
      due,
      doneOn,
    });
    if (doneOn === undefined || doneOn <= after) return found;
    after = doneOn;
  }
}

/** A time between meetings that has been decided since is counted from the decision, if it would have been over before. */
function sinceItHolds(
  state: Registered,
  { id, begun, months }: { readonly id: string; readonly begun: string; readonly months: number },
  today: string,
): string {
  const holds = heldSince(state, today, (agreement) => agreementForum(agreement, id)?.cadence) ?? begun;
  const due = DateTime.fromISO(begun).plus({ months }).toISODate() ?? begun;
  return due < holds ? holds : begun;
}

/** The day of the latest meeting before Samverka, unless the next one should have been before it too. */
function begunFrom(met: string | undefined, since: string, months: number): string {
  if (met === undefined) return since;
  const due = DateTime.fromISO(met).plus({ months }).toISODate() ?? met;
  return due < since ? since : met;
}

/** The local days on which the forum has met, in order. */
export const heldDays = (state: Registered, forum: string): readonly string[] =>
  [...state.meetings.values()]
    .flatMap((meeting) =>
      meeting.forum === forum && isHeld(meeting) && counts(meeting) ? [localDay(meeting.openedAt)] : [],
    )
    .sort();

/** The local days for which the forum has planned to meet, in order. */
export const plannedDays = (state: Registered, forum: string): readonly string[] =>
  [...state.meetings.values()]
    .flatMap((meeting) => (meeting.forum === forum && isPlanned(meeting) ? [localDay(meeting.startsAt)] : []))
    .sort();
