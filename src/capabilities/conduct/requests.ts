import { z } from 'zod';
import { id, OPENS_FORM, text } from '../../partnership/bounds.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { agendaRequests } from '../agenda/requests.ts';
import { chosenItem, itemId as item } from '../meetings/bounds.ts';
import { CONCERNS } from '../meetings/domain/meeting.ts';
import type { Concern } from '../meetings/domain/meeting.ts';
import { ballot } from '../voting/ballot-input.ts';

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

/** No decision has this number: a reservation with it is refused as about none of the meeting's. */
export const NO_DECISION: DecisionNumber = { year: 0, number: 0 };

/** Sent for a note that is about no item: a choice cannot be empty. No item has this id. */
export const WHOLE_MEETING = 'meeting';

/** Sent of a decision that is about none of what needs a yes: a choice cannot be empty. */
export const OTHERWISE = 'other';

/** What a decision is about, chosen where a party is not there. Undefined: it was not asked, or not answered. */
const concerns = z
  .enum([...CONCERNS, OTHERWISE, ''])
  .default('')
  .transform((chosen): readonly Concern[] | undefined =>
    chosen === '' ? undefined : chosen === OTHERWISE ? [] : [chosen],
  );

/** It is to be a directive to another forum; absent on forms where that is not asked. */
const directive = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .exactOptional();

const form = z.enum([
  'decide',
  'table',
  'refer-back',
  'decline',
  'put-to-vote',
  'note',
  'add-item',
  'reserve',
]);
export type ItemForm = z.infer<typeof form>;

/** Forms about a meeting that goes on, and what they send. Texts left empty are ''. */
export const itemRequests = [
  /** `decision`: what a reservation is about, unless another is chosen. */
  z
    .object({ ask: z.literal('item-form'), meeting, form, item: item.exactOptional(), decision })
    .meta(OPENS_FORM),
  /** `proposal`: absent on forms posted before decisions were confirmed. */
  z.object({
    ask: z.literal('decide-matter'),
    meeting,
    item,
    text,
    proposal: z.uuid().exactOptional(),
    concerns,
    directive,
  }),
  z.object({ ask: z.literal('table-matter'), meeting, item, text }),
  z.object({ ask: z.literal('refer-back'), meeting, item, text }),
  z.object({ ask: z.literal('decline-matter'), meeting, item, text }),
  z.object({
    ask: z.literal('put-to-vote'),
    meeting,
    item,
    vote: z.uuid(),
    text,
    ...ballot,
    concerns,
    directive,
  }),
  z.object({
    ask: z.literal('take-note'),
    meeting,
    matter: chosenItem.transform((value) => (value === WHOLE_MEETING ? '' : value)),
    kind: z.enum(['note', 'lesson']).default('note'),
    text,
  }),
  z.object({ ask: z.literal('add-item'), meeting, matter: z.uuid(), text }),
  z.object({ ask: z.literal('reserve'), meeting, decision, text }),
] as const;

export type ItemRequest = z.infer<(typeof itemRequests)[number]>;

/** How a meeting goes on, from its opening to its end. */
export const conductRequests = [
  z.object({ ask: z.literal('open-meeting-form'), meeting }).meta(OPENS_FORM),
  z.object({ ask: z.literal('undo-opening'), meeting }),
  z.object({ ask: z.literal('show-agenda'), meeting }),
  z.object({ ask: z.literal('take-up'), meeting, item: chosenItem }),
  /** `from`: the item that was under discussion when the button was shown, if any. */
  z.object({ ask: z.literal('next-item'), meeting, from: chosenItem, item }),
  z.object({ ask: z.literal('confirm-decision'), meeting, item, proposal: id }),
  z.object({ ask: z.literal('dispute-decision'), meeting, item, proposal: id }),
  z.object({ ask: z.literal('withdraw-proposal'), meeting, item, proposal: id }),
  /** Whether a matter that was not in the notice, or called too late, may be decided today. */
  z.object({ ask: z.literal('agree-today'), meeting, item }),
  z.object({ ask: z.literal('object-today'), meeting, item }),
  z.object({ ask: z.literal('close-meeting-form'), meeting }),
  z.object({ ask: z.literal('close-meeting'), meeting }),
] as const;

type Pressed = z.infer<(typeof conductRequests)[number]>;

export type ConductRequest =
  | Exclude<Pressed, { ask: 'close-meeting-form' }>
  /** Typed, it is about the meeting that goes on. */
  | { ask: 'close-meeting-form'; meeting?: string }
  /** The agenda asked for may be that of the meeting that goes on. */
  | Extract<z.infer<(typeof agendaRequests)[number]>, { ask: 'agenda' }>;
