import { z } from 'zod';
import { chosen, id, OPENS_FORM, text } from '../../partnership/bounds.ts';

/** A new problem gets its id from the form: no other shape, for ids become parts of slots. */
const newProblem = z.uuid();

/** What the buttons of problems ask for. */
export const problemRequests = [
  z.object({ ask: z.literal('problems') }),
  z.object({ ask: z.literal('problem-form') }).meta(OPENS_FORM),
  /** Typed: what the problem is. */
  z.object({ ask: z.literal('begin-problem'), text }).meta(OPENS_FORM),
  z.object({ ask: z.literal('fill-in-problem'), problem: newProblem, author: id, text }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('report-problem'),
    problem: newProblem,
    kind: chosen,
    text,
    /** On cards posted earlier, which became the problem's card. */
    ownMessage: z.boolean().exactOptional(),
  }),
  z.object({ ask: z.literal('show-problem'), problem: id }),
  z.object({ ask: z.literal('acknowledge-problem'), problem: id }),
  z
    .object({ ask: z.literal('problem-note-form'), problem: id, purpose: z.enum(['answer', 'resolve']) })
    .meta(OPENS_FORM),
  z.object({ ask: z.literal('answer-problem'), problem: id, text }),
  z.object({ ask: z.literal('resolve-problem'), problem: id, text }),
  z.object({ ask: z.literal('raise-problem'), problem: id }),
  z.object({ ask: z.literal('hand-on-problem'), problem: id }),
] as const;

export type ProblemRequest = z.infer<(typeof problemRequests)[number]>;

/** What is written about a problem: an answer to it, or how it was resolved. */
export type NotePurpose = Extract<ProblemRequest, { ask: 'problem-note-form' }>['purpose'];
