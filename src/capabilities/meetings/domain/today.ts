import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { daysBetween, localDay } from '../../../partnership/domain/calendar.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import { notRepresented } from '../../../partnership/domain/represented.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { takesPart } from './leading.ts';
import type { HeldItem, HeldMeeting } from './meeting.ts';
import { partyAt } from './proposal.ts';

/** Why an item may be decided today only if nobody minds: the notice came too late, or did not name it. */
export function askedOfToday(state: Registered, meeting: HeldMeeting, item: HeldItem): Refusal | undefined {
  const { calledAt, startsAt, forum } = meeting;
  if (meeting.parties === undefined || calledAt === undefined) return undefined;
  const called = localDay(calledAt);
  const days = agreementForum(agreementInForce(state, called), forum)?.meetingNoticeDays.value ?? 0;
  if (daysBetween(called, localDay(startsAt)) < days) return { code: 'not-today-short-notice', days };
  return isInNotice(state, meeting, item) ? undefined : { code: 'not-today-not-in-notice' };
}

/** What people have brought up since the notice was sent is not in it. */
function isInNotice({ matters }: Registered, { calledAt = '' }: HeldMeeting, { origin }: HeldItem): boolean {
  if (origin.kind !== 'proposed' && origin.kind !== 'raised-by-forum') return true;
  return (matters.get(origin.matter)?.at ?? '') <= calledAt;
}

/**
 * Why the item may not be decided at the meeting; undefined if it may. What was in a notice in good time may. All else
 * only if every party is represented, one of each has agreed to it and nobody who is there objects.
 * @param agreeing members who agree by what they do now, beside those who have said so
 */
export function mayBeDecidedToday(
  state: Registered,
  meeting: HeldMeeting,
  item: HeldItem,
  agreeing: readonly string[] = [],
): Refusal | undefined {
  const asked = askedOfToday(state, meeting, item);
  if (!asked) return undefined;
  const [away] = notRepresented(state, meeting);
  if (away !== undefined) return { code: 'not-today-party-away', party: away };
  const answers = meeting.today.get(item.id) ?? new Map<string, boolean>();
  const objects = [...answers].find(([member, agrees]) => !agrees && takesPart(meeting, member));
  if (objects) return { code: 'not-today-objected', member: objects[0] };
  const agreed = [...answers].flatMap(([member, agrees]) => (agrees ? [member] : []));
  const parties = new Set([...agreed, ...agreeing].map((member) => partyAt(state, meeting, member)));
  return meeting.parties?.every((party) => parties.has(party)) ? undefined : asked;
}
