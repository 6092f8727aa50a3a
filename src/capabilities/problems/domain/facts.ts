import { z } from 'zod';
import { fact, id, text } from '../../../partnership/domain/fact-fields.ts';

const problem = id;

export const problemFacts = [
  fact('problemReported', {
    problem,
    /** Where it was reported. */
    forum: id,
    /** The party whose representative reported it. */
    party: id,
    /** One of the agreement's issue kinds (N12-21); `problem` where it names none. */
    kind: z.string().min(1).max(60),
    text,
    /** A role that the agreement names and the reporter has, where its chain begins with that (N12-23). */
    reportedAs: id.exactOptional(),
    /** The role that it has been turned to first; absent: the counterpart. */
    role: id.exactOptional(),
  }),
  fact('problemAcknowledged', { problem }),
  fact('problemAnswered', { problem, text }),
  fact('problemResolved', { problem, note: text }),
  /** A person lifts it to a forum, whose next agenda gets the matter (N13-24). */
  fact('problemRaised', { problem, forum: id }),
  /**
   * Nobody acknowledged it within the waiting time: the clock turns to the next of the agreement's escalation chain.
   * `step` is its place in the chain, from 0. Or whoever has the role that it was with hands it on. Without forum and
   * role it has passed on to the counterpart.
   */
  fact('problemPassedOn', {
    problem,
    step: z.int().min(0),
    forum: id.exactOptional(),
    role: id.exactOptional(),
  }),
] as const;

export type ProblemFact = z.infer<(typeof problemFacts)[number]>;
