import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import { presentMinutes } from './present.ts';

/** What a notice about minutes shows: part of the journal's public format. */
export const minutesSubjects = [
  subject(
    z.strictObject({ subject: z.literal('minutes'), meeting: z.string().min(1).max(128) }),
    ({ meeting: id }, presenting) => {
      const meeting = presenting.state.meetings.get(id);
      return meeting && isHeld(meeting) ? presentMinutes(presenting, meeting) : undefined;
    },
  ),
] as const;
