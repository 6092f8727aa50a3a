import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { presentStatus } from './present.ts';

/** What a notice of a registration shows: how things stand, to the whole chat. Part of the journal's public format. */
export const overviewSubjects = [
  subject(
    z.strictObject({ subject: z.literal('registration') }),
    (_about, presenting) => presentStatus(presenting, true),
    { as: 'card' },
  ),
] as const;
