import { z } from 'zod';

/**
 * All but `adopted` are "not adopted"; they are told apart because what follows differs. `second-round`: the two
 * alternatives with the most votes are voted on again. `form-declined`: not everybody accepted that it be decided in
 * writing, so nothing was counted.
 */
export const outcomeSchema = z.enum([
  'adopted',
  'rejected',
  'tied',
  'no-votes',
  'second-round',
  'not-quorate',
  'form-declined',
]);
export type Outcome = z.infer<typeof outcomeSchema>;
