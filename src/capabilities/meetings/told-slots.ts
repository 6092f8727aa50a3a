import { tookEffect } from '../../partnership/domain/decision.ts';
import type { Decision, DecisionNumber } from '../../partnership/domain/decision.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { wasThere } from './domain/counting.ts';
import { isAttending } from './domain/leading.ts';
import { isHeld } from './domain/meeting.ts';
import type { HeldMeeting } from './domain/meeting.ts';
import { decisionsOf } from './domain/record.ts';

const written = ({ number, year }: DecisionNumber): string => `${number}/${year}`;

/** Of the message that tells another forum what was decided between meetings. */
export const decidedSlot = (number: DecisionNumber, forum: string): string =>
  `decided:${written(number)}:in:${forum}`;
/** Of the one that tells it what a meeting has decided. */
export const decisionsSlot = (meeting: string, forum: string): string => `decisions:${meeting}:in:${forum}`;
/** Of the one that tells a representative who was not at the meeting. */
export const absentSlot = (meeting: string, member: MemberId): string => `decisions:${meeting}:to:${member}`;
/** Of the one that gives the forum a directive. */
export const directiveSlot = (number: DecisionNumber): string => `directive:${written(number)}`;

/**
 * Representatives who were not at the meeting, of parties that were: a party that was not there is told of each decision
 * as it is taken.
 */
export const absentFrom = (meeting: HeldMeeting): readonly MemberId[] =>
  meeting.seats
    .filter(({ member, party }) => !isAttending(meeting, member) && wasThere(meeting, party))
    .map(({ member }) => member);

export const otherForums = ({ forums }: Registered, forum: string): readonly string[] =>
  [...forums.keys()].filter((other) => other !== forum);

interface Told<Whom> {
  readonly whom: Whom;
  readonly slot: string;
}

/** Where else than in its own forum's chat a decision is told: in other forums', and to those who were not there. */
export function toldElsewhere(
  state: Registered,
  decision: Decision,
): { readonly forums: readonly Told<string>[]; readonly absent: readonly Told<MemberId>[] } {
  const { number, forum, directs } = decision;
  const others = otherForums(state, forum);
  const meeting = [...state.meetings.values()].find(
    (one): one is HeldMeeting =>
      one.forum === forum && isHeld(one) && decisionsOf(state, one).includes(decision),
  );
  if (!meeting) {
    const slotIn = (other: string): string =>
      directs === other && tookEffect(decision) ? directiveSlot(number) : decidedSlot(number, other);
    return { forums: others.map((other) => ({ whom: other, slot: slotIn(other) })), absent: [] };
  }
  // Until it ends, more may be decided.
  if (meeting.status === 'open') return { forums: [], absent: [] };
  return {
    forums: others.map((other) => ({ whom: other, slot: decisionsSlot(meeting.id, other) })),
    absent: absentFrom(meeting).map((whom) => ({ whom, slot: absentSlot(meeting.id, whom) })),
  };
}
