import type { Refusal } from '../../../partnership/domain/refusal.ts';
import { notRepresented } from '../../../partnership/domain/represented.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { takesPart } from '../../meetings/domain/leading.ts';
import type { HeldItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { noticeOf, noticeTooShort, toldInTime } from './notice.ts';
import { partyAt } from '../../meetings/domain/proposal.ts';

/** Why an item may be decided today only if nobody minds: the notice came too late, or did not name it. */
export function askedOfToday(state: Registered, meeting: HeldMeeting, item: HeldItem): Refusal | undefined {
  if (meeting.parties === undefined) return undefined;
  const { openedAt } = meeting;
  const { least: days = 0 } = noticeOf(state, meeting, openedAt) ?? {};
  if (noticeTooShort(state, meeting, openedAt)) return { code: 'not-today-short-notice', days };
  return comesByItself(item) || toldInTime(state, meeting, item.id)
    ? undefined
    : { code: 'not-today-not-in-notice' };
}

/**
 * What the record brings up is nobody's to slip in: only what people have brought up has to be in the notice, also when
 * it has been put off at a meeting since.
 */
const comesByItself = ({ id, origin: { kind } }: HeldItem): boolean =>
  !/^(?:matter|problem|information):/.test(id) && kind !== 'called-for';

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
