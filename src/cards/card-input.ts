import { z } from 'zod';
import type { Request } from '../application/requests.ts';
import { NEW_AGREEMENT_STEPS } from '../application/new-agreement-view.ts';
import { newAgreementDraft, newAgreementFields } from './new-agreement-input.ts';
import { seatOfInput, VACANT } from './seat-input.ts';

const LONGEST_ID = 128;
/** Well above what the domain takes, so that a text that is too long is refused with an explanation. */
const LONGEST_TEXT = 4000;
const MOST_SEATS = 100;

const id = z.string().min(1).max(LONGEST_ID);
/** Left empty in a form: the answer then says what is missing. */
const chosen = z.string().max(LONGEST_ID).default('');
const text = z
  .string()
  .max(LONGEST_TEXT)
  .overwrite((typed) => typed.toWellFormed())
  .default('');
const seats = z
  .record(id, z.string().max(LONGEST_ID))
  .refine((found) => Object.keys(found).length <= MOST_SEATS);

/** Keys that are not ours are dropped: clients add their own. */
const cardInput = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('help') }),
  z.object({ ask: z.literal('register') }),
  z.object({ ask: z.literal('status') }),
  z.object({ ask: z.literal('vote-form') }),
  z.object({ ask: z.literal('open-vote'), vote: z.uuid(), question: text }),
  z.object({ ask: z.literal('decisions'), search: text }),
  z.object({ ask: z.literal('set-language'), language: z.enum(['sv', 'en']) }),
  z.object({ ask: z.literal('choose-agreement'), agreement: chosen, forum: chosen }),
  z.object({
    ask: z.literal('new-agreement'),
    step: z.enum(NEW_AGREEMENT_STEPS).default('basics'),
    go: z.enum(['start', 'next', 'back', 'add-party']).default('start'),
    draft: newAgreementDraft,
  }),
  z.object({ ask: z.literal('assign-seats'), agreement: chosen, forum: chosen, seats }),
  z.object({ ask: z.literal('cast-ballot'), vote: id, choice: z.enum(['yes', 'no', 'abstain']) }),
  z.object({ ask: z.literal('recusal-form'), vote: id }),
  z.object({ ask: z.literal('declare-recusal'), vote: id, reason: text }),
  z.object({ ask: z.literal('show-vote'), vote: id }),
  z.object({ ask: z.literal('close-vote'), vote: id }),
]);

const fields = z.record(z.string(), z.unknown()).default({});

/**
 * What a pressed button asks for. Card data is input from outside, whoever's card it claims to be from: ids in
 * it are bounded here and looked up in the chat's own partnership later.
 * @returns undefined for anything that no button of ours sends
 */
export function parseCardInput(verb: unknown, data: unknown): Request | undefined {
  const given = fields.safeParse(data ?? undefined);
  if (!given.success) return undefined;
  const seats = filledSeats(given.data);
  const draft = newAgreementFields(given.data);
  return cardInput.safeParse({ ...given.data, seats, draft, ask: verb }).data;
}

const filledSeats = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([input, person]) => {
      const seat = seatOfInput(input);
      return seat === undefined || person === '' || person === VACANT ? [] : [[seat, person]];
    }),
  );
