import { z } from 'zod';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** `2025-7`. No decision has the number that stands for anything else. */
const decision = z
  .string()
  .max(20)
  .default('')
  .transform((value): DecisionNumber => {
    const [, year = '0', number = '0'] = /^(\d{4})-(\d{1,6})$/.exec(value) ?? [];
    return { year: Number(year), number: Number(number) };
  });

/** What a party says of what was decided without it. */
export const restingRequests = [
  /** What is said of it in person, with the buttons that answer it. */
  z.object({ ask: z.literal('show-resting'), decision }),
  z.object({ ask: z.literal('accept-resting'), decision }),
  z.object({ ask: z.literal('ask-again'), decision }),
] as const;

export type RestingRequest = z.infer<(typeof restingRequests)[number]>;
