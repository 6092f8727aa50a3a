import { z } from 'zod';
import { toldOfDecisions } from '../../agreement/domain/informing.ts';
import { subject } from '../../partnership/capability.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { sameNumber, tookEffect } from '../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Outcome } from '../../partnership/domain/outcome.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { decisionsOf, isBetweenMeetings } from '../meetings/domain/record.ts';
import { absentFrom, absentSlot, decidedSlot, decisionsSlot, otherForums } from '../meetings/told-slots.ts';
import { heldIn } from './notices.ts';
import { decidedLine, inBrief } from './present-decided.ts';

/** These stand first, and the others behind one touch, as many as a card has room for; all are in the decision log. */
const FIRST = 4;
const MOST_DECISIONS_TOLD = 12;

/** What is told of a meeting's decisions to those who were not there: part of the journal's public format. */
export const decisionsNewsSubjects = [
  subject(
    z.strictObject({ subject: z.literal('decisions-told'), meeting: id }),
    ({ meeting: wanted }, presenting, to) => {
      const meeting = heldIn(presenting.state, wanted);
      return meeting && presentDecisionsTold(presenting, meeting, to !== undefined);
    },
    { as: 'news' },
  ),
] as const;

export type DecisionsToldView = ReturnType<typeof presentDecisionsTold>;

/** @param personal to somebody who has a seat in the forum, and was not there */
export function presentDecisionsTold(presenting: Presenting, meeting: HeldMeeting, personal: boolean) {
  const { state } = presenting;
  const agreement = agreementNow(presenting);
  const decisions = decisionsOf(state, meeting);
  const lines = decisions
    .slice(0, MOST_DECISIONS_TOLD)
    .map((decision) => inBrief(decidedLine(presenting, decision)));
  return {
    view: 'decisions-told' as const,
    meeting: meeting.id,
    partnership: agreement.name,
    forum: forumInText(agreement, meeting.forum),
    day: localDay(meeting.openedAt),
    total: decisions.length,
    decisions: lines.slice(0, FIRST),
    others: lines.slice(FIRST),
    more: decisions.length - lines.length,
    source: toldOfDecisions(agreement, meeting.forum),
    personal,
  };
}

/**
 * B-styrgrupp-69: what a meeting has decided is told when it ends, all at once, in the chats of the partnership's other
 * forums, and in person to those who have a seat and were not there.
 */
export function decisionsNews(id: string, after: Registered, by: string): readonly Notice[] {
  const meeting = heldIn(after, id);
  if (!meeting || decisionsOf(after, meeting).length === 0) return [];
  const { forum } = meeting;
  const show = { subject: 'decisions-told', meeting: id };
  return [
    ...otherForums(after, forum).map((other): Notice => ({
      forum: other,
      slot: decisionsSlot(id, other),
      show,
    })),
    ...absentFrom(meeting)
      .filter((to) => to !== by)
      .map((to): Notice => ({ forum, slot: absentSlot(id, to), show, to })),
  ];
}

/** Nothing is decided by these: the question goes on, or was taken back. */
const UNDECIDED: ReadonlySet<Outcome> = new Set(['second-round', 'withdrawn']);

/** What a vote between meetings has come to is told in the other forums' chats at once; a directive as such. */
export function betweenNews(number: DecisionNumber, after: Registered): readonly Notice[] {
  const decision = after.decisions.find((entry) => sameNumber(entry.number, number));
  if (!decision || UNDECIDED.has(decision.outcome) || !isBetweenMeetings(after, decision)) return [];
  const show = { subject: 'forum-decided', decision: `${number.number}/${number.year}` } as const;
  return otherForums(after, decision.forum)
    .filter((forum) => decision.directs !== forum || !tookEffect(decision))
    .map((forum) => ({ forum, slot: decidedSlot(number, forum), show }));
}
