import type { z } from 'zod';
import { fact, id, text } from '../../../partnership/domain/fact-fields.ts';
import { attendanceSchema } from '../../meetings/domain/facts.ts';

export const attendanceFacts = [
  /** Whether a representative is there, said by themselves or, if `by` of the commit is another, by somebody else. */
  fact('attendanceMarked', { meeting: id, ...attendanceSchema.shape }),
  /**
   * Somebody takes part without a vote: a member, or, of a person who is not in the chat, what they are (no name).
   */
  fact('coOptedRecorded', {
    meeting: id,
    coOpted: id,
    member: id.exactOptional(),
    capacity: text.exactOptional(),
  }),
  /** It was a mistake. */
  fact('coOptedRemoved', { meeting: id, coOpted: id }),
] as const;

export type AttendanceFact = z.infer<(typeof attendanceFacts)[number]>;
