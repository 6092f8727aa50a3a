import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { heldIn } from '../conduct/notices.ts';
import { presentMinutes } from './present.ts';

/** What a notice about minutes shows: part of the journal's public format. */
export const minutesSubjects = [
  subject(
    z.strictObject({ subject: z.literal('minutes'), meeting: id }),
    (about, presenting) => {
      const meeting = heldIn(presenting.state, about.meeting);
      return meeting && presentMinutes(presenting, meeting);
    },
    { as: 'card' },
  ),
] as const;
