import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { heldIn } from '../conduct/notices.ts';
import { awaitedApprovers } from './domain/approvers.ts';
import { presentMinutes } from './present.ts';

/** What a notice about minutes shows: part of the journal's public format. */
export const minutesSubjects = [
  subject(
    z.strictObject({ subject: z.literal('minutes'), meeting: id }),
    (about, presenting) => {
      const meeting = heldIn(presenting.state, about.meeting);
      return meeting && presentMinutes(presenting, meeting);
    },
    { as: 'card', awaits: ({ meeting }, { state, now }) => approversIn(state, meeting, now) },
  ),
] as const;

function approversIn(state: Registered, id: string, now: Date): readonly MemberId[] {
  const meeting = heldIn(state, id);
  return meeting ? awaitedApprovers(state, meeting, localDay(now.toISOString())) : [];
}
