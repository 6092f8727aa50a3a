import { z } from 'zod';
import { day, decisionNumber, fact, id, text } from '../../../partnership/domain/fact-fields.ts';

const action = id;

/** Who does what, and by when. `member` need not hold a seat. */
const task = { text, member: id, due: day };

export const actionFacts = [
  fact('actionAdded', {
    action,
    forum: id,
    ...task,
    /** The meeting at which it was given, what was under discussion there, and the decision that it carries out. */
    meeting: id.exactOptional(),
    item: z.string().min(1).max(256).exactOptional(),
    decision: decisionNumber.exactOptional(),
  }),
  fact('actionDone', { action, note: text.exactOptional() }),
  fact('actionReopened', { action }),
  /** All three as they are from now on. */
  fact('actionChanged', { action, ...task, reason: text }),
  fact('actionDropped', { action, reason: text }),
] as const;

export type ActionFact = z.infer<(typeof actionFacts)[number]>;
export type ActionFactOf<T extends ActionFact['type']> = Extract<ActionFact, { type: T }>;
