import { z } from 'zod';
import { fact, id, moment } from '../../../partnership/domain/fact-fields.ts';

const proposal = id;

export const timesFacts = [
  /** Times for a meeting, put to the forum's representatives. */
  fact('timesProposed', { proposal, forum: id, times: z.array(moment), place: z.string().exactOptional() }),
  /** What suits whoever answers: all the times, each answered. */
  fact('timesAnswered', {
    proposal,
    answers: z.array(
      z.strictObject({ startsAt: moment, answer: z.enum(['fits', 'if-needed', 'does-not-fit']) }),
    ),
  }),
  /** One of them has become the draft of a meeting. */
  fact('timePicked', { proposal, startsAt: moment, meeting: id }),
  fact('timesWithdrawn', { proposal }),
] as const;

export type TimesFact = z.infer<(typeof timesFacts)[number]>;
export type TimesFactOf<T extends TimesFact['type']> = Extract<TimesFact, { type: T }>;
