import { partiesAt } from '../../../partnership/domain/represented.ts';
import { formalityOf } from './meeting.ts';
import type { Attendance, HeldMeeting } from './meeting.ts';

/**
 * Who was there after each time that somebody said so, from the opening on. Nobody was there because somebody else said
 * so, if they themselves have said afterwards that they were not.
 */
function attendances({ openedWith, marks }: HeldMeeting): readonly (readonly Attendance[])[] {
  const denied = (index: number, member: string): boolean => {
    const next = marks.slice(index).find((mark) => mark.member === member);
    return next?.by === member && next.state === 'absent';
  };
  let now = openedWith;
  return [
    now,
    ...marks.map((mark, index) => {
      const { member, state, servedBy } = mark;
      const said: Attendance =
        mark.by !== member && state !== 'absent' && denied(index + 1, member)
          ? { member, state: 'absent' }
          : { member, state, ...(servedBy !== undefined && { servedBy }) };
      now = [...now.filter((entry) => entry.member !== member), said];
      return now;
    }),
  ];
}

/** The parties that were there at any time, together or not. */
export const partiesThere = (meeting: HeldMeeting): ReadonlySet<string> =>
  new Set(attendances(meeting).flatMap((attendance) => [...partiesAt({ attendance }, meeting.seats)]));

export const wasThere = (meeting: HeldMeeting, party: string): boolean => partiesThere(meeting).has(party);

/** Who says so within this time was there from the beginning, or is not there after all (choice). */
const SETTLING_MINUTES = 15;

/** When somebody came or left who was not there all the time; both UTC, ISO 8601. */
export interface PartOfMeeting {
  readonly from?: string;
  readonly until?: string;
}

/** Undefined of somebody who was there all the time, or not at all. */
export function partOfMeeting(meeting: HeldMeeting, member: string): PartOfMeeting | undefined {
  const { openedAt, openedWith, marks } = meeting;
  const settled = (from: string, to: string): boolean =>
    Date.parse(to) - Date.parse(from) >= SETTLING_MINUTES * 60_000;
  const own = marks.filter((mark) => mark.member === member);
  const first = openedWith.find((entry) => entry.member === member)?.state === 'present';
  const came = first ? openedAt : own.find(({ state }) => state === 'present')?.at;
  const last = own.at(-1);
  if (came === undefined) return undefined;
  const from = settled(openedAt, came) ? { from: came } : {};
  const until = last?.state === 'absent' && settled(came, last.at) ? { until: last.at } : {};
  const isThere = first && !last ? true : last?.state === 'present';
  return ('from' in from && isThere) || 'until' in until ? { ...from, ...until } : undefined;
}

/** Why a meeting is not one of the group. */
export type NotCounted =
  | { readonly kind: 'party-away'; readonly came: readonly string[]; readonly away: readonly string[] }
  | { readonly kind: 'nothing-treated' };

/**
 * A meeting of the group: somebody from each party together, opened and closed, and a matter beyond the formalities taken
 * up. One that was opened when nobody asked for that counts as it did then.
 * @returns undefined if it counts, or goes on still
 */
export function notCounted(meeting: HeldMeeting): NotCounted | undefined {
  const { parties, closedAt, agenda, seats } = meeting;
  if (parties === undefined || closedAt === undefined) return undefined;
  const together = attendances(meeting).some((attendance) => {
    const here = partiesAt({ attendance }, seats);
    return parties.every((party) => here.has(party));
  });
  if (!together) {
    const there = partiesThere(meeting);
    const came = parties.filter((party) => there.has(party));
    return { kind: 'party-away', came, away: parties.filter((party) => !there.has(party)) };
  }
  const treated = agenda.some((item) => formalityOf(item) === undefined && item.outcome.kind !== 'waiting');
  return treated ? undefined : { kind: 'nothing-treated' };
}

/** Whether the group has met by it. A meeting that goes on has not been held yet. */
export const counts = (meeting: HeldMeeting): boolean =>
  meeting.parties === undefined || (meeting.closedAt !== undefined && notCounted(meeting) === undefined);
