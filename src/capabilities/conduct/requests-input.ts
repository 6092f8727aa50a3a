import { z } from 'zod';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import { ballot } from '../voting/ballot-input.ts';
import { chosenItem, itemId } from '../meetings/bounds.ts';
import { id, text } from '../../partnership/bounds.ts';

const MOST_MINUTES_PAGES = 1000;

const meeting = id;

/** A decision in a choice: `2025-7`. Undefined for anything else. */
const decision = z
  .string()
  .max(20)
  .default('')
  .transform((value): DecisionNumber | undefined => {
    const [, year, number] = /^(\d{4})-(\d{1,6})$/.exec(value) ?? [];
    return year === undefined || number === undefined
      ? undefined
      : { year: Number(year), number: Number(number) };
  });

export const decisionChoice = ({ year, number }: DecisionNumber): string => `${year}-${number}`;

/** Sent for a note that is about no item: a choice cannot be empty. No item has this id. */
export const WHOLE_MEETING = 'meeting';

const form = z.enum(['decide', 'table', 'refer-back', 'put-to-vote', 'note', 'add-item', 'reserve']);

/** What the buttons of a meeting send, from its opening to its approved minutes. */
export const conductInput = [
  z.object({ ask: z.literal('open-meeting-form'), meeting }),
  z.object({ ask: z.literal('show-agenda'), meeting }),
  z.object({ ask: z.literal('take-up'), meeting, item: chosenItem }),
  z.object({ ask: z.literal('item-form'), meeting, form, item: itemId.exactOptional(), decision }),
  z.object({ ask: z.literal('decide-matter'), meeting, item: itemId, text }),
  z.object({ ask: z.literal('table-matter'), meeting, item: itemId, text }),
  z.object({ ask: z.literal('refer-back'), meeting, item: itemId, text }),
  z.object({ ask: z.literal('put-to-vote'), meeting, item: itemId, vote: z.uuid(), text, ...ballot }),
  z.object({
    ask: z.literal('take-note'),
    meeting,
    matter: chosenItem.transform((value) => (value === WHOLE_MEETING ? '' : value)),
    kind: z.enum(['note', 'lesson']).default('note'),
    text,
  }),
  z.object({ ask: z.literal('add-item'), meeting, matter: z.uuid(), text }),
  z.object({ ask: z.literal('reserve'), meeting, decision, text }),
  z.object({ ask: z.literal('close-meeting-form'), meeting }),
  z.object({ ask: z.literal('close-meeting'), meeting }),
  z.object({
    ask: z.literal('minutes'),
    meeting: id.exactOptional(),
    page: z.coerce.number().int().min(0).max(MOST_MINUTES_PAGES).exactOptional(),
  }),
  z.object({ ask: z.literal('approve-minutes'), meeting }),
] as const;
