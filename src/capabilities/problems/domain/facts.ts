import { z } from 'zod';
import { id, text, version1 } from '../../../partnership/domain/fact-fields.ts';

const problem = id;

export const problemFacts = [
  z.strictObject({
    type: z.literal('problemReported'),
    v: version1,
    problem,
    /** Where it was reported. */
    forum: id,
    /** The party whose representative reported it. */
    party: id,
    /** One of the agreement's issue kinds (N12-21); `problem` where it names none. */
    kind: z.string().min(1).max(60),
    text,
  }),
  z.strictObject({ type: z.literal('problemAcknowledged'), v: version1, problem }),
  z.strictObject({ type: z.literal('problemAnswered'), v: version1, problem, text }),
  z.strictObject({ type: z.literal('problemResolved'), v: version1, problem, note: text }),
  /** A person lifts it to a forum, whose next agenda gets the matter (N13-24). */
  z.strictObject({ type: z.literal('problemRaised'), v: version1, problem, forum: id }),
  /**
   * Nobody acknowledged it within the waiting time: the clock turns to the next of the agreement's escalation chain.
   * `step` is its place in the chain, from 0.
   */
  z.strictObject({
    type: z.literal('problemPassedOn'),
    v: version1,
    problem,
    step: z.int().min(0),
    forum: id.exactOptional(),
  }),
] as const;

export type ProblemFact = z.infer<(typeof problemFacts)[number]>;
