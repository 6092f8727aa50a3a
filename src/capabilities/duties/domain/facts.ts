import { z } from 'zod';
import { day, fact, id, text } from '../../../partnership/domain/fact-fields.ts';

const duty = z.string().min(1).max(256);

export const dutyFacts = [
  /**
   * Whoever still owes something has been reminded: the persons in `to`, or the forum's chat when `to` is empty.
   * `day` is the local day of the reminder; those of one day to one receiver are shown together.
   */
  fact('reminded', {
    duty,
    stage: z.enum(['before', 'due', 'overdue']),
    day,
    forum: id,
    to: z.array(id),
  }),
  /** Done in a way the record cannot see by itself, such as an invoice that has been sent (N17-33). */
  fact('dutyFulfilled', { duty, note: text.exactOptional() }),
  /** It was not done after all: whoever may say that it is takes that back. */
  fact('dutyReopened', { duty }),
  /** The agreement's last day has passed, and the groups have been told. */
  fact('partnershipEnded', { lastDay: day }),
] as const;

export type DutyFact = z.infer<(typeof dutyFacts)[number]>;
export type DutyFactOf<T extends DutyFact['type']> = Extract<DutyFact, { type: T }>;
