import { z } from 'zod';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import { ballot } from '../voting/ballot-input.ts';
import { chosenPerson } from '../attendance/attendance-input.ts';
import { chosen, id, text } from '../../partnership/bounds.ts';

const MOST_PEOPLE = 100;
const LONGEST_INPUT_NAME = 300;

/** An item's id is longer than others: it may hold the id of what it is about. */
const item = z.string().min(1).max(256);
const chosenItem = z.string().max(256).default('');
const meeting = id;

/** A name that belongs to no substitute is left out, whatever was written. */
const attendance = z
  .array(
    z
      .object({
        member: id,
        state: z.enum(['present', 'absent', 'substitute']),
        substitute: z.string().max(LONGEST_INPUT_NAME).default(''),
        person: chosenPerson,
      })
      .transform(({ member, state, substitute, person }) =>
        state === 'substitute' ? { member, state, substitute, person } : { member, state },
      ),
  )
  .max(MOST_PEOPLE);

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

/** What the buttons of a meeting send, from its opening to its end. */
export const conductInput = [
  z.object({ ask: z.literal('open-meeting-form'), meeting }),
  z.object({ ask: z.literal('open-meeting'), meeting, attendance }),
  z.object({ ask: z.literal('attendance-form'), meeting }),
  z.object({ ask: z.literal('correct-attendance'), meeting, attendance }),
  z.object({ ask: z.literal('show-agenda'), meeting }),
  z.object({ ask: z.literal('take-up'), meeting, item: chosenItem }),
  z.object({ ask: z.literal('item-form'), meeting, form, item: item.exactOptional(), decision }),
  z.object({ ask: z.literal('decide-matter'), meeting, item, text }),
  z.object({ ask: z.literal('table-matter'), meeting, item, text }),
  z.object({ ask: z.literal('refer-back'), meeting, item, text }),
  z.object({ ask: z.literal('put-to-vote'), meeting, item, vote: z.uuid(), text, ...ballot }),
  z.object({
    ask: z.literal('take-note'),
    meeting,
    matter: chosenItem.transform((value) => (value === WHOLE_MEETING ? '' : value)),
    kind: z.enum(['note', 'lesson']).default('note'),
    text,
  }),
  z.object({ ask: z.literal('add-item'), meeting, matter: z.uuid(), text }),
  z.object({ ask: z.literal('reserve'), meeting, decision, text }),
  z.object({ ask: z.literal('chair-form'), meeting, item }),
  z.object({ ask: z.literal('elect-chair'), meeting, item, member: chosen, until: chosen }),
  z.object({ ask: z.literal('close-meeting-form'), meeting }),
  z.object({ ask: z.literal('close-meeting'), meeting }),
] as const;
