import { z } from 'zod';

/**
 * All but `adopted` are "not adopted"; they are told apart because what follows differs. `second-round`: the two
 * alternatives with the most votes are voted on again. `form-declined`: not everybody accepted that it be decided in
 * writing, so nothing was counted. `undecided`: an answer was missing, or a party had nobody who could answer.
 * `no-majority`: nobody had enough votes where more than half of all is needed, not even nearly. `not-every-party`: there
 * was no yes from one of the parties, where each had to give one. `withdrawn`: the question was taken back.
 */
export const outcomeSchema = z.enum([
  'adopted',
  'rejected',
  'tied',
  'no-votes',
  'second-round',
  'not-quorate',
  'form-declined',
  'undecided',
  'no-majority',
  'not-every-party',
  'withdrawn',
]);
export type Outcome = z.infer<typeof outcomeSchema>;
