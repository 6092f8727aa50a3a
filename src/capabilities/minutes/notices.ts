import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Notice } from '../../partnership/notices.ts';
import { heldIn } from '../conduct/notices.ts';
import { minutesSlot } from '../meetings/minutes-slot.ts';
import { awaitedApprovers } from './domain/approvers.ts';
import type { VotingFact } from '../voting/domain/facts.ts';
import type { MinutesFact } from './domain/facts.ts';
import { presentMinutes } from './present.ts';

/** What a notice about minutes shows: part of the journal's public format. */
export const minutesSubjects = [
  subject(
    z.strictObject({ subject: z.literal('minutes'), meeting: id }),
    (about, presenting) => {
      const meeting = heldIn(presenting.state, about.meeting);
      return meeting && presentMinutes(presenting, meeting);
    },
    { as: 'card', awaits: ({ meeting }, { state }) => approversOf(state, meeting) },
  ),
] as const;

function approversOf(state: Registered, id: string): readonly MemberId[] {
  const meeting = heldIn(state, id);
  return meeting ? awaitedApprovers(state, meeting) : [];
}

/** The card follows everything that becomes of the minutes; while the meeting goes on there is none. */
export function minutesNotices(fact: MinutesFact, after: Registered): readonly Notice[] {
  return minutesCard(fact.meeting, after);
}

/** What was decided at the meeting no longer holds. */
export function revokedNotices(fact: VotingFact, after: Registered): readonly Notice[] {
  if (fact.type !== 'decisionRevoked') return [];
  const decision = after.decisions.find(({ number }) => sameNumber(number, fact.revoked));
  return decision?.meeting === undefined ? [] : minutesCard(decision.meeting, after);
}

function minutesCard(of: string, after: Registered): readonly Notice[] {
  const meeting = heldIn(after, of);
  if (!meeting || meeting.status === 'open') return [];
  const { id, forum } = meeting;
  return [{ forum, slot: minutesSlot(id), show: { subject: 'minutes', meeting: id } }];
}
