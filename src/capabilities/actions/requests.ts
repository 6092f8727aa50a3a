import { z } from 'zod';
import { chosen, id, OPENS_FORM, optionalDay, text } from '../../partnership/bounds.ts';
import { itemId } from '../meetings/bounds.ts';

/** A new action gets its id from the form: no other shape, for ids become parts of slots. */
const newAction = z.uuid();
const action = id;

/** Where a new one comes from: a meeting that goes on, an item of its agenda, a decision. */
const origin = {
  meeting: id.exactOptional(),
  item: itemId.exactOptional(),
  decision: z.object({ year: z.int(), number: z.int().positive() }).exactOptional(),
};

/** What the form has in it. `who`: member id of a representative, or the Entra object id of somebody else in the chat. */
const task = { text, who: chosen, day: optionalDay };

/** What the buttons of actions ask for. */
export const actionRequests = [
  /** `from`: how many of them stand before the first one shown. */
  z.object({ ask: z.literal('actions'), from: z.int().min(0).max(1000).exactOptional() }),
  /** Typed: what is to be done. */
  z.object({ ask: z.literal('begin-action'), text }).meta(OPENS_FORM),
  z.object({ ask: z.literal('action-form'), ...origin }).meta(OPENS_FORM),
  z.object({ ask: z.literal('add-action'), action: newAction, ...task, ...origin }),
  z.object({ ask: z.literal('show-action'), action }),
  z.object({ ask: z.literal('change-action-form'), action }).meta(OPENS_FORM),
  z.object({ ask: z.literal('change-action'), action, ...task, reason: text }),
  z
    .object({ ask: z.literal('action-note-form'), action, purpose: z.enum(['complete', 'drop']) })
    .meta(OPENS_FORM),
  z.object({ ask: z.literal('complete-action'), action, text }),
  z.object({ ask: z.literal('drop-action'), action, text }),
  z.object({ ask: z.literal('reopen-action'), action }),
] as const;

export type ActionRequest = z.infer<(typeof actionRequests)[number]>;

/** What is written about an action: a note that it is done, or why it is dropped. */
export type ActionNotePurpose = Extract<ActionRequest, { ask: 'action-note-form' }>['purpose'];
