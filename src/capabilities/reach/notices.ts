import { z } from 'zod';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNotReached } from './present.ts';

/**
 * What is owed by itself, because it is about what has become of other notices: it stands in no commit.
 */
export const reachSubjects = [
  /** Told to the group of a person whom the bot cannot write to, with what it was about. */
  subject(
    z.strictObject({ subject: z.literal('not-reached'), member: id }),
    ({ member }, presenting) => presentNotReached(presenting, member),
    { as: 'news', awaits: ({ member }) => [member], reach: true },
    ({ member }) => [member],
  ),
] as const;
